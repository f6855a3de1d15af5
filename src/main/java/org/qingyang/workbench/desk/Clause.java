package org.qingyang.workbench.desk;

import org.qingyang.text.Span;

/// The stretch between two punctuation marks around a place: what a click means to point at.
///
/// @param start from here
/// @param end   up to here
record Clause(int start, int end) {

    private static final String BREAKS = "，。；：！？、,;!?…\n\r";

    static Clause around(String text, int offset) {
        int start = Math.clamp(offset, 0, text.length());
        int end = start;
        while (start > 0 && BREAKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (end < text.length() && BREAKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Clause(start, end);
    }

    Span span() {
        return new Span(start, end);
    }

    /// The span that lies `by` further on.
    Span shift(int by) {
        return new Span(start + by, end + by);
    }
}
