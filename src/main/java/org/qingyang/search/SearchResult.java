package org.qingyang.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.qingyang.model.Message;

/// What was found.
///
/// @param counted how many stories there are in all, 0 where there is a problem; empty if there are more than were asked
///                for and nobody wanted to know how many
/// @param hits    those asked for: found in headings first, then in tags and byline, then in the text; the newest first
/// @param problem why nothing was looked for: the query makes no sense, or its asker has lost interest
public record SearchResult(OptionalInt counted, List<Hit> hits, Optional<Message> problem) {

    public SearchResult {
        hits = List.copyOf(hits);
    }

    /// How many stories there are in all.
    ///
    /// @throws java.util.NoSuchElementException if they were not counted
    public int total() {
        return counted.orElseThrow();
    }

    public static SearchResult broken(Message problem) {
        return new SearchResult(OptionalInt.of(0), List.of(), Optional.of(problem));
    }
}
