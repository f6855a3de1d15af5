package org.qingyang.reading.search;

import java.util.List;
import java.util.Map;
import org.qingyang.language.Word;

/// How much the first word of a text is one that sentences begin with, and not one that stands in their middle: a time, a
/// place, a body, a preposition do; a particle, half a word, what is counted by do not.
final class Starts {

    /// By part of speech, the logarithm of how much more often paragraphs begin with it than texts that are cut at
    /// random; measured on broadcast news.
    private static final Map<String, Double> BY_NATURE =
            Map.ofEntries(Map.entry("t", 2.4), Map.entry("tg", 0.0), Map.entry("s", 1.6),
            Map.entry("ns", 1.9), Map.entry("nt", 2.8), Map.entry("nr", 0.8), Map.entry("nn", 1.0), Map.entry("nz", 0.4),
            Map.entry("n", -0.5),
            Map.entry("ng", -3.0), Map.entry("p", 1.6), Map.entry("r", 1.6), Map.entry("c", 2.5), Map.entry("cc", -1.7),
            Map.entry("m", -0.4),
            Map.entry("mq", 2.0), Map.entry("w", 0.5), Map.entry("v", -1.0), Map.entry("vn", -1.7), Map.entry("vg", -3.0),
            Map.entry("a", -1.0),
            Map.entry("ag", -3.0), Map.entry("b", -1.3), Map.entry("d", -1.1), Map.entry("f", -1.1), Map.entry("q", -2.8),
            Map.entry("u", -3.0),
            Map.entry("k", -2.8), Map.entry("y", -2.0));

    private Starts() {
    }

    /// Above 0 where the text begins as sentences do, below where it begins as their middles do.
    static double of(List<Word> words) {
        if (words.isEmpty()) {
            return 0;
        }
        String nature = words.getFirst().nature();
        Double known = BY_NATURE.get(nature.substring(0, Math.min(2, nature.length())));
        return known == null ? BY_NATURE.getOrDefault(nature.substring(0, 1), 0.0) : known;
    }
}
