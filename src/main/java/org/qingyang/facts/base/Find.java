package org.qingyang.facts.base;

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
