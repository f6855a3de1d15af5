package org.qingyang.desk.revise;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with every line end as one `\n`, and where its characters stand in the text as it is. Immutable.
final class LineEnds {

    private static final Pattern END = Pattern.compile("\\R");

    private final String text;
    /// Where each character of the plain text begins, and last where the text ends.
    private final int[] offsets;

    private LineEnds(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    static LineEnds of(String text) {
        var plain = new StringBuilder(text.length());
        var offsets = new int[text.length() + 1];
        int at = 0;
        for (Matcher end = END.matcher(text); at < text.length();) {
            int line = end.find() ? end.start() : text.length();
            while (at < line) {
                offsets[plain.length()] = at;
                plain.append(text.charAt(at++));
            }
            if (at < text.length()) {
                offsets[plain.length()] = at;
                plain.append('\n');
                at = end.end();
            }
        }
        offsets[plain.length()] = text.length();
        return new LineEnds(plain.toString(), Arrays.copyOf(offsets, plain.length() + 1));
    }

    String text() {
        return text;
    }

    /// Where a character of the plain text begins.
    int offset(int plain) {
        return offsets[plain];
    }

    /// The plain character that an offset of the text is in or before.
    int begun(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 2;
    }

    /// The plain character that begins at an offset of the text or next behind it.
    int ended(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 1;
    }
}
