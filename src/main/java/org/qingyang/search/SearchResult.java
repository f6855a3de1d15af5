package org.qingyang.search;

import java.util.List;
import java.util.Optional;
import org.qingyang.model.Message;

/// What was found.
///
/// @param total   how many stories there are in all; 0 where there is a problem
/// @param hits    those asked for: found in headings first, then in tags and byline, then in the text; the newest first
/// @param problem why nothing was looked for: the query makes no sense, or its asker has lost interest
public record SearchResult(int total, List<Hit> hits, Optional<Message> problem) {

    public SearchResult {
        hits = List.copyOf(hits);
    }

    public static SearchResult broken(Message problem) {
        return new SearchResult(0, List.of(), Optional.of(problem));
    }
}
