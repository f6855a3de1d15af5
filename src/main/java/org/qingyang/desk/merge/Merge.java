package org.qingyang.desk.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Change;
import org.qingyang.desk.Changes;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Locks;
import org.qingyang.desk.Rebase;
import org.qingyang.desk.check.Soundness;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.text.SourceText;

/// Brings the lines of another editor's journal into a page, one after the other. A line is brought whole or not at
/// all: whole if nothing that it alters was altered otherwise here, and if it needs no line that was left out. What is
/// here is never overwritten. Use once.
public final class Merge {

    private record Place(int story, StoryField field) {
    }

    /// What comes of trying a line.
    private sealed interface Trial {
    }

    /// @param own what leads from their sheet, with the line, to the one here
    private record Fits(List<Change> changes, List<Own> own) implements Trial {
    }

    /// @param own the change here that the line cannot be made beside
    private record Meets(Own own) implements Trial {
    }

    private final Sheet before;
    private final SourceText page;
    private final List<Change> changes = new ArrayList<>();
    private final List<Line> brought = new ArrayList<>();
    private final List<Conflict> left = new ArrayList<>();
    private Sheet sheet;
    private List<Own> own;

    private Merge(Sheet sheet, List<Own> own, SourceText page) {
        this.before = sheet;
        this.page = page;
        this.sheet = sheet;
        this.own = own;
    }

    /// @param here   the page as it stands here
    /// @param common the page as both editors began with it, or the other one where they did not begin alike
    /// @param own    what leads from there to here
    /// @param lines  what leads from there to the page as it stands there
    /// @param page   the raw page
    /// @throws IllegalStateException if the lines do not lead on from `common`, or not to a sheet of the page
    public static Merged of(Sheet here, Sheet common, List<Own> own, List<Line> lines, SourceText page) {
        Sheet there = after(common, lines);
        if (!Soundness.of(common, page) || !Soundness.of(there, page)) {
            throw new IllegalStateException("these are no sheets of this page");
        }
        return upon(here, common, own, lines, page);
    }

    /// The same where `common` and what `lines` lead to need not be whole sheets of the page, but only speak of it: here
    /// is one, and what comes of it is.
    public static Merged upon(Sheet here, Sheet common, List<Own> own, List<Line> lines, SourceText page) {
        var merge = new Merge(here, own, page);
        List<Line> numbered = new NoteNumbers(here, common).free(lines);
        settled(numbered).forEach(merge::bring);
        return new Merged(merge.sheet, merge.changes, merge.brought, merge.conflicts(after(common, numbered)));
    }

    private static Sheet after(Sheet common, List<Line> lines) {
        Sheet there = common;
        for (Line line : lines) {
            there = Changes.apply(there, line.changes());
        }
        return there;
    }

    /// The lines without those that were taken back again; what a known line did is not taken back by leaving it out.
    private static List<Line> settled(List<Line> lines) {
        Map<Long, Line> byStep = new HashMap<>();
        List<Rebase.Since> since = new ArrayList<>();
        for (Line line : lines) {
            long step = line.known() ? -line.step().number() : line.step().of();
            byStep.putIfAbsent(step, line);
            since.add(new Rebase.Since(step, line.changes()));
        }
        return Rebase.settled(since).stream()
                .map(left -> Objects.requireNonNull(byStep.get(left.step())).with(left.changes())).toList();
    }

    private void bring(Line line) {
        switch (trial(line)) {
            case Meets(Own met) -> leaveOut(line, met.step(), Optional.empty());
            case Fits(var fitting, var rest) when fitting.isEmpty() -> own = rest;
            // It was brought once and taken away again here: that stands.
            case Fits _ when line.known() -> leaveOut(line, 0, Optional.empty());
            case Fits fits -> bring(line, fits);
        }
    }

    private void bring(Line line, Fits fits) {
        try {
            checkSignatures(fits.changes());
            Sheet after = Changes.apply(sheet, fits.changes());
            if (!Soundness.of(after, page)) {
                leaveOut(line, 0, Optional.empty());
                return;
            }
            sheet = after;
            changes.addAll(fits.changes());
            own = fits.own();
            brought.add(line);
        } catch (Refusal signed) {
            leaveOut(line, 0, Optional.of(signed.message()));
        } catch (IllegalStateException | IndexOutOfBoundsException | ClassCastException doesNotFit) {
            leaveOut(line, 0, Optional.empty());
        }
    }

