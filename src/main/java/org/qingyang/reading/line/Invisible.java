package org.qingyang.reading.line;

/// Characters that leave no ink.
public final class Invisible {

    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private Invisible() {
    }

    /// Whether the character is white space as a reader sees it, the ideographic space included.
    public static boolean isBlank(char c) {
        return !isInk(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    public static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }

    /// The length of the run-free invisible character at `i` that is no white space: a control or format character,
    /// half a surrogate pair without the other half; 0 where the character is visible or white.
    static int lengthOf(String text, int i) {
        char c = text.charAt(i);
        if (isInk(c)) {
            return 0;
        }
        boolean secondHalf = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        if (isBlank(c) || secondHalf) {
            return 0;
        }
        int type = Character.getType(text.codePointAt(i));
        boolean unseen = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
        return unseen ? Character.charCount(text.codePointAt(i)) : 0;
    }

    /// Whether the character is one of those between the ideographic space and the surrogates, most of a text: all of them
    /// leave ink.
    private static boolean isInk(char c) {
        return c > IDEOGRAPHIC_SPACE && c < Character.MIN_SURROGATE;
    }
}
