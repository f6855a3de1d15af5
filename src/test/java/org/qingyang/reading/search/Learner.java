package org.qingyang.reading.search;

import java.util.List;

/// Learns weights from pages whose right reading is known: the right way through a page shall beat every other by a
/// margin of one a wrong line. Each miss moves the weights a little towards the right way and back towards where they
/// began; the mean of all steps is the result, which calms it. No weight changes its sign: what speaks for a part by its
/// meaning does not come to speak against it.
final class Learner {

    private static final int ROUNDS = 6;
    private static final double RATE = 0.1;
    private static final double MARGIN = 1;
    /// How strongly the weights are held where they began.
    private static final double HOLD = 0.03;

    private final double[] began;

    /// @param began the weights to begin with
    Learner(double[] began) {
        this.began = began.clone();
    }

    double[] learn(List<Trellis> pages) {
        double[] weights = began.clone();
        double[] sum = new double[weights.length];
        int steps = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Trellis page : pages) {
                step(page, weights);
                for (int f = 0; f < weights.length; f++) {
                    sum[f] += weights[f];
                }
                steps++;
            }
        }
        for (int f = 0; f < sum.length; f++) {
            sum[f] = steps == 0 ? began[f] : sum[f] / steps;
        }
        return sum;
    }

    private void step(Trellis page, double[] weights) {
        Trellis.Way right = page.right(weights);
        Trellis.Way rival = page.rival(weights, MARGIN);
        if (right == null || right.roles().equals(rival.roles())) {
            return;
        }
        for (int f = 0; f < weights.length; f++) {
            double pull = right.counts()[f] - rival.counts()[f] - HOLD * (weights[f] - began[f]);
            double moved = weights[f] + RATE * pull;
            weights[f] = began[f] >= 0 ? Math.max(0, moved) : Math.min(0, moved);
        }
    }
}
