package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingyang.model.Note;
import org.qingyang.model.Passage;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// Taking raw lines from one story and giving them to another, with what belongs to them: repairs, doubts, notes and
/// what was struck out there. The texts are not touched. Pure functions.
final class Sources {

    private Sources() {
    }

    /// The raw places of a passage, widened to the whole line where nothing else stands on it.
    static List<Span> of(Passage passage, Story story, SourceText page) {
        List<Span> result = new ArrayList<>();
        for (Span line : story.source()) {
            List<Span> inside = Spans.common(passage.raw(), List.of(line));
            inside.stream().reduce(Span::hull).ifPresent(hull ->
                    result.add(Spans.inked(Spans.minus(List.of(line), List.of(hull)), page).isEmpty() ? line : hull));
        }
        return result;
    }

    /// The story without the lines.
    static Story without(Story story, List<Span> lines) {
        return new StoryParts(story).source(Spans.minus(story.source(), lines))
                .repairs(story.repairs().stream().filter(r -> !lies(r.raw(), lines)).toList())
                .doubts(story.doubts().stream().filter(d -> !lies(d.raw(), lines)).toList())
                .notes(story.notes().stream().filter(n -> !lie(n.raw(), lines)).toList())
                .struck(Spans.minus(story.struck(), lines)).make();
    }

    /// The story with the lines put in before its line of that index, and with what `from` has about them.
    static Story with(Story story, int index, List<Span> lines, Story from) {
        var source = new ArrayList<>(story.source());
        source.addAll(index, lines);
        var notes = new ArrayList<>(story.notes());
        from.notes().stream().filter(n -> lie(n.raw(), lines)).forEach(n -> notes.add(
                new Note(Notes.nextId(notes), n.raw(), n.text(), n.editor(), n.at(), n.state())));
        return new StoryParts(story).source(source).notes(notes)
                .repairs(both(story.repairs(), from.repairs().stream().filter(r -> lies(r.raw(), lines)).toList()))
                .doubts(both(story.doubts(), from.doubts().stream().filter(d -> lies(d.raw(), lines)).toList()))
                .struck(Spans.tidy(both(story.struck(), Spans.common(from.struck(), lines)))).make();
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /// Between two lines that go, a place that joins them goes with them.
    private static boolean lies(Span raw, List<Span> lines) {
        return !lines.isEmpty() && lines.stream().reduce(Span::hull).orElseThrow().contains(raw)
                && (lines.stream().anyMatch(raw::overlaps) || lines.size() > 1);
    }

    private static boolean lie(List<Span> raw, List<Span> lines) {
        return !raw.isEmpty() && raw.stream().allMatch(span -> lies(span, lines));
    }
}
