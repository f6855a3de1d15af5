package org.qingyang.desk.find;

import java.util.Optional;

/// What a change by hand teaches: where this stands, that may be meant. Words are short, and one character alone says
/// too little: its neighbour is taken in.
public record Lesson(String pattern, String replacement) {

    private static final int LONGEST = 12;

    /// @param before the whole text before the change
    /// @param after  the whole text after it
    /// @return empty where the change is too long to be a slip, or only adds something
    public static Optional<Lesson> of(String before, String after) {
        int start = common(before, after, false, 0);
        int end = common(before, after, true, start);
        int from = start;
        int to = before.length() - end;
        if (to <= from || to - from > LONGEST || after.length() - end - start > LONGEST) {
            return Optional.empty();
        }
        if (before.codePointCount(from, to) == 1 && from > 0 && isWord(before.codePointBefore(from))) {
            from = before.offsetByCodePoints(from, -1);
        } else if (before.codePointCount(from, to) == 1 && to < before.length() && isWord(before.codePointAt(to))) {
            to = before.offsetByCodePoints(to, 1);
        }
        String pattern = before.substring(from, to);
        String replacement = after.substring(from, after.length() - (before.length() - to));
        return ofWhole(pattern, replacement, true);
    }

    /// @param holds whether the pattern is what stood there
    public static Optional<Lesson> ofWhole(String pattern, String replacement, boolean holds) {
        boolean says = holds && pattern.codePointCount(0, pattern.length()) > 1 && pattern.length() <= LONGEST
                && !pattern.isBlank();
        return says ? Optional.of(new Lesson(pattern, replacement)) : Optional.empty();
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character);
    }

    /// The length of the common beginning, or of the common end behind it; no surrogate pair is cut.
    private static int common(String a, String b, boolean fromEnd, int taken) {
        int most = Math.min(a.length(), b.length()) - taken;
        int same = 0;
        while (same < most && at(a, same, fromEnd) == at(b, same, fromEnd)) {
            same++;
        }
        boolean half = same > 0 && (fromEnd ? Character.isLowSurrogate(at(a, same - 1, true))
                : Character.isHighSurrogate(at(a, same - 1, false)));
        return half ? same - 1 : same;
    }

    private static char at(String text, int index, boolean fromEnd) {
        return text.charAt(fromEnd ? text.length() - 1 - index : index);
    }
}
