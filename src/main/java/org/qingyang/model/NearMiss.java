package org.qingyang.model;

/// A doubt that comes from comparing the names of an issue with each other and with the lexicon of the house. It is
/// derived, like facts, and belongs to no reading; when it is settled the story keeps it.
///
/// @param page  the number of the page in its issue
/// @param story the id of the story on that page
public record NearMiss(int page, int story, Doubt doubt) {
}
