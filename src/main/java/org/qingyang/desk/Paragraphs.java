package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.model.Message;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Editing, joining and splitting the paragraphs of a story by hand.
final class Paragraphs {

    private Paragraphs() {
    }

    static Story edit(Story story, int index, String text, String editor) throws Refusal {
        Passage before = at(story, index);
        List<Passage> after = text.isBlank() ? List.of()
                : before.string().equals(text) ? List.of(before)
                : List.of(before.edited(text, editor));
        return replaced(story, index, 1, after);
    }

    static Story join(Story story, int index, DecisionContext context) throws Refusal {
        Passage joined = joined(at(story, index), at(story, index + 1), TracedText.EDITOR, context.page());
        return replaced(story, index, 2, List.of(byEditor(joined.text(), context.editor())));
    }

    static Story split(Story story, int index, int offset, String editor) throws Refusal {
        Passage whole = at(story, index);
        if (offset <= 0 || offset >= whole.text().length()) {
            throw new Refusal(Message.of("desk.refusal.emptyPart"));
        }
        int at = beforeCharacter(whole.string(), offset);
        TracedText upper = whole.text().cut(0, at);
        TracedText lower = whole.text().cut(at, whole.text().length());
        if (upper.text().isBlank() || lower.text().isBlank()) {
            throw new Refusal(Message.of("desk.refusal.emptyPart"));
        }
        return replaced(story, index, 1, List.of(byEditor(upper, editor), byEditor(lower, editor)));
    }

    /// The offset, or the one before where it would cut a surrogate pair.
    private static int beforeCharacter(String text, int offset) {
        return Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset)) ? offset - 1 : offset;
    }

    /// Two passages as one; the raw gap between them is taken out by `by`, if nothing but white space stands there.
    static Passage joined(Passage upper, Passage lower, String by, SourceText page) {
        TracedText gap = TracedText.of(List.of(new Piece.Changed(gap(upper, lower, page), "", by)));
        return new Passage(upper.text().append(gap).append(lower.text()), upper.origin(),
                Math.min(upper.confidence(), lower.confidence()));
    }

    private static Span gap(Passage upper, Passage lower, SourceText page) {
        int from = upper.raw().isEmpty() ? 0 : upper.raw().getLast().end();
        int to = lower.raw().isEmpty() ? from : lower.raw().getFirst().start();
        boolean blank = from <= to && page.isBlank(new Span(from, to));
        return blank ? new Span(from, to) : Span.at(from);
    }

    /// The story with `count` paragraphs from `index` on replaced.
    static Story replaced(Story story, int index, int count, List<Passage> by) {
        var paragraphs = new ArrayList<>(story.paragraphs());
        var place = paragraphs.subList(index, index + count);
        place.clear();
        place.addAll(by);
        return new StoryParts(story).paragraphs(paragraphs).make();
    }

    static Passage at(Story story, int index) throws Refusal {
        if (index < 0 || index >= story.paragraphs().size()) {
            throw new Refusal(Message.of("desk.refusal.noParagraph", index + 1, story.title()));
        }
        return story.paragraphs().get(index);
    }

    private static Passage byEditor(TracedText text, String editor) {
        return new Passage(text, Origin.editor(editor), 1);
    }
}
