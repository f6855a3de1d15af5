package org.qingyang.language;

import java.util.Set;

/// A copy of a text for looking things up: traditional characters made simplified where the text has common ones, full-width
/// digits and letters made half-width, brackets and marks made full-width, straight quotes made opening and closing ones.
/// The copy is as long as the text, so that offsets are the same in both; it is never shown.
public final class Folding {

    private static final char[] TABLE = table(Lexicon.of(Folding.class, "folding.txt").list("pairs"));

    /// Most characters are not, and the table is large.
    private static final CharacterSet CHANGED = changed();

    private static CharacterSet changed() {
        var changed = new StringBuilder();
        for (int c = 0; c < TABLE.length; c++) {
            if (TABLE[c] != c) {
                changed.append((char) c);
            }
        }
        return new CharacterSet(changed.toString());
    }

    private static final char STRAIGHT = '"';

    private Folding() {
    }

    public static String of(String text) {
        char[] folded = text.toCharArray();
        boolean traditional = false;
        for (int i = 0; i < folded.length; i++) {
            char c = !CHANGED.has(folded[i]) || isInFigure(text, i) ? folded[i] : TABLE[folded[i]];
            traditional |= c != folded[i] && Character.isIdeographic(c);
            folded[i] = c;
        }
        if (text.indexOf(STRAIGHT) >= 0) {
            curl(folded);
        }
        return new String(traditional ? simplified(folded) : folded);
    }

    /// Makes straight quotes opening and closing ones by turns. Of an odd number the first one closes what was opened
    /// before the text if it stands behind the end of a sentence or a clause.
    private static void curl(char[] text) {
        long count = new String(text).chars().filter(c -> c == STRAIGHT).count();
        boolean open = false;
        boolean first = true;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == STRAIGHT) {
                open = !open;
                if (first && count % 2 > 0 && i > 0 && "。！？，…".indexOf(text[i - 1]) >= 0) {
                    open = false;
                }
                first = false;
                text[i] = open ? '“' : '”';
            }
        }
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

    /// For each character of the basic plane the one to look it up by.
    private static char[] table(Set<String> pairs) {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
            table[c] = (char) (wide ? c - 0xFEE0 : c);
        }
        pairs.forEach(pair -> table[pair.charAt(0)] = pair.charAt(1));
        return table;
    }
}
