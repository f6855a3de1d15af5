package org.qingyang.reading.search;

import java.util.List;

/// How much of a heading comes back in a text, by pairs of neighbouring characters.
final class Overlap {

    private static final int LONGEST = 80;

    private Overlap() {
    }

    /// The share of the heading's pairs that the text holds, each counted once, from 0 to 1.
    static double of(String heading, String text) {
        int pairs = 0;
        int found = 0;
        for (int i = 0; i + 1 < Math.min(heading.length(), LONGEST); i++) {
            char first = heading.charAt(i);
            char second = heading.charAt(i + 1);
            if (Character.isLetterOrDigit(first) && Character.isLetterOrDigit(second) && indexOf(heading, first, second) == i) {
                pairs++;
                found += indexOf(text, first, second) >= 0 ? 1 : 0;
            }
        }
        return pairs == 0 ? 0 : (double) found / pairs;
    }

    /// The length of the longest stretch that stands in both, of the first [#LONGEST] characters each.
    static int longest(String one, String other) {
        int most = 0;
        String within = other.substring(0, Math.min(other.length(), LONGEST));
        for (int from = 0; from + most < Math.min(one.length(), LONGEST); from++) {
            while (from + most < Math.min(one.length(), LONGEST) && within.contains(one.substring(from, from + most + 1))) {
                most++;
            }
        }
        return most;
    }

    private static int indexOf(String text, char first, char second) {
        int at = text.indexOf(first);
        while (at >= 0 && !(at + 1 < text.length() && text.charAt(at + 1) == second)) {
            at = text.indexOf(first, at + 1);
        }
        return at;
    }

    /// The same as [#of(String, String)], pairs that stand inside one of the common words left aside.
    static double of(String heading, String text, List<String> common) {
        String rest = heading;
        for (String word : common) {
            rest = rest.replace(word, " ");
        }
        return of(rest, text);
    }
}
