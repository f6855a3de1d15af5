package org.qingyang.reading.story;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.language.Folding;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.search.Reading;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Credit lines that stand right below each other, read as one byline.
///
/// @param text       the lines with a blank between them
/// @param confidence that of the least sure line
record CreditBlock(TracedText text, double confidence) {

    /// Parts lines into those that stand right below each other.
    static List<List<Reading>> parted(List<Reading> lines) {
        List<List<Reading>> blocks = new ArrayList<>();
        for (Reading line : lines) {
            if (blocks.isEmpty() || line.sight().line().gap() > 0) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(line);
        }
        return blocks;
    }

    /// @param lines not empty
    static CreditBlock of(SourceText page, List<Reading> lines) {
        List<Piece> pieces = new ArrayList<>();
        TracedText above = TracedText.EMPTY;
        double confidence = 1;
        for (Reading line : lines) {
            TracedText text = line.sight().line().clean();
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Changed(Gaps.between(page, above, text), " ", "reading.credit"));
            }
            pieces.addAll(text.pieces());
            above = text;
            confidence = Math.min(confidence, line.confidence());
        }
        return new CreditBlock(TracedText.of(pieces), confidence);
    }

    void addTo(Bylines bylines, BylineGrammar grammar) {
        Span whole = new Span(0, text.length());
        grammar.signedBy(Folding.of(text.text())).ifPresent(credit -> bylines.add(text, credit, whole, confidence));
    }

    boolean isRead(BylineGrammar grammar) {
        return grammar.whole(Folding.of(text.text())).isPresent();
    }
}
