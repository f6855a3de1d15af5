package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Furniture;
import org.qingyang.model.IssueData;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;

/// What a decision did to a sheet: the smallest invertible steps, each with what was there before and what is there
/// after. The journal keeps changes, so that undo and replay never depend on the rules of today.
public sealed interface Change {

    /// What is wrong where a change meets a sheet that it does not fit.
    String NOT_THIS = "the sheet is not the one that this change was made on";

    /// The sheet after this change. The sheet must be the one that the change was made on.
    ///
    /// @throws IllegalStateException if what the change replaces is not there
    Sheet applyTo(Sheet sheet);

    /// The change that takes this one back.
    Change inverse();

    /// One part of a story was replaced.
    record FieldSet(int story, StoryField field, @Nullable Object before, @Nullable Object after) implements Change {

        @Override
        public Sheet applyTo(Sheet sheet) {
            return sheet.with(story, s -> {
                if (!Objects.equals(field.of(s), before)) {
                    throw new IllegalStateException(NOT_THIS);
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

    /// Paper and date of the page's issue were set; the sheet itself stays as it is.
    record DataSet(IssueData before, IssueData after) implements Change {

        @Override
        public Sheet applyTo(Sheet sheet) {
            return sheet;
        }

        @Override
        public Change inverse() {
            return new DataSet(after, before);
        }
    }

    /// One version of the page came in the place of another; the sheet itself stays as it is. No other change of the page
    /// can be made before or after it as well as the other way round.
    ///
    /// @param before the SHA-256 of the version that goes, in lower-case hexadecimal
    /// @param after  of the version that comes
    record VersionSet(String before, String after) implements Change {

        @Override
        public Sheet applyTo(Sheet sheet) {
            return sheet;
        }

        @Override
        public Change inverse() {
            return new VersionSet(after, before);
        }
    }

    private static <T> List<T> spliced(@Nullable List<? extends T> list, int index, List<?> removed,
            List<? extends T> inserted) {
        var result = new ArrayList<T>(Objects.requireNonNull(list));
        if (index + removed.size() > result.size()) {
            throw new IllegalStateException(NOT_THIS);
        }
        var place = result.subList(index, index + removed.size());
        if (!place.equals(removed)) {
            throw new IllegalStateException(NOT_THIS);
        }
        place.clear();
        place.addAll(inserted);
        return result;
    }
}
