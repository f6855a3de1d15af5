package org.qingyang.reading.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Features collected for one reading of one line, with the sum of their weights. Thousands of readings of a page are
/// weighed and few are told: for the others the sum alone is kept. Not thread-safe.
public final class Evidence {

    /// One feature with the points that it gave.
    public record Point(Feature feature, double points) {
    }

    private final Weights weights;
    private final boolean kept;
    private final List<Point> points;
    private double total;

    private Evidence(Weights weights, boolean kept) {
        this.weights = weights;
        this.kept = kept;
        this.points = kept ? new ArrayList<>() : List.of();
    }

    Evidence(Weights weights) {
        this(weights, true);
    }

    /// Evidence of which only the sum is wanted: its points are none.
    static Evidence summed(Weights weights) {
        return new Evidence(weights, false);
    }

    Evidence note(Feature feature) {
        return note(feature, 1);
    }

    Evidence note(Feature feature, boolean holds) {
        return holds ? note(feature, 1) : this;
    }

    Evidence note(Feature feature, double times) {
        double sum = times * weights.of(feature);
        if (sum != 0 && kept) {
            points.add(new Point(feature, sum));
        }
        total += sum;
        return this;
    }

    void add(Point point) {
        if (kept) {
            points.add(point);
        }
        total += point.points;
    }

    /// Evidence with the same weights of which nothing is noted yet.
    Evidence fresh() {
        return new Evidence(weights);
    }

    double total() {
        return total;
    }

    /// What speaks most for this reading.
    public Optional<Point> strongest() {
        return points.stream().filter(p -> p.points > 0).max(Comparator.comparingDouble(Point::points));
    }

    public List<Point> points() {
        return List.copyOf(points);
    }
}
