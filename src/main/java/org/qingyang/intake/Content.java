package org.qingyang.intake;

/// Whether bytes or text are something that a person could read.
final class Content {

    /// A text may have a few stray control characters; many, and more than one in fifty, are data. So are a few, where
    /// there is little else.
    private static final int STRAY = 4;
    private static final int CONTROL_SHARE = 50;

    private Content() {
    }

    /// Whether there is nothing but white space, visible or not.
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT);
    }

    static boolean isBinary(String text) {
        return text.indexOf(0) >= 0 || isMuch(text.chars().filter(Content::isControl).count(), text.length());
    }

    static boolean isBinary(byte[] bytes) {
        long controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            controls += b > 0 && isControl(b) ? 1 : 0;
        }
        return isMuch(controls, bytes.length);
    }

    private static boolean isMuch(long controls, long length) {
        return controls * CONTROL_SHARE > length && (controls > STRAY || controls * 2 > length);
    }

    private static boolean isControl(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000b' || c == 0x7f;
    }
}
