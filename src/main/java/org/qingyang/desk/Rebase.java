package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;

/// Makes changes fit a sheet that has changed since they were made: places in lists move with what came and went before
/// them. Where what a change is to replace is no longer there, the step that altered it stands in the way. Use once.
public final class Rebase {

    /// What was done to the sheet since, a step at a time.
    ///
    /// @param step the number of the step
    public record Since(long step, List<Change> changes) {

        public Since {
            changes = List.copyOf(changes);
        }
    }

    private final List<Since> since;
    private Sheet sheet;

    private Rebase(Sheet sheet, List<Since> since) {
        this.sheet = sheet;
        this.since = since;
    }

    /// The changes as they are to be made on the sheet of now.
    ///
    /// @param changes made for the sheet as it stood before `since`
    /// @throws Refusal if a later step stands in the way; it is the first argument of the message
    public static List<Change> onto(Sheet now, List<Change> changes, List<Since> since) throws Refusal {
        var rebase = new Rebase(now, since);
        List<Change> fitting = new ArrayList<>();
        for (Change change : changes) {
            Optional<Change> fits = rebase.fitting(change);
            if (fits.isPresent()) {
                fitting.add(fits.get());
                rebase.sheet = fits.get().applyTo(rebase.sheet);
            }
        }
        return fitting;
    }

    private Optional<Change> fitting(Change change) throws Refusal {
        return switch (change) {
            case Change.FieldSet set -> fitting(set);
            case Change.FieldSplice splice -> Optional.of(fitting(splice));
            case Change.StorySplice splice -> Optional.of(fitting(splice));
            case Change.FurnitureSplice splice -> Optional.of(new Change.FurnitureSplice(
                    place(sheet.furniture(), splice.index(), splice.removed(), splice),
                    splice.removed(), splice.inserted()));
        };
    }

    /// A status that has moved on since stays: that a story is in work is not what the step was about.
    private Optional<Change> fitting(Change.FieldSet set) throws Refusal {
        if (Objects.equals(set.field().of(story(set.story(), set)), set.before())) {
            return Optional.of(set);
        }
        if (set.field() == StoryField.STATUS) {
            return Optional.empty();
        }
        throw inTheWay(set);
    }

    private Change fitting(Change.FieldSplice splice) throws Refusal {
        List<?> list = (List<?>) Objects.requireNonNull(splice.field().of(story(splice.story(), splice)));
        int index = place(list, splice.index(), splice.removed(), splice);
        return new Change.FieldSplice(splice.story(), splice.field(), index, splice.removed(), splice.inserted());
    }

    private Change fitting(Change.StorySplice splice) throws Refusal {
        int index = place(sheet.stories(), splice.index(), splice.removed(), splice);
        for (Story story : splice.inserted()) {
            boolean known = splice.removed().stream().anyMatch(gone -> gone.id() == story.id());
            if (!known && sheet.story(story.id()).isPresent()) {
                throw inTheWay(splice);
            }
        }
        return new Change.StorySplice(index, splice.removed(), splice.inserted());
    }

    private Story story(int id, Change change) throws Refusal {
        return sheet.story(id).orElseThrow(() -> inTheWay(change));
    }

    /// Where the elements that are to go stand now.
    private int place(List<?> list, int index, List<?> removed, Change change) throws Refusal {
        int moved = Math.clamp(moved(index, change), 0, list.size());
        if (stands(list, moved, removed)) {
            return moved;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + removed.size() <= list.size(); i++) {
            if (stands(list, i, removed)) {
                places.add(i);
            }
        }
        if (places.size() != 1) {
            throw inTheWay(change);
        }
        return places.getFirst();
    }

    private static boolean stands(List<?> list, int at, List<?> removed) {
        return at + removed.size() <= list.size() && list.subList(at, at + removed.size()).equals(removed);
    }

    private int moved(int index, Change change) {
        int moved = index;
        for (Since later : since) {
            for (Change other : later.changes()) {
                moved = Target.of(other).equals(Target.of(change)) ? moved(moved, Splice.of(other)) : moved;
            }
        }
        return moved;
    }

    private static int moved(int index, Splice other) {
        int end = other.index() + other.removed();
        return index <= other.index() ? index
                : index >= end ? index - other.removed() + other.inserted() : other.index();
    }

    /// Refuses in the name of the last step that touched the same thing, or else of the last step of all.
    private Refusal inTheWay(Change change) {
        long step = 0;
        for (Since later : since) {
            boolean touches = later.changes().stream().anyMatch(other -> Target.of(other).touches(Target.of(change)));
            step = touches || step == 0 ? later.step() : step;
        }
        return new Refusal(Message.of("desk.refusal.stepInTheWay", step));
    }

    /// The list or value that a change is about.
    ///
    /// @param stories the stories that it is about; none for furniture
    private record Target(String what, List<Integer> stories) {

        static Target of(Change change) {
            return switch (change) {
                case Change.FieldSet set -> new Target(set.field().name(), List.of(set.story()));
                case Change.FieldSplice splice -> new Target(splice.field().name(), List.of(splice.story()));
                case Change.StorySplice _ -> new Target("", List.of());
                case Change.FurnitureSplice _ -> new Target("furniture", List.of());
            };
        }

        /// Whoever replaces stories touches all that is in them, and is touched by it.
        boolean touches(Target other) {
            return equals(other) || what.isEmpty() || other.what.isEmpty() && !what.equals("furniture");
        }
    }

    /// How a change moves the elements of its list.
    private record Splice(int index, int removed, int inserted) {

        static Splice of(Change change) {
            return switch (change) {
                case Change.FieldSet _ -> new Splice(0, 0, 0);
                case Change.FieldSplice s -> new Splice(s.index(), s.removed().size(), s.inserted().size());
                case Change.StorySplice s -> new Splice(s.index(), s.removed().size(), s.inserted().size());
                case Change.FurnitureSplice s -> new Splice(s.index(), s.removed().size(), s.inserted().size());
            };
        }
    }
}
