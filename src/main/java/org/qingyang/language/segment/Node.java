package org.qingyang.language.segment;

import org.jspecify.annotations.Nullable;

/// A word at a place of a text, and the cheapest way to it that was found so far.
final class Node {

    private Entry entry;
    private @Nullable Node from;
    private double weight;

    Node(Entry entry) {
        this.entry = entry;
    }

    Entry entry() {
        return entry;
    }

    @Nullable Node from() {
        return from;
    }

    double weight() {
        return weight;
    }

    boolean isReached() {
        return from != null;
    }

    /// Keeps the way over the node before if it is the first or cheaper.
    void reach(Node before) {
        double way = before.weight + Costs.between(before.entry, entry);
        if (from == null || weight > way) {
            from = before;
            weight = way;
        }
    }

    /// Takes other knowledge of the same word; the way stays.
    void become(Entry other) {
        entry = other;
    }
}
