package org.qingyang.reading.story;

import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// The raw place between two texts that follow one another.
final class Gaps {

    private Gaps() {
    }

    static Span between(TracedText above, TracedText below) {
        int end = above.pieces().isEmpty() ? 0 : above.pieces().getLast().raw().end();
        int start = below.pieces().isEmpty() ? end : below.pieces().getFirst().raw().start();
        return new Span(end, Math.max(end, start));
    }
}
