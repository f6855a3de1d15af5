package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Note;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Story;
import org.qingyang.text.Span;

/// A raw span that means something, and the style that shows what.
record RawMark(Span span, String style) {

    /// What the reading saw in the raw lines of a story.
    static List<RawMark> of(Story story) {
        List<RawMark> result = new ArrayList<>();
        Stream.concat(Stream.of(story.kicker(), story.headline()), story.subheads().stream()).filter(Objects::nonNull)
                .forEach(heading -> add(heading.raw(), "heading", result));
        if (story.label() != null) {
            add(story.label().raw(), "label", result);
        }
        for (BylineRole role : BylineRole.values()) {
            String style = role == BylineRole.PHOTOGRAPHER ? "credit" : "name";
            story.byline().of(role).forEach(name -> add(name.raw(), style, result));
        }
        story.repairs().stream().filter(r -> r.kind() != RepairKind.JOIN && r.state() != Repair.State.REJECTED)
                .forEach(repair -> add(List.of(repair.raw()), "repair", result));
        story.notes().stream().filter(Note::isOpen).forEach(note -> add(note.raw(), "note", result));
        story.doubts().stream().filter(Doubt::isOpen)
                .forEach(doubt -> add(List.of(doubt.raw()), "doubt", result));
        return result;
    }

    private static void add(List<Span> spans, String style, List<RawMark> marks) {
        spans.stream().filter(span -> !span.isEmpty()).forEach(span -> marks.add(new RawMark(span, style)));
    }
}
