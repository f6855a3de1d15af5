package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;

/// Finds and applies the changes between two states of a sheet. Pure functions.
public final class Changes {

    private Changes() {
    }

    /// The changes that lead from `before` to `after`, in the order in which they are to be applied.
    public static List<Change> between(Sheet before, Sheet after) {
        List<Change> changes = new ArrayList<>();
        Stretch furniture = Stretch.between(before.furniture(), after.furniture(), Objects::equals);
        if (!furniture.isNone()) {
            changes.add(new Change.FurnitureSplice(furniture.index(),
                    furniture.removed(before.furniture()), furniture.inserted(after.furniture())));
        }
        Stretch stories = Stretch.between(before.stories(), after.stories(), (a, b) -> a.id() == b.id());
        for (int i = 0; i < before.stories().size(); i++) {
            int same = stories.indexAfter(i);
            if (same >= 0) {
                addChanges(before.stories().get(i), after.stories().get(same), changes);
            }
        }
        if (!stories.isNone()) {
            changes.add(new Change.StorySplice(stories.index(),
                    stories.removed(before.stories()), stories.inserted(after.stories())));
        }
        return List.copyOf(changes);
    }

    private static void addChanges(Story before, Story after, List<Change> changes) {
        for (StoryField field : StoryField.values()) {
            Object old = field.of(before);
            Object now = field.of(after);
            if (!Objects.equals(old, now)) {
                changes.add(change(before.id(), field, old, now));
            }
        }
    }

    private static Change change(int story, StoryField field, @Nullable Object old, @Nullable Object now) {
        if (old instanceof List<?> before && now instanceof List<?> after) {
            Stretch stretch = Stretch.between(before, after, Objects::equals);
            return new Change.FieldSplice(story, field, stretch.index(), stretch.removed(before), stretch.inserted(after));
        }
        return new Change.FieldSet(story, field, old, now);
    }

    /// The sheet after all the changes in turn.
    public static Sheet apply(Sheet sheet, List<Change> changes) {
        Sheet result = sheet;
        for (Change change : changes) {
            result = change.applyTo(result);
        }
        return result;
    }

    /// The changes that take `changes` back, in the order in which they are to be applied.
    public static List<Change> inverse(List<Change> changes) {
        return changes.reversed().stream().map(Change::inverse).toList();
    }

    /// The one stretch in which two lists differ: from `index`, up to `oldEnd` in the first and `newEnd` in the second.
    private record Stretch(int index, int oldEnd, int newEnd) {

        static <T> Stretch between(List<? extends T> before, List<? extends T> after, BiPredicate<T, T> same) {
            int most = Math.min(before.size(), after.size());
            int start = 0;
            while (start < most && same.test(before.get(start), after.get(start))) {
                start++;
            }
            int end = 0;
            while (end < most - start
                    && same.test(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
                end++;
            }
            return new Stretch(start, before.size() - end, after.size() - end);
        }

        boolean isNone() {
            return index == oldEnd && index == newEnd;
        }

        <T> List<T> removed(List<T> before) {
            return List.copyOf(before.subList(index, oldEnd));
        }

        <T> List<T> inserted(List<T> after) {
            return List.copyOf(after.subList(index, newEnd));
        }

        /// Where the element at `i` of the first list stands in the second, or -1 where it is gone.
        int indexAfter(int i) {
            return i < index ? i : i >= oldEnd ? i - oldEnd + newEnd : -1;
        }
    }
}
