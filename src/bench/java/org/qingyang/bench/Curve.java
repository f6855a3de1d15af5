package org.qingyang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qingyang.service.Progress;

/// How long the pages of an import took, a tenth of them at a time. Not thread-safe: progress comes on one thread.
final class Curve implements Progress {

    private static final int PARTS = 10;

    private final List<Double> costs = new ArrayList<>();
    private long since = System.nanoTime();
    private int before;

    @Override
    public void at(int done, int total, String what) {
        if (done * (long) PARTS / total > costs.size()) {
            long now = System.nanoTime();
            costs.add((now - since) / 1e6 / (done - before));
            since = now;
            before = done;
        }
    }

    @Override
    public String toString() {
        return costs.stream().map(cost -> Table.format("%.1f", cost)).collect(Collectors.joining(" "));
    }
}
