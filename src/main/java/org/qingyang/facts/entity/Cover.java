package org.qingyang.facts.entity;

import java.util.BitSet;
import java.util.Collection;
import org.qingyang.facts.base.Find;
import org.qingyang.text.Span;

/// The characters of a paragraph that names have taken already. Not thread-safe.
final class Cover {

    private final BitSet taken = new BitSet();

    void add(Span span) {
        taken.set(span.start(), span.end());
    }

    void addAll(Collection<Find> finds) {
        finds.forEach(find -> add(find.at()));
    }

    /// Whether any character of the range is taken.
    boolean touches(int start, int end) {
        int next = taken.nextSetBit(start);
        return next >= 0 && next < end;
    }
}
