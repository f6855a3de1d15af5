package org.qingyang.desk.find;

import java.util.Optional;
import org.qingyang.text.Difference;
import org.qingyang.text.Span;

/// What a change by hand teaches: where this stands, that may be meant. Words are short, and one character alone says
/// too little: its neighbour is taken in.
public record Lesson(String pattern, String replacement) {

    private static final int LONGEST = 12;

    /// @param before the whole text before the change
    /// @param after  the whole text after it
    /// @return empty where the change is too long to be a slip, or only adds something
    public static Optional<Lesson> of(String before, String after) {
        Difference difference = Difference.between(before, after);
        Span old = difference.old();
        if (old.isEmpty() || old.length() > LONGEST || difference.replacement().length() > LONGEST) {
            return Optional.empty();
        }
        Span wide = widened(before, old);
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

    /// One character alone with the character before it, or with the one behind it.
    private static Span widened(String text, Span place) {
        if (text.codePointCount(place.start(), place.end()) > 1) {
            return place;
        }
        if (place.start() > 0 && Character.isLetterOrDigit(text.codePointBefore(place.start()))) {
            return new Span(text.offsetByCodePoints(place.start(), -1), place.end());
        }
        boolean behind = place.end() < text.length() && Character.isLetterOrDigit(text.codePointAt(place.end()));
        return behind ? new Span(place.start(), text.offsetByCodePoints(place.end(), 1)) : place;
    }
}
