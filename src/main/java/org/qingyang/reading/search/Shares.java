package org.qingyang.reading.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How probable each part is for each line, given the whole page: sums over all ways through the lattice, forwards and
/// backwards. Use once.
final class Shares {

    private final Scorer scorer;
    private final Scope scope;
    private final List<List<Node>> columns;

    Shares(Scorer scorer, Scope scope, List<List<Node>> columns) {
        this.scorer = scorer;
        this.scope = scope;
        this.columns = columns;
    }

    List<Map<Role, Double>> byLine() {
        List<Map<Role, Double>> result = new java.util.ArrayList<>();
        double[] behind = columns.getLast().stream().mapToDouble(scorer::end).toArray();
        for (int i = columns.size() - 1; i >= 0; i--) {
            result.add(shares(columns.get(i), behind));
            if (i > 0) {
                behind = backwards(i, behind);
            }
        }
        return result.reversed();
    }

    private static Map<Role, Double> shares(List<Node> column, double[] behind) {
        double total = Double.NEGATIVE_INFINITY;
        for (int n = 0; n < column.size(); n++) {
            total = logSum(total, column.get(n).sum() + behind[n]);
        }
        Map<Role, Double> shares = new EnumMap<>(Role.class);
        for (int n = 0; n < column.size(); n++) {
            shares.merge(column.get(n).taken(), Math.exp(column.get(n).sum() + behind[n] - total), Double::sum);
        }
        return shares;
    }

    /// The summed odds of all ways from each state of the column before `index` to the end of the page.
    private double[] backwards(int index, double[] behind) {
        List<Node> before = columns.get(index - 1);
        List<Node> here = columns.get(index);
        double[] result = new double[before.size()];
        for (int b = 0; b < before.size(); b++) {
            double sum = Double.NEGATIVE_INFINITY;
            for (Role role : scope.next(before.get(b).role(), true)) {
                Node reached = Node.after(before.get(b), index, role, 0, 0);
                int n = find(here, reached);
                if (n >= 0) {
                    sum = logSum(sum, scorer.step(before.get(b), index, role) + behind[n]);
                }
            }
            result[b] = sum;
        }
        return result;
    }

    private static int find(List<Node> column, Node node) {
        for (int i = 0; i < column.size(); i++) {
            if (column.get(i).isLike(node)) {
                return i;
            }
        }
        return -1;
    }

    static double logSum(double a, double b) {
        double most = Math.max(a, b);
        return most == Double.NEGATIVE_INFINITY ? most : most + Math.log(Math.exp(a - most) + Math.exp(b - most));
    }
}
