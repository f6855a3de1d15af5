package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Furniture;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;

/// What a decision did to a sheet: the smallest invertible steps, each with what was there before and what is there
/// after. The journal keeps changes, so that undo and replay never depend on the rules of today.
public sealed interface Change {

    /// The sheet after this change.
    ///
    /// @throws IllegalStateException if the sheet is not the one that the change was made on
    Sheet applyTo(Sheet sheet);

    /// The change that takes this one back.
    Change inverse();

    /// One part of a story was replaced.
    record FieldSet(int story, StoryField field, @Nullable Object before, @Nullable Object after) implements Change {

        @Override
        public Sheet applyTo(Sheet sheet) {
            return sheet.with(story, s -> {
                if (!java.util.Objects.equals(field.of(s), before)) {
                    throw otherSheet();
                }
                return field.with(s, after);
            });
        }

        @Override
        public Change inverse() {
            return new FieldSet(story, field, after, before);
        }
    }

    /// Neighbouring elements of a list in a story were replaced.
    record FieldSplice(int story, StoryField field, int index, List<?> removed, List<?> inserted) implements Change {

        @Override
        public Sheet applyTo(Sheet sheet) {
            return sheet.with(story, s -> field.with(s, spliced((List<?>) field.of(s), index, removed, inserted)));
        }

        @Override
        public Change inverse() {
            return new FieldSplice(story, field, index, inserted, removed);
        }
    }

    /// Neighbouring stories were replaced.
    record StorySplice(int index, List<Story> removed, List<Story> inserted) implements Change {

        @Override
        public Sheet applyTo(Sheet sheet) {
            return new Sheet(sheet.furniture(), spliced(sheet.stories(), index, removed, inserted));
        }

        @Override
        public Change inverse() {
            return new StorySplice(index, inserted, removed);
        }
    }

    /// Neighbouring lines of furniture were replaced.
    record FurnitureSplice(int index, List<Furniture> removed, List<Furniture> inserted) implements Change {

        @Override
        public Sheet applyTo(Sheet sheet) {
            return new Sheet(spliced(sheet.furniture(), index, removed, inserted), sheet.stories());
        }

        @Override
        public Change inverse() {
            return new FurnitureSplice(index, inserted, removed);
        }
    }

    private static <T> List<T> spliced(@Nullable List<? extends T> list, int index, List<?> removed,
            List<? extends T> inserted) {
        var result = new ArrayList<T>(java.util.Objects.requireNonNull(list));
        int end = index + removed.size();
        var place = result.subList(Math.min(index, result.size()), Math.min(end, result.size()));
        if (index > result.size() || !place.equals(removed)) {
            throw otherSheet();
        }
        place.clear();
        place.addAll(inserted);
        return result;
    }

    private static IllegalStateException otherSheet() {
        return new IllegalStateException("the sheet is not the one that this change was made on");
    }
}
