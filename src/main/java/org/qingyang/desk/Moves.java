package org.qingyang.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.qingyang.model.Message;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.text.Piece;
import org.qingyang.text.Span;

/// Moving stories on their page, and paragraphs from story to story. Nothing is read again.
final class Moves {

    private Moves() {
    }

    static Sheet story(Sheet sheet, int id, boolean up) throws Refusal {
        Stories.open(sheet, id);
        int index = Stories.indexOf(sheet, id);
        var stories = new ArrayList<>(sheet.stories());
        Collections.swap(stories, index, neighbour(sheet, index, up));
        return new Sheet(sheet.furniture(), stories);
    }

    private static int neighbour(Sheet sheet, int index, boolean up) throws Refusal {
        int other = up ? index - 1 : index + 1;
        if (other < 0 || other >= sheet.stories().size()) {
            throw new Refusal(Message.of(up ? "desk.refusal.noStoryAbove" : "desk.refusal.noStoryBelow"));
        }
        return other;
    }

    static Sheet paragraph(Sheet sheet, Decision.MoveParagraph move, DecisionContext context) throws Refusal {
        Story from = Stories.open(sheet, move.story());
        int other = neighbour(sheet, Stories.indexOf(sheet, move.story()), move.up());
        Story to = Stories.open(sheet, sheet.stories().get(other).id());
        Passage passage = Paragraphs.at(from, move.paragraph());
        List<Span> lines = Sources.of(passage, from, context.page());
        Story left = Sources.without(Paragraphs.replaced(from, move.paragraph(), 1, List.of()), lines);
        if (left.source().isEmpty()) {
            throw new Refusal(Message.of("desk.refusal.lastLines", from.title()));
        }
        Passage moved = new Passage(passage.text(), Origin.editor(context.editor()), 1);
        Story grown = moved(to, moved, lines, from, move.up());
        return sheet.with(from.id(), s -> Stories.begun(s, left, context))
                .with(to.id(), s -> Stories.begun(s, grown, context));
    }

    private static Story moved(Story to, Passage passage, List<Span> lines, Story from, boolean last) {
        var paragraphs = new ArrayList<>(to.paragraphs());
        paragraphs.add(last ? paragraphs.size() : 0, passage);
        Story grown = Sources.with(to, last ? to.source().size() : bodyBegins(to), lines, from);
        return new StoryParts(grown).paragraphs(paragraphs).make();
    }

    /// The index of the line on which the body begins.
    private static int bodyBegins(Story story) {
        return story.paragraphs().stream().flatMap(p -> p.text().pieces().stream()).map(Piece::raw)
                .filter(raw -> !raw.isEmpty()).findFirst().map(raw -> Spans.indexOf(story.source(), raw.start()))
                .filter(index -> index >= 0).orElse(story.source().size());
    }
}
