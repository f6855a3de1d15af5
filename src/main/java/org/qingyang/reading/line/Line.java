package org.qingyang.reading.line;

import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// One raw line that shows something.
///
/// @param number the raw line, from 1
/// @param raw    the whole raw line without its line end
/// @param gap    the blank lines right above it
/// @param mark   what Markdown says of it
/// @param clean  the line without outer white space, Markdown marks and invisible characters, traced to the raw page
/// @param folded the clean text for looking things up, of the same length (see `Folding`)
public record Line(int number, Span raw, int gap, Mark mark, TracedText clean, String folded) {

    /// The clean text.
    public String text() {
        return clean.text();
    }

    public int length() {
        return text().length();
    }

    /// The raw place of the clean text from `from` to `to`.
    public Span rawAt(int from, int to) {
        var raw = clean.rawOf(new Span(from, to));
        return raw.isEmpty() ? Span.at(this.raw.start()) : raw.getFirst().hull(raw.getLast());
    }
}
