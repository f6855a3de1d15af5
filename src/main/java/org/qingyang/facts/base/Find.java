package org.qingyang.facts.base;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Origin;
import org.qingyang.text.Span;

/// Something found in one paragraph.
///
/// @param at where in the paragraph's clean text
public record Find(Span at, Origin origin, double confidence) implements Comparable<Find> {

    /// @param rule the rule's id within this room
    public Find(int start, int end, String rule, double confidence) {
        this(new Span(start, end), rule, confidence);
    }

    public Find(Span at, String rule, double confidence) {
        this(at, Origin.rule("facts." + rule), confidence);
    }

    /// The last of the finds that ends at `end` or before; null if there is none.
    ///
    /// @param finds in order, none overlapping another
    public static @Nullable Find last(List<Find> finds, int end) {
        int low = 0;
        int high = finds.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (finds.get(middle).end() <= end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : finds.get(low - 1);
    }

    public int start() {
        return at.start();
    }

    public int end() {
        return at.end();
    }

    @Override
    public int compareTo(Find other) {
        return at.compareTo(other.at);
    }
}
