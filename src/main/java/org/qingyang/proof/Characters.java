package org.qingyang.proof;

/// What text has to be to stand in a file: well-formed, and for the formats that people read, printable.
final class Characters {

    private static final char REPLACEMENT = '\ufffd';

    private Characters() {
    }

    /// The text with each lone surrogate, which no encoding can write, replaced by U+FFFD. The length stays.
    static String wellFormed(String text) {
        if (text.codePoints().noneMatch(Characters::isSurrogate)) {
            return text;
        }
        var result = new StringBuilder(text.length());
        text.codePoints().map(c -> isSurrogate(c) ? REPLACEMENT : c).forEach(result::appendCodePoint);
        return result.toString();
    }

    /// The text without control characters and noncharacters, which have no shape on paper and which XML forbids.
    /// Every kind of line end becomes `\n`; tabs stay.
    static String printable(String text) {
        var result = new StringBuilder(text.length());
        wellFormed(text.replace("\r\n", "\n")).codePoints()
                .map(Characters::lineEnd).filter(Characters::isPrintable).forEach(result::appendCodePoint);
        return result.toString();
    }

    private static int lineEnd(int c) {
        return switch (c) {
            case '\r', '\u000b', '\f', 0x85, 0x2028, 0x2029 -> '\n';
            default -> c;
        };
    }

    private static boolean isPrintable(int c) {
        boolean nonCharacter = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return c == '\n' || c == '\t' || !Character.isISOControl(c) && !nonCharacter;
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
