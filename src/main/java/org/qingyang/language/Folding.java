package org.qingyang.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// A copy of a text for looking things up: traditional characters made simplified where the text has common ones, full-width
/// digits and letters made half-width, brackets and marks made full-width. The copy is as long as the text, so that
/// offsets are the same in both; it is never shown.
public final class Folding {

    private static final Map<Character, Character> TABLE = table(Lexicon.of(Folding.class, "folding.txt").list("pairs"));

    private Folding() {
    }

    public static String of(String text) {
        char[] folded = text.toCharArray();
        boolean traditional = false;
        for (int i = 0; i < folded.length; i++) {
            char c = isInFigure(text, i) ? folded[i] : fold(folded[i]);
            traditional |= c != folded[i] && Character.isIdeographic(c);
            folded[i] = c;
        }
        return new String(traditional ? simplified(folded) : folded);
    }

    /// A comma between digits is part of the figure.
    private static boolean isInFigure(String text, int i) {
        return text.charAt(i) == ',' && i > 0 && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    }

    private static char[] simplified(char[] text) {
        for (int i = 0; i < text.length; i++) {
            text[i] = Traditional.simplified(text[i]);
        }
        return text;
    }

    private static char fold(char c) {
        if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
            return (char) (c - 0xFEE0);
        }
        return TABLE.getOrDefault(c, c);
    }

    private static Map<Character, Character> table(Set<String> pairs) {
        Map<Character, Character> table = new HashMap<>();
        pairs.forEach(pair -> table.put(pair.charAt(0), pair.charAt(1)));
        return Map.copyOf(table);
    }
}
