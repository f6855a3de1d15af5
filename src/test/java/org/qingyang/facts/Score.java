package org.qingyang.facts;

import java.util.ArrayList;
import java.util.List;

/// Precision and recall of one kind of fact.
final class Score {

    private final String kind;
    private int right;
    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    Score(String kind) {
        this.kind = kind;
    }

    void hit() {
        right++;
    }

    void miss(String what) {
        missed.add(what);
    }

    void wrong(String what) {
        wrong.add(what);
    }

    void add(Score other) {
        right += other.right;
        missed.addAll(other.missed);
        wrong.addAll(other.wrong);
    }

    double precision() {
        return right + wrong.size() == 0 ? 1 : (double) right / (right + wrong.size());
    }

    double recall() {
        return right + missed.size() == 0 ? 1 : (double) right / (right + missed.size());
    }

    double f1() {
        return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    String kind() {
        return kind;
    }

    /// With what was missed and what was wrong.
    String details() {
        return this + "\nmissed: " + missed + "\nwrong: " + wrong;
    }

    @Override
    public String toString() {
        return "%-14s P %.3f  R %.3f  F1 %.3f  (%d right, %d missed, %d wrong)".formatted(kind, precision(), recall(), f1(), right,
                missed.size(), wrong.size());
    }
}
