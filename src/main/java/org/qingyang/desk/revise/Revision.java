package org.qingyang.desk.revise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qingyang.desk.Change;
import org.qingyang.desk.merge.Conflict;
import org.qingyang.desk.merge.Line;
import org.qingyang.desk.merge.Merge;
import org.qingyang.desk.merge.Merged;
import org.qingyang.desk.merge.Own;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.text.SourceText;

/// A page that came in anew with another text, and what of the editor's work holds for it too: each step whose places
/// still read as they did is done on the new text; each other one is left out and listed. A story that was checked or
/// signed and reads otherwise now is in work again.
///
/// @param reading  the new text as it was read, its stories called as before
/// @param sheet    the same with the work on it
/// @param carried  the steps that hold
/// @param left     the steps that do not, and what stands in their places
/// @param reopened stories that are not checked or signed any more
public record Revision(Sheet reading, Sheet sheet, List<Line> carried, List<Conflict> left, List<Story> reopened) {

    /// The page before.
    ///
    /// @param reading how it was first read
    /// @param lines   its journal
    /// @param highest the highest id that a story of it ever had
    public record Older(SourceText text, Sheet reading, List<Line> lines, int highest) {

        public Older {
            lines = List.copyOf(lines);
        }
    }

    public Revision {
        carried = List.copyOf(carried);
        left = List.copyOf(left);
        reopened = List.copyOf(reopened);
    }

    /// Pure.
    ///
    /// @param read the new text as the reader reads it
    public static Revision of(Older older, SourceText page, Sheet read) {
        Shift shift = Shift.between(older.text().text(), page.text());
        var moved = new Moved(shift, page);
        Sheet common = moved.sheet(older.reading());
        Sheet reading = Pairs.renumbered(older, read, shift, page);
        Sheet here = Alike.settled(common, reading, page);
        List<Change> own = Difference.between(common, here);
        List<Line> lines = older.lines().stream().map(line -> line.with(changes(line, moved))).toList();
        Merged merged = Merge.upon(here, common, own.stream().map(change -> new Own(change, 0)).toList(), lines, page);
        return reopened(reading, merged, own, page);
    }

    /// What turned one version of the page into another is no work on its text.
    private static List<Change> changes(Line line, Moved moved) {
        return line.changes().stream().filter(change -> !(change instanceof Change.VersionSet)).map(moved::change).toList();
    }

    private static Revision reopened(Sheet reading, Merged merged, List<Change> own, SourceText page) {
        Set<Integer> rewritten = new HashSet<>();
        own.forEach(change -> Difference.rewritten(change).ifPresent(rewritten::add));
        merged.conflicts().forEach(conflict -> rewritten.add(conflict.line().decision().story()));
        List<Story> reopened = new ArrayList<>();
        List<Story> stories = merged.sheet().stories().stream().map(story -> {
            boolean done = story.status() == Status.CHECKED || story.status() == Status.SIGNED;
            if (done && rewritten.contains(story.id())) {
                reopened.add(story);
                return new StoryParts(story).status(Status.EDITING).make();
            }
            return story;
        }).toList();
        // In the words of the new reading, so that nothing but the work on it is a change.
        return new Revision(reading, Alike.settled(reading, new Sheet(merged.sheet().furniture(), stories), page),
                merged.brought(), merged.conflicts(), reopened);
    }
}
