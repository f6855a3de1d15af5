package org.qingyang.model;

import java.util.List;

/// A tag that is offered for a story.
///
/// @param reasons why, the strongest first; never empty
/// @param score   between 0 and 1; only good for comparing
public record TagSuggestion(Tag tag, List<Message> reasons, double score) {

    public TagSuggestion {
        reasons = List.copyOf(reasons);
    }
}
