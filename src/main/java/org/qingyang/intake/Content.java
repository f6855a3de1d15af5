package org.qingyang.intake;

import java.util.regex.Pattern;

/// Whether bytes or text are something that a person could read.
final class Content {

    /// A text may have a few stray control characters; many, and more than one in fifty, are data. So are a few, where
    /// there is little else.
    private static final int STRAY = 4;
    private static final int CONTROL_SHARE = 50;

    private static final Pattern WEB_PAGE = Pattern.compile(
            "\\ufeff?\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<(?:!doctype\\s+html|html)\\b",
            Pattern.CASE_INSENSITIVE);

    private Content() {
    }

    /// Whether there is nothing but white space, visible or not.
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT);
    }

    /// Whether it is a whole page of the web, and not text with some marks in it.
    static boolean isWebPage(String text) {
        return WEB_PAGE.matcher(text).lookingAt();
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
