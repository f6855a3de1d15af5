package org.qingyang.reading.line;

import java.util.List;
import org.qingyang.language.Folding;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// One raw line that shows something, or several that the width of a column alone has broken.
///
/// @param number the raw line, from 1
/// @param rows   the whole raw lines without their line ends
/// @param gap    the blank lines right above it
/// @param indent the white characters before the text
/// @param mark   what Markdown says of it
/// @param clean  the line without outer white space, Markdown marks and invisible characters, traced to the raw page
/// @param folded the clean text for looking things up, of the same length (see `Folding`)
public record Line(int number, List<Span> rows, int gap, int indent, Mark mark, TracedText clean, String folded) {

    public Line {
        rows = List.copyOf(rows);
    }

    /// The raw place from the first row to the last.
    public Span raw() {
        return rows.getFirst().hull(rows.getLast());
    }

    /// How far the line reaches, its indent counted.
    int width() {
        return indent + length();
    }

    /// Several rows as one line with the given text.
    static Line of(List<Line> rows, TracedText text) {
        Line first = rows.getFirst();
        return new Line(first.number, rows.stream().flatMap(row -> row.rows.stream()).toList(), first.gap, first.indent,
                first.mark,
                text, Folding.of(text.text()));
    }

    /// The clean text.
    public String text() {
        return clean.text();
    }

    public int length() {
        return text().length();
    }
}
