package org.qingyang.reading.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Tells where a reading leaves the gold, by how much the right way loses, and which features decide it.
final class Misses {

    private Misses() {
    }

    static void print(String page, Trellis trellis, double[] weights) {
        Trellis.Way right = trellis.right(weights);
        Trellis.Way best = trellis.rival(weights, 0);
        if (right == null) {
            System.out.println(page + ": no way of reading it gives the gold; nothing is learnt from it");
        } else if (!right.roles().equals(best.roles())) {
            System.out.printf(Locale.ROOT, "%s: the right way loses by %s%n", page, difference(best, right, weights));
            for (int i = 0; i < right.roles().size(); i++) {
                if (right.roles().get(i) != best.roles().get(i)) {
                    Sight sight = trellis.scene().at(i);
                    System.out.printf("    line %d %s, should be %s: %s%n", sight.line().number(), best.roles().get(i),
                            right.roles().get(i), sight.text().substring(0, Math.min(30, sight.text().length())));
                }
            }
        }
    }

    private static String difference(Trellis.Way best, Trellis.Way right, double[] weights) {
        List<Evidence.Point> points = new ArrayList<>();
        double sum = 0;
        for (Feature feature : Feature.values()) {
            double gain = weights[feature.ordinal()] * (best.counts()[feature.ordinal()] - right.counts()[feature.ordinal()]);
            sum += gain;
            if (Math.abs(gain) > 0.01) {
                points.add(new Evidence.Point(feature, gain));
            }
        }
        points.sort(Comparator.comparingDouble(p -> -Math.abs(p.points())));
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%.1f:", sum));
        points.forEach(p -> text.append(String.format(Locale.ROOT, " %s %+.1f", p.feature().key(), p.points())));
        return text.toString();
    }
}
