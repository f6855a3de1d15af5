package org.qingyang.reading.byline;

import java.util.Optional;
import java.util.function.Function;
import org.qingyang.reading.line.Invisible;
import org.qingyang.reading.line.Sentences;
import org.qingyang.text.Span;

/// A byline or credit at the end of a paragraph's own line.
///
/// @param end    where the text of the paragraph ends
/// @param place  the byline in the line
/// @param credit what it says; its places are offsets in the line
public record Tail(int end, Span place, Credit credit) {

    /// Finds a byline behind the last sentence of a line.
    public static Optional<Tail> of(String folded, BylineGrammar grammar) {
        int from = Math.max(Sentences.lastEnd(folded), folded.length() - BylineGrammar.LONGEST);
        int behind = Sentences.lastEnd(folded);
        if (behind > 0 && behind < folded.length() && behind >= from) {
            Optional<Tail> found = at(folded, behind, grammar::whole);
            if (found.isPresent()) {
                return found;
            }
        }
        return bracket(folded, grammar).or(() -> behindBlank(folded, from, grammar));
    }

    private static Optional<Tail> bracket(String folded, BylineGrammar grammar) {
        int open = folded.endsWith("）") ? folded.lastIndexOf('（') : -1;
        return open < 1 || folded.length() - open > BylineGrammar.LONGEST
                ? Optional.empty()
                : at(folded, open, grammar::strict).filter(tail -> tail.credit.spoken());
    }

    /// The text has no end before the credit: it must be set off by a blank and speak of the trade.
    private static Optional<Tail> behindBlank(String folded, int from, BylineGrammar grammar) {
        for (int i = Math.max(from, 1); i < folded.length(); i++) {
            if (Invisible.isBlank(folded.charAt(i)) && !Invisible.isBlank(folded.charAt(i - 1))) {
                Optional<Tail> found = at(folded, i, grammar::strict).filter(tail -> tail.credit.spoken());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Tail> at(String folded, int end, Function<String, Optional<Credit>> grammar) {
        int start = end;
        while (start < folded.length() && Invisible.isBlank(folded.charAt(start))) {
            start++;
        }
        if (start == folded.length()) {
            return Optional.empty();
        }
        Span place = new Span(start, folded.length());
        boolean bracket = folded.charAt(start) == '（';
        boolean setOff = start > end || bracket;
        return grammar.apply(folded.substring(start)).map(credit -> credit.shifted(place.start()))
                .filter(credit -> credit.spoken() || setOff)
                .map(credit -> new Tail(end, place, credit));
    }
}
