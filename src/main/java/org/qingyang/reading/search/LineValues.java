package org.qingyang.reading.search;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// A number for each line of a page, worked out when it is first asked for. Use by one thread.
final class LineValues {

    private final double[] values;

    LineValues(int lines) {
        values = new double[lines];
        Arrays.fill(values, Double.NaN);
    }

    /// @param value the number for a line, the same each time it is asked
    double get(int index, IntToDoubleFunction value) {
        if (Double.isNaN(values[index])) {
            values[index] = value.applyAsDouble(index);
        }
        return values[index];
    }
}
