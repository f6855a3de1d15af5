package org.qingyang.reading.story;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.language.Folding;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.search.Reading;
import org.qingyang.text.Piece;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Credit lines that stand right below each other, read as one byline.
///
/// @param text       the lines with a blank between them
/// @param confidence that of the least sure line
record CreditBlock(TracedText text, double confidence) {

    static List<CreditBlock> of(List<Reading> lines) {
        List<CreditBlock> blocks = new ArrayList<>();
        for (Reading line : lines) {
            TracedText clean = line.sight().line().clean();
            if (!blocks.isEmpty() && line.sight().line().gap() == 0) {
                blocks.add(blocks.removeLast().and(clean, line.confidence()));
            } else {
                blocks.add(new CreditBlock(clean, line.confidence()));
            }
        }
        return blocks;
    }

    private CreditBlock and(TracedText next, double confidence) {
        var blank = TracedText.of(List.of(new Piece.Changed(Gaps.between(text, next), " ", "reading.credit")));
        return new CreditBlock(text.append(blank).append(next), Math.min(this.confidence, confidence));
    }

    void addTo(Bylines bylines, BylineGrammar grammar) {
        Span whole = new Span(0, text.length());
        grammar.whole(Folding.of(text.text())).ifPresent(credit -> bylines.add(text, credit, whole, confidence));
    }

    boolean isRead(BylineGrammar grammar) {
        return grammar.whole(Folding.of(text.text())).isPresent();
    }
}
