package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;

/// The organisations found so far in a paragraph, from left to right; none overlaps another. Not thread-safe.
final class OrganisationList {

    private static final int LONGEST = 64;

    private final List<Find> found = new ArrayList<>();

    /// What is longer is no name; without a bound a list of heads would grow into one. A longer name takes the place of
    /// those that it holds.
    void add(Find find) {
        if (find.at().length() > LONGEST) {
            return;
        }
        while (!found.isEmpty() && found.getLast().start() >= find.start()) {
            found.removeLast();
        }
        if (found.isEmpty() || found.getLast().end() <= find.start()) {
            found.add(find);
        }
    }

    @Nullable Find last() {
        return found.isEmpty() ? null : found.getLast();
    }

    /// Whether the last one ends behind `at`.
    boolean reachesBeyond(int at) {
        return !found.isEmpty() && found.getLast().end() > at;
    }

    /// Whether the last one ends right at `at`.
    boolean endsAt(int at) {
        return !found.isEmpty() && found.getLast().end() == at;
    }

    /// Whether any ends at `at`.
    boolean hasEnd(int at) {
        return found.stream().anyMatch(find -> find.end() == at);
    }

    List<Find> all() {
        return found;
    }
}
