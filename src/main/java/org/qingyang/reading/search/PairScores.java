package org.qingyang.reading.search;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/// Remembers for each line and part the score against the earlier line that was asked for last: the same pair comes up
/// on many ways through the lattice. Use by one thread.
final class PairScores {

    private static final int ROLES = Role.values().length;

    private final int[] partners;
    private final double[] scores;

    PairScores(int lines) {
        partners = new int[lines * ROLES];
        scores = new double[lines * ROLES];
        Arrays.fill(partners, -1);
    }

    double get(int index, Role role, int partner, DoubleSupplier score) {
        int slot = index * ROLES + role.ordinal();
        if (partners[slot] != partner) {
            partners[slot] = partner;
            scores[slot] = score.getAsDouble();
        }
        return scores[slot];
    }
}
