package org.qingyang.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Which step undo and redo would take next, and what was done since a step, found by going over the journal from its
/// beginning. Immutable. A new step after an undo ends the redo row; the undone steps stay in the journal and can be
/// looked at and done again.
public final class History {

    private final List<Step> steps;
    private final Deque<Long> done = new ArrayDeque<>();
    private final Deque<Long> undone = new ArrayDeque<>();
    private final Map<Long, Integer> last = new HashMap<>();

    private History(List<Step> steps) {
        this.steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            last.put(step.of(), i);
            add(step);
        }
    }

    private void add(Step step) {
        (step.kind() == Step.Kind.UNDO ? done : undone).remove(step.of());
        (step.kind() == Step.Kind.UNDO ? undone : done).push(step.of());
        if (step.kind() == Step.Kind.DO) {
            undone.clear();
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

    /// Whether the step stands: it was done and is not taken back.
    public boolean isDone(long step) {
        Integer at = last.get(step);
        return at != null && steps.get(at).kind() != Step.Kind.UNDO;
    }

    /// The line of the journal that last did, undid or redid the step; empty if there is no such step.
    public OptionalLong lastOf(long step) {
        Integer at = last.get(step);
        return at == null ? OptionalLong.empty() : OptionalLong.of(steps.get(at).number());
    }

    /// The lines of the journal behind the last one about this step, the oldest first; what was done and taken back
    /// again since, with nothing else between, is left out.
    public List<Step> since(long step) {
        List<Step> since = new ArrayList<>();
        for (int i = last.getOrDefault(step, steps.size()) + 1; i < steps.size(); i++) {
            Step next = steps.get(i);
            if (!since.isEmpty() && since.getLast().of() == next.of()) {
                since.removeLast();
            } else {
                since.add(next);
            }
        }
        return List.copyOf(since);
    }
}
