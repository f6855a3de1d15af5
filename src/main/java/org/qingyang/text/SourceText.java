package org.qingyang.text;

import java.util.Arrays;

/// The decoded raw text of a page with an index of its lines. It is never changed.
/// Lines are numbered from 1 and end at `\n`, `\r\n`, `\r`, or what else Unicode takes for the end of a line: U+000B, U+000C,
/// U+0085, U+2028, U+2029. Offsets count UTF-16 units. Immutable, thread-safe.
public final class SourceText {

    private final String text;
    private final int[] lineStarts;

    private SourceText(String text, int[] lineStarts) {
        this.text = text;
        this.lineStarts = lineStarts;
    }

    public static SourceText of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new SourceText(text, Arrays.copyOf(starts, count));
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c != '\r' ? isLineEnd(c) : i + 1 == text.length() || text.charAt(i + 1) != '\n';
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public Span span() {
        return new Span(0, text.length());
    }

    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /// Whether nothing of a stretch is to be seen.
    public boolean isBlank(Span span) {
        return slice(span).chars().allMatch(SourceText::isBlank);
    }

    /// Whether a character is white space of any kind, the end of a line included.
    public static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /// The span of a line without its line end.
    public Span line(int number) {
        int start = lineStarts[number - 1];
        int end = number == lineStarts.length ? text.length() : lineStarts[number];
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isLineEnd(char c) {
        return switch (c) {
            case '\n', '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    public String lineText(int number) {
        return slice(line(number));
    }

    /// The number of the line that holds the character at `offset`; a line end belongs to its line.
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "SourceText[" + lineStarts.length + " lines, " + text.length() + " units]";
    }
}
