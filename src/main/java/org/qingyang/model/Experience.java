package org.qingyang.model;

import java.util.Map;

/// What editors chose before, as far as it has to do with some words: how many stories of those that were learnt from
/// have which word and which tag.
///
/// @param stories how many stories were learnt from
/// @param tags    for each tag how many of them have it, and for how many it was refused
/// @param words   for each of the words how many have it
public record Experience(int stories, Map<String, Uses> tags, Map<String, WordUse> words) {

    public static final Experience NONE = new Experience(0, Map.of(), Map.of());

    public Experience {
        tags = Map.copyOf(tags);
        words = Map.copyOf(words);
    }

    /// Of a tag: in how many stories an editor chose it, and refused it when it was offered.
    public record Uses(int chosen, int refused) {

        public static final Uses NONE = new Uses(0, 0);
    }

    /// @param stories how many stories have the word
    /// @param tags    of these, how many have which tag
    public record WordUse(int stories, Map<String, Uses> tags) {

        public WordUse {
            tags = Map.copyOf(tags);
        }
    }

    public Uses of(String tag) {
        return tags.getOrDefault(tag, Uses.NONE);
    }
}
