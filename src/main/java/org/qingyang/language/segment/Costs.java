package org.qingyang.language.segment;

import com.hankcs.hanlp.utility.Predefine;

/// What it costs to go from one word to the next: HanLP's expression, with the same rounding. Thread-safe.
final class Costs {

    private static final Bigrams BIGRAMS = Bigrams.ofHanLP();

    private Costs() {
    }

    static double between(Entry from, Entry to) {
        int pair = pair(from.id(), to.id());
        return pair == 0 ? to.cost() : of(from.frequency(), pair, to.frequency());
    }

    /// The cost of a word behind any that it was never seen behind: the frequency of that one plays no part.
    static double unseen(int frequency) {
        return of(1, 0, frequency);
    }

    private static int pair(int from, int to) {
        if (from < 0) {
            return -from;
        }
        return to < 0 ? -to : BIGRAMS.frequency(from, to);
    }

    private static double of(int from, int pair, int to) {
        double lambda = Predefine.lambda;
        double seen = Predefine.myu * pair / (from + 1) + 1 - Predefine.myu;
        return -Math.log(lambda * seen + (1 - lambda) * to / Predefine.TOTAL_FREQUENCY);
    }
}