    /// Nothing is altered under a signature that was given here.
    private void checkSignatures(List<Change> fitting) throws Refusal {
        for (Story story : before.stories()) {
            if (story.status() == Status.SIGNED && fitting.stream().anyMatch(change -> Locks.touches(change, story.id()))) {
                throw new Refusal(Message.of("desk.refusal.signed", story.title()));
            }
        }
    }

    /// From here on they stand where their line has led, and what is here stands where it has not.
    private void leaveOut(Line line, long step, Optional<Message> reason) {
        List<Own> back = new ArrayList<>();
        Changes.inverse(line.changes()).forEach(change -> back.add(new Own(change, step)));
        back.addAll(own);
        own = back;
        if (!line.known()) {
            left.add(new Conflict(line, step, reason, List.of()));
        }
    }

    /// A line that is partly done here already is not brought: its other half may have gone elsewhere here. Only the
    /// status counts for nothing, because every first decision on a story sets it.
    private Trial trial(Line line) {
        boolean begins = !(line.decision() instanceof Decision.SetStatus);
        List<Change> fitting = new ArrayList<>();
        List<Own> rest = own;
        Own done = null;
        boolean half = false;
        for (Change change : line.changes()) {
            List<Own> next = new ArrayList<>();
            Optional<Change> still = Optional.of(change);
            for (Own other : rest) {
                if (still.isEmpty()) {
                    next.add(other);
                    continue;
                }
                Optional<Meeting> meeting = Meeting.of(still.get(), other.change(), begins);
                if (meeting.isEmpty()) {
                    return new Meets(other);
                }
                meeting.get().here().forEach(c -> next.add(new Own(c, other.step())));
                still = Optional.ofNullable(meeting.get().there());
                done = still.isEmpty() && !isStatus(change) ? other : done;
            }
            half |= still.isPresent() && !isStatus(change);
            still.ifPresent(fitting::add);
            rest = next;
        }
        return half && done != null ? new Meets(done) : new Fits(fitting, rest);
    }

    private static boolean isStatus(Change change) {
        return change instanceof Change.FieldSet set && set.field() == StoryField.STATUS;
    }

    /// The lines that were left out, but for those of which nothing is missing in the end.
    private List<Conflict> conflicts(Sheet there) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Conflict conflict : left) {
            List<Conflict.Field> fields = places(conflict.line()).stream()
                    .flatMap(place -> differing(place, there).stream()).toList();
            if (!fields.isEmpty() || conflict.line().changes().stream().anyMatch(change -> differs(change, there))) {
                conflicts.add(new Conflict(conflict.line(), conflict.step(), conflict.reason(), fields));
            }
        }
        return conflicts;
    }

    /// Whether something that is not in a field of a story is not the same in the end.
    private boolean differs(Change change, Sheet there) {
        return switch (change) {
            case Change.FieldSet _, Change.FieldSplice _ -> false;
            case Change.StorySplice _, Change.FurnitureSplice _ -> !sheet.equals(there);
            case Change.VersionSet _ -> true;
            case Change.DataSet theirs -> own.stream().map(Own::change).filter(Change.DataSet.class::isInstance)
                    .map(Change.DataSet.class::cast).reduce((_, later) -> later)
                    .filter(ours -> !ours.after().equals(theirs.after())).isPresent();
        };
    }

    private static Set<Place> places(Line line) {
        Set<Place> places = new LinkedHashSet<>();
        for (Change change : line.changes()) {
            switch (change) {
                case Change.FieldSet set -> places.add(new Place(set.story(), set.field()));
                case Change.FieldSplice splice -> places.add(new Place(splice.story(), splice.field()));
                default -> { }
            }
        }
        return places;
    }

    private Optional<Conflict.Field> differing(Place place, Sheet there) {
        Object here = value(sheet, place);
        Object other = value(there, place);
        return Likeness.of(here, other) ? Optional.empty()
                : Optional.of(new Conflict.Field(place.story(), place.field(), here, other));
    }

    private static @Nullable Object value(Sheet sheet, Place place) {
        return sheet.story(place.story()).map(place.field()::of).orElse(null);
    }
}
