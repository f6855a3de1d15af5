package org.qingyang.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Prints what was measured as it comes: the thing, its figure, and what it is to be held against.
///
/// @param shown whether it prints; what warms the machine up does not
record Table(boolean shown) {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    void title(String format, Object... values) {
        print("%n" + format + "%n", values);
    }

    /// @param beside the yardstick or the bar, with the same unit
    void row(String what, String figure, String beside) {
        print("  %-34s %-44s %s%n", what, figure, beside);
    }

    private void print(String format, Object... values) {
        if (shown) {
            OUT.printf(Locale.ROOT, format, values);
        }
    }

    static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
