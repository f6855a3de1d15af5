package org.qingyang.reading.line;

/// Characters that leave no ink.
public final class Invisible {

    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final char JOINER = '\u200d';
    private static final char EMOJI_STYLE = '\ufe0f';

    private Invisible() {
    }

    /// Whether the character is white space as a reader sees it, the ideographic space included.
    public static boolean isBlank(char c) {
        return !isInk(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    public static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }

    /// The length of the run-free invisible character at `i` that is no white space: a control or format character, a
    /// noncharacter, half a surrogate pair without the other half; 0 where the character is visible or white, or makes one
    /// picture of two emoji.
    static int lengthOf(String text, int i) {
        char c = text.charAt(i);
        if (isInk(c)) {
            return 0;
        }
        boolean secondHalf = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        if (isBlank(c) || secondHalf) {
            return 0;
        }
        int point = text.codePointAt(i);
        boolean unseen = switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> !joinsEmoji(text, i);
            default -> isNonCharacter(point);
        };
        return unseen ? Character.charCount(point) : 0;
    }

    /// Whether a picture of several emoji is held together here, such as a family.
    private static boolean joinsEmoji(String text, int i) {
        return text.charAt(i) == JOINER && i > 0 && i + 1 < text.length()
                && Character.isExtendedPictographic(text.codePointAt(i + 1)) && endsEmoji(text.codePointBefore(i));
    }

    private static boolean endsEmoji(int point) {
        return point == EMOJI_STYLE || Character.isExtendedPictographic(point) || Character.isEmojiModifier(point);
    }

    /// Unicode promises that these are never assigned: U+FFFE, U+1FFFE and their like.
    private static boolean isNonCharacter(int point) {
        return (point & 0xfffe) == 0xfffe || point >= 0xfdd0 && point <= 0xfdef;
    }

    /// Whether the character is one of those between the ideographic space and the surrogates, most of a text: all of them
    /// leave ink.
    private static boolean isInk(char c) {
        return c > IDEOGRAPHIC_SPACE && c < Character.MIN_SURROGATE;
    }
}
