package org.qingyang.reading.story;

import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// The raw place between two texts that follow one another in a story.
final class Gaps {

    private Gaps() {
    }

    /// The white space right behind the first text: what else stands between the two on the page belongs to other parts
    /// and is not touched.
    static Span between(SourceText page, TracedText above, TracedText below) {
        int start = above.pieces().isEmpty() ? 0 : above.pieces().getLast().raw().end();
        int next = below.pieces().isEmpty() ? start : below.pieces().getFirst().raw().start();
        int end = start;
        while (end < next && SourceText.isBlank(page.text().charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}
