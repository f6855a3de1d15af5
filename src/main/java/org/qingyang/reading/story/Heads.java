package org.qingyang.reading.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.reading.search.Reading;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Makes the heading passages of a story.
final class Heads {

    private static final Origin ORIGIN = Origin.rule("reading.heading");

    private Heads() {
    }

    static Passage of(Reading line) {
        return new Passage(line.sight().line().clean(), ORIGIN, line.confidence());
    }

    /// Several kickers are one text, an ideographic space between them.
    static @Nullable Passage joined(SourceText page, List<Reading> kickers) {
        if (kickers.isEmpty()) {
            return null;
        }
        TracedText text = kickers.getFirst().sight().line().clean();
        double confidence = kickers.getFirst().confidence();
        for (Reading next : kickers.subList(1, kickers.size())) {
            TracedText more = next.sight().line().clean();
            Span gap = Gaps.between(page, text, more);
            text = text.append(TracedText.of(List.of(new Piece.Changed(gap, "　", "reading.kicker")))).append(more);
            confidence = Math.min(confidence, next.confidence());
        }
        return new Passage(text, ORIGIN, confidence);
    }
}
