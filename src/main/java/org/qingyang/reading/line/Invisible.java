package org.qingyang.reading.line;

/// Characters that leave no ink.
public final class Invisible {

    private Invisible() {
    }

    /// Whether the character is white space as a reader sees it, the ideographic space included.
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }

    /// The length of the run-free invisible character at `i` that is no white space: a control or format character,
    /// half a surrogate pair without the other half; 0 where the character is visible or white.
    static int lengthOf(String text, int i) {
        char c = text.charAt(i);
        boolean secondHalf = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        if (isBlank(c) || secondHalf) {
            return 0;
        }
        int type = Character.getType(text.codePointAt(i));
        boolean unseen = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
        return unseen ? Character.charCount(text.codePointAt(i)) : 0;
    }
}
