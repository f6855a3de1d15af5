package org.qingyang.reading.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the best parts for all lines together, and how sure each is, by dynamic programming over the lines.
/// States far behind the best are dropped, so the cost grows with the number of lines alone. Use once.
final class Lattice {

    /// States that are worse than the best by more than this are dropped.
    private static final double BEAM = 14;
    /// How many transparent lines may stand between two lines of one story.
    private static final int MOST_SKIPPED = 3;

    private final Scene scene;
    private final Scorer scorer;
    private final Scope scope;
    private final List<List<Node>> columns = new ArrayList<>();

    Lattice(Scene scene, Scorer scorer, Scope scope) {
        this.scene = scene;
        this.scorer = scorer;
        this.scope = scope;
    }

    List<Reading> read() {
        for (int i = 0; i < scene.size(); i++) {
            columns.add(column(i));
        }
        if (columns.isEmpty()) {
            return List.of();
        }
        List<Map<Role, Double>> shares = new Shares(scorer, scope, columns).byLine();
        List<Reading> readings = new ArrayList<>();
        Node node = columns.getLast().stream().max(Comparator.comparingDouble(n -> n.score() + scorer.end(n))).orElseThrow();
        for (int i = scene.size() - 1; i >= 0 && node != null; i--) {
            boolean goesOn = !readings.isEmpty() && readings.getLast().role() == Role.CONTINUATION;
            Role role = goesOn ? node.taken() : kept(node, shares.get(i));
            readings.add(reading(i, node, role, shares.get(i)));
            node = node.back();
        }
        return readings.reversed();
    }

    private Reading reading(int index, Node node, Role role, Map<Role, Double> shares) {
        Evidence evidence = scorer.line(index, role);
        scorer.between(node.back(), index, role).points().forEach(evidence::add);
        return new Reading(scene.at(index), role, shares, evidence);
    }

    /// A line of which nobody knows what it is among text that goes on belongs to the text, if that is likelier in all its
    /// parts together: what is left out is missed more than what is left in.
    private static Role kept(Node node, Map<Role, Double> shares) {
        double paragraph = shares.getOrDefault(Role.PARAGRAPH, 0.0);
        double crosshead = shares.getOrDefault(Role.CROSSHEAD, 0.0);
        boolean isText = node.taken() == Role.STRAY && node.role().isBody()
                && paragraph + crosshead > shares.getOrDefault(Role.STRAY, 0.0);
        return !isText ? node.taken() : paragraph > crosshead ? Role.PARAGRAPH : Role.CROSSHEAD;
    }

    private List<Node> column(int index) {
        List<Node> column = new ArrayList<>();
        if (index == 0) {
            for (Role role : scope.first()) {
                double score = scorer.step(null, 0, role);
                column.add(Node.after(null, 0, role, score, score));
            }
        } else {
            for (Node node : columns.get(index - 1)) {
                for (Role role : next(node, index)) {
                    double step = scorer.step(node, index, role);
                    put(column, Node.after(node, index, role, node.score() + step, node.sum() + step));
                }
            }
        }
        return pruned(column);
    }

    private Set<Role> next(Node node, int index) {
        return scope.next(node.role(), index - node.last() <= MOST_SKIPPED);
    }

    private static void put(List<Node> column, Node node) {
        for (int i = 0; i < column.size(); i++) {
            Node other = column.get(i);
            if (other.isLike(node)) {
                boolean orders = isBelowHeading(other) && isBelowHeading(node);
                Node better = other.way() >= node.way() ? other : node;
                double score = orders ? Shares.logSum(other.score(), node.score()) : Math.max(other.score(), node.score());
                column.set(i, better.with(score, Shares.logSum(other.sum(), node.sum())));
                return;
            }
        }
        column.add(node);
    }

    /// That a story begins here is as likely as all orders of its heading lines together.
    private static boolean isBelowHeading(Node node) {
        return node.back() != null && node.back().role().isHeading() && !node.taken().isTransparent();
    }

    private static List<Node> pruned(List<Node> column) {
        double best = Double.NEGATIVE_INFINITY;
        for (Node node : column) {
            best = Math.max(best, node.score());
        }
        double least = best - BEAM;
        column.removeIf(node -> node.score() < least);
        return column;
    }
}
