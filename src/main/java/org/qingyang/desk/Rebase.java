package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;

/// Makes changes fit a sheet that has changed since they were made. Changes that touch different things, or different
/// places of one list, can be made in either order: places move with what came and went before them. Others depend on
/// one another, and the later one stands in the way. Pure functions.
public final class Rebase {

    /// What was done to the sheet since, a step at a time.
    ///
    /// @param step    the number of the step
    /// @param changes what its line of the journal did to the sheet
    public record Since(long step, List<Change> changes) {

        public Since {
            changes = List.copyOf(changes);
        }
    }

    private Rebase() {
    }

    /// The changes as they are to be made on the sheet of now.
    ///
    /// @param changes made for the sheet as it stood before `since`
    /// @param since   the lines of the journal since then, in order; undone steps and their undoing included
    /// @throws Refusal if a later step stands in the way; it is the first argument of the message
    public static List<Change> onto(Sheet now, List<Change> changes, List<Since> since) throws Refusal {
        List<Change> fitting = changes;
        List<Since> left = settled(since);
        for (Since later : left) {
            fitting = over(fitting, later.changes()).orElseThrow(() -> inTheWay(later));
        }
        try {
            Changes.apply(now, fitting);
            return fitting;
        } catch (IllegalStateException doesNotFit) {
            throw inTheWay(left.isEmpty() ? since.getLast() : left.getLast());
        }
    }

    private static Refusal inTheWay(Since later) {
        return new Refusal(Message.of("desk.refusal.stepInTheWay", later.step()));
    }

    /// What is left when steps that were taken back, or done again, cancel out, even with others in between; the later
    /// ones as they would have been had those never been done.
    public static List<Since> settled(List<Since> since) {
        List<Since> net = new ArrayList<>();
        for (Since next : since) {
            int earlier = indexOf(net, next.step());
            if (earlier < 0) {
                net.add(next);
            } else {
                net = without(net, earlier).orElse(and(net, next));
            }
        }
        return net;
    }

    private static int indexOf(List<Since> net, long step) {
        for (int i = net.size() - 1; i >= 0; i--) {
            if (net.get(i).step() == step) {
                return i;
            }
        }
        return -1;
    }

    private static List<Since> and(List<Since> net, Since next) {
        var all = new ArrayList<>(net);
        all.add(next);
        return all;
    }

    /// The same steps without one of them, the later ones as they would have been had it never been done.
    private static Optional<List<Since>> without(List<Since> net, int index) {
        List<Since> result = new ArrayList<>(net.subList(0, index));
        List<Change> gone = net.get(index).changes();
        for (Since later : net.subList(index + 1, net.size())) {
            Optional<List<Change>> alone = over(later.changes(), Changes.inverse(gone));
            Optional<List<Change>> behind = alone.isEmpty() ? alone : over(gone, alone.get());
            if (behind.isEmpty()) {
                return Optional.empty();
            }
            result.add(new Since(later.step(), alone.get()));
            gone = behind.get();
        }
        return Optional.of(result);
    }

    /// Changes made on the same state as others, as they are to be made after those; empty where they depend on them.
    private static Optional<List<Change>> over(List<Change> changes, List<Change> others) {
        List<Change> moved = new ArrayList<>();
        for (Change change : changes) {
            Optional<Change> next = Optional.of(change);
            for (Change other : others) {
                next = next.flatMap(c -> Commuting.over(c, other));
            }
            if (next.isEmpty()) {
                return Optional.empty();
            }
            moved.add(next.get());
        }
        // Something must be left, so that the step has its line in the journal.
        List<Change> left = moved.stream().filter(change -> !Commuting.isDone(change)).toList();
        return Optional.of(left.isEmpty() ? moved : left);
    }
}
