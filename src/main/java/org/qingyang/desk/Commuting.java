package org.qingyang.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingyang.model.Story;

/// Whether two changes that were made on the same state can be made one after the other, and how. Pure functions.
public final class Commuting {

    /// The list that a change splices, and where.
    ///
    /// @param list what the change is about
    private record Splice(Object list, int index, int removed, int inserted) {
    }

    /// A field of a story.
    private record Field(int story, Object field) {
    }

    private Commuting() {
    }

    /// `change` as it is to be made after `other`; empty where it depends on what `other` has altered.
    public static Optional<Change> over(Change change, Change other) {
        if (shareStories(change, other) || change instanceof Change.VersionSet || other instanceof Change.VersionSet) {
            return Optional.empty();
        }
        Splice mine = splice(change);
        Splice theirs = splice(other);
        if (!mine.list().equals(theirs.list())) {
            return Optional.of(change);
        }
        if (change instanceof Change.FieldSet set && change.equals(other)) {
            return Optional.of(new Change.FieldSet(set.story(), set.field(), set.after(), set.after()));
        }
        return change instanceof Change.FieldSet || other instanceof Change.FieldSet ? Optional.empty()
                : moved(change, mine, theirs);
    }

    /// Whether a change leaves everything as it is, because another did the same before it: both began the work on a
    /// story.
    static boolean isDone(Change change) {
        return change instanceof Change.FieldSet set && Objects.equals(set.before(), set.after());
    }

    private static Optional<Change> moved(Change change, Splice mine, Splice theirs) {
        boolean samePoint = mine.index() == theirs.index() && mine.removed() == 0 && theirs.removed() == 0;
        if (!samePoint && mine.index() + mine.removed() <= theirs.index()) {
            return Optional.of(change);
        }
        boolean behind = !samePoint && mine.index() >= theirs.index() + theirs.removed();
        return behind ? Optional.of(shifted(change, theirs.inserted() - theirs.removed())) : Optional.empty();
    }

    private static Splice splice(Change change) {
        return switch (change) {
            case Change.FieldSet s -> new Splice(new Field(s.story(), s.field()), 0, 1, 1);
            case Change.FieldSplice s -> new Splice(new Field(s.story(), s.field()), s.index(), s.removed().size(),
                    s.inserted().size());
            case Change.StorySplice s -> new Splice("stories", s.index(), s.removed().size(), s.inserted().size());
            case Change.FurnitureSplice s -> new Splice("furniture", s.index(), s.removed().size(), s.inserted().size());
            case Change.DataSet _ -> new Splice("data", 0, 1, 1);
            case Change.VersionSet _ -> new Splice("version", 0, 1, 1);
        };
    }

    private static Change shifted(Change change, int by) {
        return switch (change) {
            case Change.FieldSet set -> set;
            case Change.DataSet set -> set;
            case Change.VersionSet set -> set;
            case Change.FieldSplice s ->
                    new Change.FieldSplice(s.story(), s.field(), s.index() + by, s.removed(), s.inserted());
            case Change.StorySplice s -> new Change.StorySplice(s.index() + by, s.removed(), s.inserted());
            case Change.FurnitureSplice s -> new Change.FurnitureSplice(s.index() + by, s.removed(), s.inserted());
        };
    }

    /// Whoever replaces whole stories has to do with everything in them.
    private static boolean shareStories(Change change, Change other) {
        boolean whole = change instanceof Change.StorySplice || other instanceof Change.StorySplice;
        List<Integer> stories = stories(other);
        return whole && stories(change).stream().anyMatch(stories::contains);
    }

    private static List<Integer> stories(Change change) {
        return switch (change) {
            case Change.FieldSet set -> List.of(set.story());
            case Change.FieldSplice splice -> List.of(splice.story());
            case Change.StorySplice splice ->
                    Stream.concat(splice.removed().stream(), splice.inserted().stream()).map(Story::id).toList();
            case Change.FurnitureSplice _, Change.DataSet _, Change.VersionSet _ -> List.of();
        };
    }
}
