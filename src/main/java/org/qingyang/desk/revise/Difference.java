package org.qingyang.desk.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Change;
import org.qingyang.desk.diff.Lcs;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;

/// What a revised page says otherwise than the page before, in as many small changes as there are places, so that work
/// on any other place is beside them. Pure.
final class Difference {

    /// Makes a change of a stretch of a list.
    private interface Splice {
        Change of(int index, List<?> removed, List<?> inserted);
    }

    private Difference() {
    }

    /// The changes that lead from one sheet to the other, in the order in which they are to be applied.
    static List<Change> between(Sheet old, Sheet fresh) {
        List<Change> changes = new ArrayList<>();
        for (Story story : old.stories()) {
            fresh.story(story.id()).ifPresent(now -> fields(story, now, changes));
        }
        splices(old.furniture(), fresh.furniture(), changes, (at, removed, inserted) ->
                new Change.FurnitureSplice(at, cast(removed), cast(inserted)));
        stories(old, fresh, changes);
        return changes;
    }

    private static void fields(Story old, Story fresh, List<Change> changes) {
        for (StoryField field : StoryField.values()) {
            Object before = field.of(old);
            Object now = field.of(fresh);
            if (before instanceof List<?> was && now instanceof List<?> is) {
                splices(was, is, changes, (at, removed, inserted) ->
                        new Change.FieldSplice(old.id(), field, at, removed, inserted));
            } else if (!Objects.equals(before, now)) {
                changes.add(new Change.FieldSet(old.id(), field, before, now));
            }
        }
    }

    /// By then the stories that are on both sheets are the same.
    private static void stories(Sheet old, Sheet fresh, List<Change> changes) {
        List<Story> now = old.stories().stream()
                .map(story -> fresh.story(story.id()).orElse(story)).toList();
        splices(now, fresh.stories(), changes, (at, removed, inserted) ->
                new Change.StorySplice(at, cast(removed), cast(inserted)));
    }

    private static void splices(List<?> old, List<?> fresh, List<Change> changes, Splice splice) {
        List<Lcs.Pair> same = new ArrayList<>(Lcs.<@Nullable Object>of(new ArrayList<>(old), new ArrayList<>(fresh)));
        same.add(new Lcs.Pair(old.size(), fresh.size()));
        int i = 0;
        int j = 0;
        for (Lcs.Pair next : same) {
            if (i < next.before() || j < next.after()) {
                // What comes before is as it is to be by now.
                changes.add(splice.of(j, List.copyOf(old.subList(i, next.before())),
                        List.copyOf(fresh.subList(j, next.after()))));
            }
            i = next.before() + 1;
            j = next.after() + 1;
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> cast(List<?> list) {
        return (List<T>) list;
    }

    /// The story that a change gives another text; empty where it does not.
    static Optional<Integer> rewritten(Change change) {
        return switch (change) {
            case Change.FieldSet set when set.field().isText() -> Optional.of(set.story());
            case Change.FieldSplice splice when splice.field().isText() -> Optional.of(splice.story());
            default -> Optional.empty();
        };
    }
}
