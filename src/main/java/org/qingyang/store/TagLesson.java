package org.qingyang.store;

import java.util.Collections;
import java.util.Set;

/// What one story teaches about tags.
///
/// @param story   its id on the page
/// @param words   the words that tell what it is about
/// @param chosen  the tags that it has
/// @param refused the tags that were offered and not wanted; none of those that it has
public record TagLesson(int story, Set<String> words, Set<String> chosen, Set<String> refused) {

    public TagLesson {
        words = Set.copyOf(words);
        chosen = Set.copyOf(chosen);
        refused = Set.copyOf(refused);
        // Counted as both, one of the two could not be taken back.
        if (!Collections.disjoint(chosen, refused)) {
            throw new IllegalArgumentException("a tag is chosen or refused");
        }
    }
}
