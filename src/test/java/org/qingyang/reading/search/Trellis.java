package org.qingyang.reading.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// All ways of reading one page with the features of each step kept, so that it can be read again and again with other
/// weights. Not thread-safe.
final class Trellis {

    private static final double BEAM = 18;
    private static final int MOST_SKIPPED = 3;
    private static final double LOST_STORY = 2.5;

    /// A way through the page.
    ///
    /// @param counts how often each feature was noted on it
    record Way(List<Role> roles, double[] counts) {
    }

    /// What a step's features depend on.
    private record Step(int index, Role role, Role before, int last, int body, int crossheads) {
    }

    private final Scene scene;
    private final Scorer unit;
    private final List<Set<Role>> gold;
    /// The features of a step that were noted at all, with how often.
    private record Noted(int[] features, double[] times) {

        static Noted of(double[] counts) {
            int[] features = IntStream.range(0, counts.length).filter(f -> counts[f] != 0).toArray();
            return new Noted(features, IntStream.of(features).mapToDouble(f -> counts[f]).toArray());
        }

        double dot(double[] weights) {
            double sum = 0;
            for (int i = 0; i < features.length; i++) {
                sum += weights[features[i]] * times[i];
            }
            return sum;
        }

        void addTo(double[] counts) {
            for (int i = 0; i < features.length; i++) {
                counts[features[i]] += times[i];
            }
        }
    }

    private final Map<Step, Noted> known = new HashMap<>();

    /// @param unit counts each feature once
    /// @param gold which parts are right, by line
    Trellis(Scene scene, Scorer unit, List<Set<Role>> gold) {
        this.scene = scene;
        this.unit = unit;
        this.gold = gold;
    }

    /// The best way that the gold allows; null if the search knows none.
    @Nullable Way right(double[] weights) {
        return way(weights, (index, role) -> gold.get(index).contains(role) ? 0 : Double.NEGATIVE_INFINITY);
    }

    /// The best of all ways once each wrong line has got a bonus: what the right one must beat by that margin, and by
    /// more where a headline is lost in a body, because that costs the editor a whole story.
    Way rival(double[] weights, double margin) {
        return Objects.requireNonNull(way(weights, (index, role) -> gold.get(index).contains(role) ? 0
                : losesStory(index, role) ? LOST_STORY * margin : margin));
    }

    private boolean losesStory(int index, Role role) {
        return gold.get(index).contains(Role.HEADLINE) && (role.isBody() || role == Role.CROSSHEAD);
    }

    Scene scene() {
        return scene;
    }

    private interface Bonus {
        double of(int index, Role role);
    }

    private @Nullable Way way(double[] weights, Bonus bonus) {
        List<Node> column = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            List<Node> next = new ArrayList<>();
            for (Node node : i == 0 ? new ArrayList<@Nullable Node>(java.util.Collections.singletonList(null)) : column) {
                for (Role role : next(node, i)) {
                    double extra = bonus.of(i, role);
                    if (extra > Double.NEGATIVE_INFINITY) {
                        double score = (node == null ? 0 : node.score()) + extra + features(node, i, role).dot(weights);
                        put(next, Node.after(node, i, role, score, 0));
                    }
                }
            }
            double best = next.stream().mapToDouble(Node::score).max().orElse(0);
            column = next.stream().filter(node -> node.score() >= best - BEAM).toList();
        }
        return column.stream().max(Comparator.comparingDouble(node -> node.score() + end(node).dot(weights))).map(this::way).orElse(null);
    }

    private static Set<Role> next(@Nullable Node node, int index) {
        return node == null ? EnumSet.copyOf(Scope.PAGE.first()) : Scope.PAGE.next(node.role(), index - node.last() <= MOST_SKIPPED);
    }

    private static void put(List<Node> column, Node node) {
        int same = IntStream.range(0, column.size()).filter(i -> column.get(i).isLike(node)).findFirst().orElse(-1);
        if (same < 0) {
            column.add(node);
        } else if (node.score() > column.get(same).score()) {
            column.set(same, node);
        }
    }

    private Way way(Node last) {
        List<Role> roles = new ArrayList<>();
        double[] counts = new double[Feature.values().length];
        end(last).addTo(counts);
        int index = scene.size() - 1;
        for (Node node = last; node != null; node = node.back(), index--) {
            roles.add(node.taken());
            features(node.back(), index, node.taken()).addTo(counts);
        }
        return new Way(roles.reversed(), counts);
    }

    private Noted end(Node node) {
        double[] counts = new double[Feature.values().length];
        counts[Feature.END_HEADING.ordinal()] = unit.end(node);
        return Noted.of(counts);
    }

    private Noted features(@Nullable Node node, int index, Role role) {
        Step step = node == null ? new Step(index, role, role, -1, -1, 0)
                : new Step(index, role, node.role(), node.last(), node.body(), Math.min(2, node.crossheads()));
        return known.computeIfAbsent(step, _ -> {
            double[] counts = new double[Feature.values().length];
            unit.line(index, role).points().forEach(p -> counts[p.feature().ordinal()] += p.points());
            unit.between(node, index, role).points().forEach(p -> counts[p.feature().ordinal()] += p.points());
            return Noted.of(counts);
        });
    }
}
