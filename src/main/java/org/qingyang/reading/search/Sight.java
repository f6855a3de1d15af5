package org.qingyang.reading.search;

import java.util.Optional;
import org.qingyang.reading.byline.Credit;
import org.qingyang.reading.byline.Opening;
import org.qingyang.reading.byline.Tail;
import org.qingyang.reading.furniture.Jumps;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Sentences;

/// A line and all that can be seen of it without its neighbours.
///
/// @param index     its place among the lines that are searched
/// @param opening   label and byline at its start
/// @param credit    what it says if it is a byline from end to end
/// @param tail      a credit glued to its end
/// @param complete  whether it ends where a sentence ends
/// @param balanced  whether its quotes and brackets pair
/// @param headShape whether it could be a heading by length and marks alone
/// @param verse     whether it stands in a run of verse
public record Sight(int index, Line line, Optional<Opening> opening, Optional<Credit> credit, Optional<Tail> tail,
        boolean complete, boolean balanced, boolean headShape, boolean verse) {

    public String text() {
        return line.text();
    }

    /// The text for looking things up.
    public String folded() {
        return line.folded();
    }

    /// Whether a credit with a word of the trade fills the line.
    boolean isSpokenCredit() {
        return credit.isPresent() && credit.get().spoken();
    }

    boolean hasLabel() {
        return opening.isPresent() || Jumps.fromElsewhere(folded());
    }

    /// Whether the text of a paragraph is cut off at the end of this line.
    boolean isOpen() {
        return !complete && tail.isEmpty();
    }

    /// Whether this is plainly running text.
    boolean isRunning() {
        return hasLabel() || line.length() > 40 || complete && line.length() > 12
                || line.length() > 18 && Sentences.hasComma(line.text());
    }
}
