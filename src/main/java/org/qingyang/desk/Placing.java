package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.model.StoryParts;
import org.qingyang.text.Piece;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Puts a passage into a field of a story, at the place that its raw text has among the story's lines. What stood in
/// the field before is never lost: kickers are joined, and a headline that gives way becomes kicker or subhead.
final class Placing {

    /// The rule that stands in the trace between two kickers.
    private static final String KICKER = "reading.kicker";

    private Placing() {
    }

    static Story put(Story story, StoryField field, Passage passage) {
        return switch (field) {
            case HEADLINE -> headline(story, passage);
            case KICKER -> new StoryParts(story).kicker(kickers(story, passage)).make();
            case LABEL -> label(story, passage);
            default -> Passages.with(story, field, inserted(story, Passages.of(story, field), passage));
        };
    }

    private static Story headline(Story story, Passage passage) {
        Passage old = story.headline();
        Story headed = new StoryParts(story).headline(passage).make();
        if (old == null) {
            return headed;
        }
        boolean above = rank(story, old) < rank(story, passage);
        return put(headed, above ? StoryField.KICKER : StoryField.SUBHEADS, old);
    }

    /// There is one label: an older one counts as struck out.
    private static Story label(Story story, Passage passage) {
        List<Span> old = story.label() == null ? List.of() : Spans.minus(story.label().raw(), passage.raw());
        return new StoryParts(story).label(passage)
                .struck(Spans.tidy(Stream.concat(story.struck().stream(), old.stream()).toList())).make();
    }

    private static Passage kickers(Story story, Passage passage) {
        Passage old = story.kicker();
        if (old == null) {
            return passage;
        }
        return rank(story, old) <= rank(story, passage) ? joined(old, passage) : joined(passage, old);
    }

    private static Passage joined(Passage first, Passage second) {
        int end = first.raw().isEmpty() ? 0 : first.raw().getLast().end();
        TracedText blank = TracedText.of(List.of(new Piece.Changed(Span.at(end), "　", KICKER)));
        TracedText text = first.text().append(blank).append(second.text());
        return Stream.of(first, second).filter(p -> p.origin().isEditor()).findFirst().orElse(first).withText(text);
    }

    private static List<Passage> inserted(Story story, List<Passage> among, Passage passage) {
        var result = new ArrayList<>(among);
        long rank = rank(story, passage);
        int at = 0;
        while (at < result.size() && rank(story, result.get(at)) <= rank) {
            at++;
        }
        result.add(at, passage);
        return result;
    }

    /// Where the passage begins among the story's lines; before all of them if nothing printed shows it.
    private static long rank(Story story, Passage passage) {
        int start = passage.text().pieces().stream().map(Piece::raw).filter(raw -> !raw.isEmpty()).findFirst()
                .or(() -> passage.text().pieces().stream().map(Piece::raw).findFirst()).map(Span::start).orElse(0);
        int line = Spans.indexOf(story.source(), start);
        return line < 0 ? -1 : ((long) line << Integer.SIZE) + start;
    }
}
