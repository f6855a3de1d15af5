package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.model.Doubt;
import org.qingyang.model.Note;
import org.qingyang.model.Passage;
import org.qingyang.model.Story;
import org.qingyang.text.Piece;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;
import org.qingyang.workbench.control.Mark;

/// What to mark in a clean text: joins, repairs, edits, doubts and what is picked. Pure.
final class CleanMarks {

    private CleanMarks() {
    }

    /// @param picked raw spans that are picked on the other side
    static List<Mark> of(Story story, Passage passage, List<Span> picked) {
        List<Mark> marks = new ArrayList<>();
        picked.forEach(raw -> add(passage.text().cleanOf(raw), "picked", marks));
        int offset = 0;
        for (Piece piece : passage.text().pieces()) {
            int end = offset + piece.text().length();
            if (piece instanceof Piece.Changed changed) {
                marks.add(new Mark(offset, end, style(changed)));
            }
            offset = end;
        }
        story.notes().stream().filter(Note::isOpen).flatMap(note -> note.raw().stream())
                .forEach(raw -> add(passage.text().cleanOf(raw), "note", marks));
        story.doubts().stream().filter(Doubt::isOpen)
                .forEach(doubt -> add(passage.text().cleanOf(doubt.raw()), "doubt", marks));
        return marks;
    }

    private static String style(Piece.Changed changed) {
        if (changed.text().isEmpty()) {
            return "join";
        }
        return changed.by().equals(TracedText.EDITOR) ? "edited" : "repair";
    }

    private static void add(List<Span> spans, String style, List<Mark> marks) {
        spans.stream().filter(span -> !span.isEmpty()).forEach(s -> marks.add(new Mark(s.start(), s.end(), style)));
    }
}
