package org.qingyang.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;

/// Which step undo and redo would take next, found by going over the journal from its beginning. Immutable.
/// A new step after an undo ends the redo row; the undone steps stay in the journal and can be looked at.
public final class History {

    private final Deque<Long> done = new ArrayDeque<>();
    private final Deque<Long> undone = new ArrayDeque<>();

    private History(List<Step> steps) {
        for (Step step : steps) {
            switch (step.kind()) {
                case DO -> {
                    done.push(step.of());
                    undone.clear();
                }
                case UNDO -> {
                    done.remove(step.of());
                    undone.push(step.of());
                }
                case REDO -> {
                    undone.remove(step.of());
                    done.push(step.of());
                }
            }
        }
    }

    /// @param steps the journal's lines in the order of their numbers
    public static History of(List<Step> steps) {
        return new History(steps);
    }

    /// The number of the step that undo would take back.
    public OptionalLong undoable() {
        return done.isEmpty() ? OptionalLong.empty() : OptionalLong.of(done.peek());
    }

    /// The number of the step that redo would do again.
    public OptionalLong redoable() {
        return undone.isEmpty() ? OptionalLong.empty() : OptionalLong.of(undone.peek());
    }
}
