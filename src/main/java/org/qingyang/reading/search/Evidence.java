package org.qingyang.reading.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Features collected for one reading of one line, with the sum of their weights. Not thread-safe.
public final class Evidence {

    /// One feature with the points that it gave.
    public record Point(Feature feature, double points) {
    }

    private final Weights weights;
    private final List<Point> points = new ArrayList<>();
    private double total;

    Evidence(Weights weights) {
        this.weights = weights;
    }

    Evidence note(Feature feature) {
        return note(feature, 1);
    }

    Evidence note(Feature feature, boolean holds) {
        return holds ? note(feature, 1) : this;
    }

    Evidence note(Feature feature, double times) {
        double sum = times * weights.of(feature);
        if (sum != 0) {
            add(new Point(feature, sum));
        }
        return this;
    }

    void add(Point point) {
        points.add(point);
        total += point.points;
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
