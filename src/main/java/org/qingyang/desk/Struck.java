package org.qingyang.desk;

import java.util.List;
import java.util.stream.Stream;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Story;
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
        List<Span> gone = earlier.equals(shown) ? List.of() : Spans.inked(Spans.minus(earlier, shown), page);
        List<Span> all = Spans.minus(Stream.concat(before.struck().stream(), gone.stream()).toList(), shown);
        List<Span> struck = Spans.tidy(Spans.common(all, after.source()));
        return struck.equals(after.struck()) ? after : new StoryParts(after).struck(struck).make();
    }

    /// The raw places that the story's text and names stem from.
    private static List<Span> shown(Story story) {
        return Spans.tidy(Stream.concat(Passages.of(story).map(Passage::raw).flatMap(List::stream),
                Stream.of(BylineRole.values()).flatMap(role -> story.byline().of(role).stream())
                        .flatMap(name -> name.raw().stream())).toList());
    }
}
