package org.qingyang.reading.search;

import java.util.function.LongConsumer;
import org.qingyang.language.Han;

/// Whether two stretches of text are about the same matter. The parts of one story name the same people, places and
/// things again and again; two stories hardly ever share three Han characters or letters in a row.
final class Matter {

    /// As much as two texts can share here.
    static final double MOST = 3;

    /// What such a mark opens is a name: with it, two characters are a run.
    private static final String OPENING = "“《";

    /// How many places a table has for each character of its text, so that looking for what is not there ends soon.
    private static final int ROOM = 2;

    private Matter() {
    }

    /// How much the texts share: the binary logarithm of one and the number of different runs of three Han characters or
    /// letters, or of two behind an opening quote, that stand in both, at most 3.
    static double shared(String one, String other) {
        long[] table = new long[Integer.highestOneBit(one.length() | 1) * 2 * ROOM];
        eachRun(one, run -> table[place(table, run)] = run);
        int[] both = new int[1];
        eachRun(other, run -> {
            int place = place(table, run);
            if (table[place] == run) {
                // What is counted stands there with its sign turned.
                table[place] = -run;
                both[0]++;
            }
        });
        return Math.min(MOST, Math.log(1 + both[0]) / Math.log(2));
    }

    /// Where the run stands, or the free place for it, which is 0.
    private static int place(long[] table, long run) {
        int place = (int) (run * 0x9E3779B97F4A7C15L >>> Integer.SIZE) & table.length - 1;
        while (table[place] != 0 && Math.abs(table[place]) != run) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private static boolean isCounted(char c) {
        return Han.is(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /// Gives all runs of three characters, each as a number.
    private static void eachRun(String text, LongConsumer use) {
        long last = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length = OPENING.indexOf(c) >= 0 ? 1 : isCounted(c) ? length + 1 : 0;
            last = (last << 16 | c) & 0xFFFF_FFFF_FFFFL;
            if (length >= 3) {
                use.accept(last);
            }
        }
    }
}
