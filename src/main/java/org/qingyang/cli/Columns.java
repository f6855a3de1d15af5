package org.qingyang.cli;

import java.lang.Character.UnicodeScript;

/// How wide text is on a terminal, where a Han character takes two columns.
final class Columns {

    private Columns() {
    }

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /// The text followed by blanks up to `width` columns.
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /// The text preceded by blanks up to `width` columns.
    static String paddedLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /// The text without anything that could move the cursor or colour the screen: it may come from a hostile file.
    static String harmless(String text) {
        var result = new StringBuilder(text.length());
        text.codePoints().map(c -> isHarmful(c) ? '\ufffd' : c).forEach(result::appendCodePoint);
        return result.toString();
    }

    private static boolean isHarmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
            default -> false;
        };
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        boolean form = c >= 0x3000 && c <= 0x303e || c >= 0xff01 && c <= 0xff60 || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1faff;
        return form || switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }
}
