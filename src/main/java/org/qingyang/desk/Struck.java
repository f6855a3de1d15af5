package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.model.StoryParts;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// Keeps account of what a hand took out of a story: raw text that stood in a passage or byline before and stands in
/// none after. Without it a later reading of the same lines would bring a deleted paragraph back.
final class Struck {

    private Struck() {
    }

    static Story noted(Story before, Story after, SourceText page) {
        List<Span> shown = shown(after);
        List<Span> earlier = shown(before);
        if (earlier.equals(shown) && before.struck().isEmpty() && after.struck().isEmpty()) {
            return after;
        }
        List<Span> gone = earlier.equals(shown) ? List.of() : Spans.inked(Spans.minus(earlier, shown), page);
        // Lines that come from another story bring what was struck out there.
        List<Span> all = Spans.minus(Spans.tidy(Stream.of(before.struck(), after.struck(), gone).flatMap(List::stream).toList()),
                shown);
        List<Span> struck = Spans.tidy(Spans.common(all, after.source()));
        return struck.equals(after.struck()) ? after : new StoryParts(after).struck(struck).make();
    }

    /// What a hand had put other words for, and no part of the story stands for any more, counts as struck out.
    ///
    /// @param used the raw places of the story's lines that passages made by hand stem from
    static Story unused(Story story, List<Span> used, SourceText page) {
        List<Span> parts = Stream.concat(shown(story).stream(), story.byline().printed().stream()).toList();
        List<Span> gone = Spans.inked(Spans.minus(used, parts), page);
        return gone.isEmpty() ? story
                : new StoryParts(story).struck(Spans.tidy(Stream.concat(story.struck().stream(), gone.stream()).toList())).make();
    }

    /// The raw places that the story's text and names stem from.
    private static List<Span> shown(Story story) {
        List<Span> places = new ArrayList<>();
        for (StoryField field : Passages.FIELDS) {
            for (Passage passage : Passages.of(story, field)) {
                passage.text().pieces().forEach(piece -> places.add(piece.raw()));
            }
        }
        story.byline().names().values().forEach(names -> names.forEach(name -> places.addAll(name.raw())));
        return Spans.tidy(places);
    }
}
