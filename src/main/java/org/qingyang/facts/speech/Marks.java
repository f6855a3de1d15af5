package org.qingyang.facts.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.text.Span;

/// The stretches between paired marks, outermost first come first. A mark that was lost in printing ends its stretch
/// at the next opening one of its kind or at the paragraph's end.
final class Marks {

    private Marks() {
    }

    /// What stands between `open` and `close`, without the marks. Nested pairs belong to the outer one.
    static List<Span> between(Paragraph paragraph, char open, char close) {
        String text = paragraph.text();
        List<Span> found = new ArrayList<>();
        if (text.indexOf(open) < 0) {
            return found;
        }
        int depth = 0;
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == open && depth++ == 0) {
                start = i + 1;
            } else if (c == close && depth > 0 && --depth == 0) {
                found.add(new Span(start, i));
            }
        }
        if (depth > 0) {
            rest(text, start, open, close, found);
        }
        return found;
    }

    /// What stands behind the last opening mark that nothing closes, up to the end: speech that goes on in the next
    /// paragraph, or whose closing mark was lost.
    static Optional<Span> open(Paragraph paragraph, char open, char close) {
        String text = paragraph.text();
        int start = text.lastIndexOf(open);
        boolean closed = start < 0 || text.indexOf(close, start) >= 0 || start + 1 >= text.length();
        return closed ? Optional.empty() : Optional.of(new Span(start + 1, text.length()));
    }

    /// The pairs behind an opening mark that nothing closes.
    private static void rest(String text, int start, char open, char close, List<Span> found) {
        int from = -1;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == open) {
                from = i + 1;
            } else if (text.charAt(i) == close && from >= 0) {
                found.add(new Span(from, i));
                from = -1;
            }
        }
    }
}
