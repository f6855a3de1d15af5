package org.qingyang.reading.story;

import org.qingyang.model.Message;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.reading.search.Reading;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Makes two halves of a paragraph one: the white space between them goes out of the text and stays in its trace.
final class Joins {

    /// The rule that stands in the trace.
    static final String RULE = "reading.join";

    private Joins() {
    }

    /// What goes between the halves.
    static Piece piece(SourceText page, TracedText above, TracedText below) {
        return new Piece.Changed(Gaps.between(page, above, below), "", RULE);
    }

    static Repair repair(SourceText page, TracedText above, TracedText below, Reading line) {
        Span place = Gaps.between(page, above, below);
        return new Repair(RepairKind.JOIN, RULE, place, page.slice(place), "", Message.of(reason(line)),
                line.confidence(), Repair.State.APPLIED);
    }

    private static String reason(Reading line) {
        return line.evidence().strongest().map(p -> p.feature().key()).filter(key -> key.startsWith("join-"))
                .map(key -> "reading.repair." + key).orElse("reading.repair.join-open");
    }
}
