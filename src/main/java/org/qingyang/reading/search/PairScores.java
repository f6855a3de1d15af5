package org.qingyang.reading.search;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/// Remembers for each line and part the scores against the earlier lines that were asked for last: the same pairs come
/// up on many ways through the lattice. Use by one thread.
final class PairScores {

    private static final int ROLES = Role.values().length;
    /// How many earlier lines are remembered for each line and part.
    private static final int PARTNERS = 2;

    private final int[] partners;
    private final double[] scores;

    PairScores(int lines) {
        partners = new int[lines * ROLES * PARTNERS];
        scores = new double[lines * ROLES * PARTNERS];
        Arrays.fill(partners, -1);
    }

    double get(int index, Role role, int partner, DoubleSupplier score) {
        int slot = (index * ROLES + role.ordinal()) * PARTNERS + partner % PARTNERS;
        if (partners[slot] != partner) {
            partners[slot] = partner;
            scores[slot] = score.getAsDouble();
        }
        return scores[slot];
    }
}
