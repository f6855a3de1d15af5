package org.qingyang.store;

import java.util.Set;

/// What one story teaches about tags.
///
/// @param story   its id on the page
/// @param words   the words that tell what it is about
/// @param chosen  the tags that it has
/// @param refused the tags that were offered and not wanted
public record Lesson(int story, Set<String> words, Set<String> chosen, Set<String> refused) {

    public Lesson {
        words = Set.copyOf(words);
        chosen = Set.copyOf(chosen);
        refused = Set.copyOf(refused);
    }
}
