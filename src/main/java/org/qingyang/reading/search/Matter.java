package org.qingyang.reading.search;

import java.util.Arrays;

/// Whether two stretches of text are about the same matter. The parts of one story name the same people, places and
/// things again and again; two stories hardly ever share three Han characters in a row.
final class Matter {

    /// As much as two texts can share here.
    static final double MOST = 3;

    private Matter() {
    }

    /// How much the texts share: the binary logarithm of one and the number of different runs of three Han characters
    /// that stand in both, at most 3.
    static double shared(String one, String other) {
        long[] left = runs(one);
        long[] right = runs(other);
        int both = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length;) {
            if (left[i] < right[j]) {
                i++;
            } else if (left[i] > right[j]) {
                j++;
            } else {
                both++;
                i = behind(left, i);
                j = behind(right, j);
            }
        }
        return Math.min(MOST, Math.log(1 + both) / Math.log(2));
    }

    private static int behind(long[] sorted, int i) {
        int next = i + 1;
        while (next < sorted.length && sorted[next] == sorted[i]) {
            next++;
        }
        return next;
    }

    /// All runs of three Han characters, each as a number, sorted.
    private static long[] runs(String text) {
        long[] found = new long[text.length()];
        int count = 0;
        long last = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? length + 1 : 0;
            last = (last << 16 | c) & 0xFFFF_FFFF_FFFFL;
            if (length >= 3) {
                found[count++] = last;
            }
        }
        long[] runs = Arrays.copyOf(found, count);
        Arrays.sort(runs);
        return runs;
    }
}
