package org.qingyang.reading.story;

import org.qingyang.model.Message;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.reading.search.Reading;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Makes two halves of a paragraph one: the white space between them goes out of the text, or becomes the blank between two
/// Latin words, and stays in its trace.
final class Joins {

    /// The rule that stands in the trace.
    static final String RULE = "reading.join";

    private Joins() {
    }

    /// What goes between the halves.
    static Piece piece(SourceText page, TracedText above, TracedText below) {
        return new Piece.Changed(Gaps.between(page, above, below), between(above, below), RULE);
    }

    static Repair repair(SourceText page, TracedText above, TracedText below, Reading line) {
        Span place = Gaps.between(page, above, below);
        return new Repair(RepairKind.JOIN, RULE, place, page.slice(place), between(above, below), Message.of(reason(line)),
                line.confidence(), Repair.State.APPLIED);
    }

    /// A blank parts the words of two lines of Latin letters.
    private static String between(TracedText above, TracedText below) {
        return isLatin(above.text().charAt(above.length() - 1)) && isLatin(below.text().charAt(0)) ? " " : "";
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static String reason(Reading line) {
        return line.evidence().strongest().map(p -> p.feature().key()).filter(key -> key.startsWith("join-"))
                .map(key -> "reading.repair." + key).orElse("reading.repair.join-open");
    }
}
