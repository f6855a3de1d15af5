package org.qingyang.reading.search;

import java.util.HashSet;
import java.util.Set;

/// How much of a heading comes back in a text, by pairs of neighbouring characters.
final class Overlap {

    private Overlap() {
    }

    /// The share of the heading's pairs that the text holds, from 0 to 1.
    static double of(String heading, String text) {
        Set<String> pairs = pairs(heading);
        if (pairs.isEmpty()) {
            return 0;
        }
        return (double) pairs.stream().filter(text::contains).count() / pairs.size();
    }

    /// The same, pairs that stand inside one of the common words left aside.
    static double of(String heading, String text, Set<String> common) {
        String rest = heading;
        for (String word : common) {
            rest = rest.replace(word, " ");
        }
        return of(rest, text);
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < Math.min(text.length(), 80); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i + 1))) {
                pairs.add(text.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
