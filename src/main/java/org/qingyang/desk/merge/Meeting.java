package org.qingyang.desk.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Change;
import org.qingyang.desk.Commuting;
import org.qingyang.model.Status;
import org.qingyang.model.StoryField;

/// What comes of two changes that were made on the same sheet, one there and one here.
///
/// @param there what is still to be done of the change there, after the one here; null if that is done already
/// @param here  what leads from the sheet there, with the change there, to the sheet here
record Meeting(@Nullable Change there, List<Change> here) {

    /// Lists whose order says nothing.
    private static final Set<StoryField> SETS = Set.of(StoryField.TAGS, StoryField.NOTES, StoryField.STRUCK);

    /// Empty if one of them can be had only without the other.
    ///
    /// @param begins whether a status there is only what comes with every first decision on a story
    static Optional<Meeting> of(Change there, Change here, boolean begins) {
        if (there.equals(here)) {
            return Optional.of(new Meeting(null, List.of()));
        }
        if (there instanceof Change.FieldSet theirs && here instanceof Change.FieldSet ours
                && theirs.story() == ours.story() && theirs.field() == ours.field()) {
            return Likeness.of(theirs.after(), ours.after()) || begins && isBegun(theirs)
                    ? Optional.of(new Meeting(null, List.of(
                            new Change.FieldSet(ours.story(), ours.field(), theirs.after(), ours.after()))))
                    : Optional.empty();
        }
        if (there instanceof Change.FieldSplice theirs && here instanceof Change.FieldSplice ours
                && theirs.story() == ours.story() && theirs.field() == ours.field()) {
            return ofLists(theirs, ours);
        }
        return beside(there, here);
    }

    private static boolean isBegun(Change.FieldSet set) {
        return set.field() == StoryField.STATUS && set.before() == Status.UNREAD && set.after() == Status.EDITING;
    }

    private static Optional<Meeting> ofLists(Change.FieldSplice there, Change.FieldSplice here) {
        boolean set = SETS.contains(there.field());
        boolean samePlace = there.index() == here.index() || set && there.removed().isEmpty();
        if (samePlace && Likeness.of(there.removed(), here.removed()) && Likeness.of(there.inserted(), here.inserted())) {
            return Optional.of(new Meeting(null, List.of(there.inverse(), here)));
        }
        if (set && there.index() == here.index() && there.removed().isEmpty() && here.removed().isEmpty()) {
            return Optional.of(new Meeting(new Change.FieldSplice(there.story(), there.field(),
                    there.index() + here.inserted().size(), List.of(), there.inserted()), List.of(here)));
        }
        return beside(there, here);
    }

    private static Optional<Meeting> beside(Change there, Change here) {
        return Commuting.over(there, here).flatMap(moved ->
                Commuting.over(here, there).map(stays -> new Meeting(moved, List.of(stays))));
    }
}
