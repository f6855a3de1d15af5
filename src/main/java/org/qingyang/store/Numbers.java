package org.qingyang.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads what SQLite's `group_concat` makes of whole numbers that are not negative: to fetch them a row each takes as long
/// as to find them.
final class Numbers {

    private static final int ROOM = 256;

    private Numbers() {
    }

    /// @param text as `7,12,3`; null for none
    static long[] of(byte @Nullable [] text) {
        if (text == null) {
            return new long[0];
        }
        var numbers = new long[ROOM];
        int count = 0;
        long number = 0;
        for (byte c : text) {
            if (c == ',') {
                numbers = withRoom(numbers, count);
                numbers[count++] = number;
                number = 0;
            } else {
                number = 10 * number + c - '0';
            }
        }
        numbers = withRoom(numbers, count);
        numbers[count++] = number;
        return Arrays.copyOf(numbers, count);
    }

    private static long[] withRoom(long[] numbers, int count) {
        return count < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * count);
    }
}
