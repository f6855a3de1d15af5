package org.qingyang.search;

import java.util.ArrayList;
import java.util.List;

/// A piece of a field's text. No match goes over its end.
///
/// @param start where it begins in the field's text, in UTF-16 units; in the raw page for [Field#RAW]
public record Line(String text, int start) {

    /// Splits a stretch of text at its line ends.
    static List<Line> split(String text, int start) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                if (i > from) {
                    lines.add(new Line(text.substring(from, i), start + from));
                }
                from = i + 1;
            }
        }
        return lines;
    }

    /// Parts as the lines of one text, in which they are joined with line ends.
    static List<Line> joined(List<String> parts) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (String part : parts) {
            lines.addAll(split(part, at));
            at += part.length() + 1;
        }
        return lines;
    }
}
