package org.qingyang.language;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Chinese characters, for texts of which every character is asked about: Java goes through a table of scripts each time.
public final class Han {

    private static final char FIRST = '\u2e80';
    private static final char LAST = '\ufad9';
    private static final CharacterSet ALL = all(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    private static final CharacterSet IDEOGRAPHS = all(Character::isIdeographic);

    private Han() {
    }

    private static CharacterSet all(IntPredicate which) {
        return new CharacterSet(IntStream.rangeClosed(FIRST, LAST).filter(which).mapToObj(Character::toString)
                .collect(Collectors.joining()));
    }

    /// Whether the script of the character is Han; false for half of a surrogate pair.
    public static boolean is(char c) {
        return ALL.has(c);
    }

    /// Whether the character is an ideograph, which radicals and the mark of repetition are not; false for half of a
    /// surrogate pair.
    public static boolean isIdeograph(char c) {
        return IDEOGRAPHS.has(c);
    }
}
