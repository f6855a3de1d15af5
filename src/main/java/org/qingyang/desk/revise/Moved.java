package org.qingyang.desk.revise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Change;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Furniture;
import org.qingyang.model.LineRole;
import org.qingyang.model.Note;
import org.qingyang.model.Passage;
import org.qingyang.model.Repair;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// What was said of places of one page, said of the same places of its revised text. Text that does not stand there any
/// more stays in what was made of it, as a change of what stands in its place.
///
/// @param page the revised page
record Moved(Shift shift, SourceText page) {

    /// Who put text in the place of what stands on the revised page.
    private static final String OLDER = "revise.older";
    /// Ids of repairs and doubts: rule and raw place.
    private static final Pattern ID = Pattern.compile("(.*)@(\\d+)-(\\d+)");

    Sheet sheet(Sheet sheet) {
        return new Sheet(list(sheet.furniture()), list(sheet.stories()));
    }

    Change change(Change change) {
        return switch (change) {
            case Change.FieldSet set -> new Change.FieldSet(set.story(), set.field(), value(set.before()), value(set.after()));
            case Change.FieldSplice splice -> new Change.FieldSplice(splice.story(), splice.field(), splice.index(),
                    list(splice.removed()), list(splice.inserted()));
            case Change.StorySplice splice -> new Change.StorySplice(splice.index(), list(splice.removed()),
                    list(splice.inserted()));
            case Change.FurnitureSplice splice -> new Change.FurnitureSplice(splice.index(), list(splice.removed()),
                    list(splice.inserted()));
            case Change.DataSet set -> set;
            case Change.VersionSet set -> set;
        };
    }

    private @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case List<?> list -> list(list);
            case Span span -> shift.of(span);
            case Passage passage -> passage.withText(text(passage.text()));
            case Sourced<?> sourced -> sourced(sourced);
            case Byline byline -> byline(byline);
            case Repair repair -> new Repair(id(repair.id()), repair.kind(), repair.rule(), shift.of(repair.raw()),
                    repair.before(), repair.after(), repair.reason(), repair.confidence(), repair.state());
            case Doubt doubt -> new Doubt(id(doubt.id()), doubt.rule(), shift.of(doubt.raw()), doubt.reason(),
                    doubt.confidence(), list(doubt.settlements()), doubt.state());
            case Settlement settlement -> settlement(settlement);
            case Note note -> new Note(note.id(), list(note.raw()), note.text(), note.editor(), note.at(), note.state());
            case Story story -> story(story);
            case Furniture line -> new Furniture(line.kind(), list(line.source()),
                    line.text().withText(text(line.text().text())));
            case null, default -> value;
        };
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> list(List<? extends T> list) {
        return list.stream().map(value -> (T) Objects.requireNonNull(value(value))).toList();
    }

    private Story story(Story story) {
        Story moved = story;
        for (StoryField field : StoryField.values()) {
            moved = field.with(moved, value(field.of(moved)));
        }
        return moved;
    }

    private <T> Sourced<T> sourced(Sourced<T> sourced) {
        return new Sourced<>(sourced.value(), list(sourced.raw()), sourced.origin(), sourced.confidence());
    }

    private Byline byline(Byline byline) {
        Map<BylineRole, List<Sourced<String>>> names = new EnumMap<>(BylineRole.class);
        byline.names().forEach((role, people) -> names.put(role, list(people)));
        return new Byline(names, list(byline.printed()));
    }

    private TracedText text(TracedText text) {
        return TracedText.of(text.pieces().stream().map(this::piece).toList());
    }

    private Piece piece(Piece piece) {
        Span raw = shift.of(piece.raw());
        return switch (piece) {
            case Piece.Kept kept when page.slice(raw).equals(kept.text()) -> new Piece.Kept(raw, kept.text());
            case Piece.Kept kept -> new Piece.Changed(raw, kept.text(), OLDER);
            case Piece.Changed changed -> new Piece.Changed(raw, changed.text(), changed.by());
        };
    }

    private Settlement settlement(Settlement settlement) {
        return switch (settlement) {
            case Settlement.Accept(String repair) -> new Settlement.Accept(id(repair));
            case Settlement.Reject(String repair) -> new Settlement.Reject(id(repair));
            case Settlement.Split(int offset) -> new Settlement.Split(shift.of(offset));
            case Settlement.SetRole(int offset, LineRole role) -> new Settlement.SetRole(shift.of(offset), role);
            case Settlement.JoinParagraph(int offset) -> new Settlement.JoinParagraph(shift.of(offset));
            case Settlement.Replace(Span raw, String text) -> new Settlement.Replace(shift.of(raw), text);
            case Settlement.Keep _, Settlement.Learn _, Settlement.JoinAbove _ -> settlement;
        };
    }

    private String id(String id) {
        Matcher place = ID.matcher(id);
        if (!place.matches()) {
            return id;
        }
        Span raw = shift.of(new Span(Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3))));
        return place.group(1) + "@" + raw.start() + "-" + raw.end();
    }
}
