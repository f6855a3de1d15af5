package org.qingyang.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// A copy of a text for looking things up: traditional characters of the trade's words made simplified, full-width
/// digits and letters made half-width, brackets and marks made full-width. The copy is as long as the text, so that
/// offsets are the same in both; it is never shown.
public final class Folding {

    private static final Map<Character, Character> TABLE = table(Lexicon.of(Folding.class, "folding.txt").list("pairs"));

    private Folding() {
    }

    public static String of(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
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
