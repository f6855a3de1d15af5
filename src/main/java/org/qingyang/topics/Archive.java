package org.qingyang.topics;

import java.util.Map;

/// How common texts are.
///
/// @param stories how many stories there are
/// @param counts  in how many of them each text stands
public record Archive(int stories, Map<String, Integer> counts) {

    public Archive {
        counts = Map.copyOf(counts);
    }

    /// At least 1: the story in hand has it.
    int having(String text) {
        return Math.max(1, counts.getOrDefault(text, 1));
    }
}
