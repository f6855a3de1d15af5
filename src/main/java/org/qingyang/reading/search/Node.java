package org.qingyang.reading.search;

import org.jspecify.annotations.Nullable;

/// One state of the search behind a line.
///
/// @param taken      the part of the line itself
/// @param role       the part of the last line that is not transparent
/// @param last       that line
/// @param body       the last line of body text, or `last` where there is none
/// @param crossheads how many crossheads the story has so far
/// @param score      of the best way here, all orders of the heading lines right above counted as one
/// @param way        of that one of them which `back` follows
/// @param sum        logarithm of the summed odds of all ways here
/// @param back       the best state before, null at the first line
record Node(Role taken, Role role, int last, int body, int crossheads, double score, double way, double sum,
        @Nullable Node back) {

    /// So many crossheads are as good as more: only none and a single one are judged apart.
    private static final int SEVERAL = 2;

    /// The state that a line in the part `next` leads to.
    static Node after(@Nullable Node node, int index, Role next, double score, double sum) {
        if (next.isTransparent() && node != null) {
            return new Node(next, node.role, node.last, node.body, node.crossheads, score, score, sum, node);
        }
        int body = next.isBody() || node == null ? index : node.body;
        int crossheads = next == Role.CROSSHEAD && node != null ? node.crossheads + 1
                : node == null || next.isOpening() ? 0 : node.crossheads;
        return new Node(next, next, index, body, crossheads, score, score, sum, node);
    }

    /// Whether both states let the rest of the page go on alike.
    boolean isLike(Node other) {
        return role == other.role && last == other.last && Math.min(crossheads, SEVERAL) == Math.min(other.crossheads, SEVERAL);
    }

    Node with(double score, double sum) {
        return new Node(taken, role, last, body, crossheads, score, way, sum, back);
    }
}
