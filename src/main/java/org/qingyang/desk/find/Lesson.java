package org.qingyang.desk.find;

import java.util.Optional;
import org.qingyang.language.Tokenizer;
import org.qingyang.text.Difference;
import org.qingyang.text.Span;

/// What a change by hand teaches: where this stands, that may be meant. Words are short, and one character alone says
/// too little: the rest of the word that it makes is taken in, or its neighbour.
public record Lesson(String pattern, String replacement) {

    private static final int LONGEST = 12;
    /// So many characters on both sides are looked at to see a word.
    private static final int AROUND = 20;

    /// @param before the whole text before the change
    /// @param after  the whole text after it
    /// @return empty where the change is too long to be a slip, or only adds something
    public static Optional<Lesson> of(String before, String after) {
        Difference difference = Difference.between(before, after);
        Span old = difference.old();
        if (old.isEmpty() || old.length() > LONGEST || difference.replacement().length() > LONGEST) {
            return Optional.empty();
        }
        Span wide = before.codePointCount(old.start(), old.end()) > 1 ? old
                : word(before, after, difference).orElseGet(() -> withNeighbour(before, old));
        String replacement = before.substring(wide.start(), old.start()) + difference.replacement()
                + before.substring(old.end(), wide.end());
        return ofWhole(before.substring(wide.start(), wide.end()), replacement, true);
    }

    /// @param holds whether the pattern is what stood there
    public static Optional<Lesson> ofWhole(String pattern, String replacement, boolean holds) {
        boolean says = holds && pattern.codePointCount(0, pattern.length()) > 1 && pattern.length() <= LONGEST
                && !pattern.isBlank();
        return says ? Optional.of(new Lesson(pattern, replacement)) : Optional.empty();
    }

    /// The word that the change makes, as a place in the text before it. The text after it is asked, for what was wrong
    /// is mostly no word.
    private static Optional<Span> word(String before, String after, Difference difference) {
        int end = difference.old().start() + difference.replacement().length();
        int from = Math.max(0, difference.old().start() - AROUND);
        String around = after.substring(from, Math.min(after.length(), end + AROUND));
        int grown = after.length() - before.length();
        return Tokenizer.tokens(around).stream().map(token -> new Span(from + token.start(), from + token.end()))
                .filter(token -> token.start() <= difference.old().start() && token.end() >= end
                && end > difference.old().start())
                .map(token -> new Span(token.start(), token.end() - grown))
                .filter(token -> before.codePointCount(token.start(), token.end()) > 1).findFirst();
    }

    private static Span withNeighbour(String text, Span place) {
        if (place.start() > 0 && Character.isLetterOrDigit(text.codePointBefore(place.start()))) {
            return new Span(text.offsetByCodePoints(place.start(), -1), place.end());
        }
        boolean behind = place.end() < text.length() && Character.isLetterOrDigit(text.codePointAt(place.end()));
        return behind ? new Span(place.start(), text.offsetByCodePoints(place.end(), 1)) : place;
    }
}
