package org.qingyang.bench;

import java.util.Arrays;
import java.util.List;

/// Work that is timed.
@FunctionalInterface
interface Timed {

    void run() throws Exception;

    /// How long it takes once.
    static double seconds(Timed work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /// Something that is done with each of many values.
    @FunctionalInterface
    interface With<T> {
        void run(T value) throws Exception;
    }

    /// Milliseconds of work that was done many times.
    record Spread(double median, double p95, double most) {

        static Spread of(double[] times) {
            double[] sorted = times.clone();
            Arrays.sort(sorted);
            return new Spread(sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)], sorted[sorted.length - 1]);
        }

        @Override
        public String toString() {
            return Table.format("p50 %.1f  p95 %.1f  max %.1f ms", median, p95, most);
        }
    }

    static <T> Spread each(List<T> values, With<T> work) throws Exception {
        double[] times = new double[values.size()];
        for (int i = 0; i < times.length; i++) {
            T value = values.get(i);
            times[i] = 1e3 * seconds(() -> work.run(value));
        }
        return Spread.of(times);
    }
}
