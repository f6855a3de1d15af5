package org.qingyang.model;

/// How sure something is, from 0 to 1, in ten-thousandths: more digits say nothing, and an archive stores millions of them.
final class Confidence {

    private static final double STEPS = 10_000;

    private Confidence() {
    }

    static double of(double sure) {
        return Math.round(sure * STEPS) / STEPS;
    }
}
