package org.qingyang.store;

import org.jspecify.annotations.Nullable;

/// Reads what SQLite's `group_concat` makes of whole numbers that are not negative: to fetch them a row each takes as long
/// as to find them.
final class Numbers {

    private Numbers() {
    }

    /// @param text as `7,12,3`; null for none
    static long[] of(byte @Nullable [] text) {
        if (text == null) {
            return new long[0];
        }
        var numbers = new long[count(text)];
        int at = 0;
        for (byte c : text) {
            if (c == ',') {
                at++;
            } else {
                numbers[at] = 10 * numbers[at] + c - '0';
            }
        }
        return numbers;
    }

    private static int count(byte[] text) {
        int count = 1;
        for (byte c : text) {
            count += c == ',' ? 1 : 0;
        }
        return count;
    }
}
