package org.qingyang.proof;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes text so that a CommonMark parser reads exactly that text and no mark-up.
final class MarkdownText {

    /// Characters that can mean something anywhere in a line (section 2.4 of the CommonMark specification, and `~` of GFM).
    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>&#|~]");
    /// What makes a line a list item, a heading's underline or a rule.
    private static final Pattern LINE_START = Pattern.compile("^(?:[-+=]|[0-9]{1,9}(?=[.)]))");

    private MarkdownText() {
    }

    /// Text for one line: of a heading, or between marks of emphasis.
    static String line(String text) {
        return edges(escaped(text), MarkdownText::isAnySpace).replace("\n", "&#10;");
    }

    /// Text for a paragraph; a line end in it becomes a hard break.
    static String paragraph(String text) {
        String body = text.replaceFirst("\n+$", "");
        String lines = Arrays.stream(body.split("\n", -1))
                .map(line -> edges(guarded(escaped(line)), MarkdownText::isSpace)).collect(Collectors.joining("\\\n"));
        return lines + "&#10;".repeat(text.length() - body.length());
    }

    private static String escaped(String text) {
        return INLINE.matcher(text).replaceAll("\\\\$0");
    }

    private static String guarded(String line) {
        return LINE_START.matcher(line).replaceFirst(
                found -> Character.isDigit(found.group().charAt(0)) ? found.group() + "\\\\" : "\\\\" + found.group());
    }

    /// White space that a parser would strip, or that would stop emphasis, written as character references.
    private static String edges(String line, IntPredicate isBlank) {
        int start = 0;
        while (start < line.length() && isBlank.test(line.charAt(start))) {
            start++;
        }
        int end = line.length();
        while (end > start && isBlank.test(line.charAt(end - 1))) {
            end--;
        }
        return references(line.substring(0, start)) + line.substring(start, end) + references(line.substring(end));
    }

    private static String references(String blanks) {
        return blanks.chars().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining());
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isAnySpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
