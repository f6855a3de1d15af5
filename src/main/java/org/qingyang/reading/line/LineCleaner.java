package org.qingyang.reading.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Takes off a raw line what is not its text: white space at its ends, marks of Markdown and HTML, invisible characters.
/// White space is left out of the trace; everything else that goes stays in it as a change.
public final class LineCleaner {

    /// The rule that stands in the trace for Markdown marks.
    public static final String MARKDOWN = "reading.markdown";
    /// The rule that stands in the trace for invisible characters.
    public static final String CONTROL = "reading.control";

    private final SourceText page;
    private final List<Piece> pieces = new ArrayList<>();
    private int kept;
    /// Whether nothing of the line is kept so far: a blank behind a mark is still before the text.
    private boolean bare = true;
    private int first;
    private boolean italic;

    private LineCleaner(SourceText page) {
        this.page = page;
    }

    /// @param span the raw line without its line end
    /// @param mark where the block mark of the line ends
    static TracedText clean(SourceText page, Span span, Span mark) {
        return new LineCleaner(page).run(span, mark);
    }

    private TracedText run(Span span, Span mark) {
        String text = page.text();
        if (!mark.isEmpty()) {
            pieces.add(new Piece.Changed(mark, "", MARKDOWN));
        }
        kept = mark.end();
        int end = trimmedEnd(text, span);
        first = mark.end();
        while (first < end && Invisible.isBlank(text.charAt(first))) {
            first++;
        }
        italic = Markup.isItalic(text, first, end);
        for (int i = mark.end(); i < end;) {
            int length = takeOut(text, i, end);
            if (length == 0 && kept == i && bare && Invisible.isBlank(text.charAt(i))) {
                kept = i + 1;
            }
            i += Math.max(1, length);
        }
        keepUntil(end);
        return TracedText.of(pieces);
    }

    /// @return the length of what is taken out at `i`; 0 where nothing is
    private int takeOut(String text, int i, int end) {
        if (i == first && italic || i == end - 1 && italic) {
            takeOut(new Span(i, i + 1), "", MARKDOWN);
            return 1;
        }
        int control = Invisible.lengthOf(text, i);
        if (control > 0) {
            takeOut(new Span(i, i + control), "", CONTROL);
            return control;
        }
        Optional<Markup> markup = Markup.at(text, i, end);
        if (markup.isEmpty()) {
            return 0;
        }
        takeOut(new Span(i, i + markup.get().length()), markup.get().instead(), MARKDOWN);
        return markup.get().length();
    }

    private static int trimmedEnd(String text, Span span) {
        int end = span.end();
        while (end > span.start() && Invisible.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void takeOut(Span span, String instead, String rule) {
        keepUntil(span.start());
        pieces.add(new Piece.Changed(span, bare ? instead.strip() : instead, rule));
        kept = span.end();
    }

    private void keepUntil(int end) {
        if (kept < end) {
            bare = false;
            pieces.add(new Piece.Kept(new Span(kept, end), page.text().substring(kept, end)));
        }
        kept = Math.max(kept, end);
    }
}
