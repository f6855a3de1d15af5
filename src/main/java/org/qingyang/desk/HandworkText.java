package org.qingyang.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qingyang.model.Passage;
import org.qingyang.model.Story;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Puts the paragraphs that were worked on by hand in the place of what was freshly read there.
///
/// @param place the lines of the new story
record HandworkText(Place place, SourceText page) {

    /// @param heads   heading lines of the old story that stand in the text now
    /// @param carried heading lines by hand that the new story has, and the text therefore has not
    /// @param read    what the reader makes of the old story's lines
    List<Passage> paragraphs(List<Passage> heads, List<Passage> carried, Story old, Story read, Story fresh) {
        List<Passage> byHand = Stream.concat(heads.stream(), old.paragraphs().stream())
                .filter(passage -> passage.origin().isEditor()).toList();
        List<Span> taken = Stream.concat(removed(old, read).stream(), Stream.concat(byHand.stream(), carried.stream())
                .flatMap(passage -> passage.raw().stream())).sorted().toList();
        List<Passage> result = new ArrayList<>();
        byHand.stream().map(place::part).filter(part -> !part.string().isBlank()).forEach(result::add);
        fresh.paragraphs().forEach(passage -> result.addAll(without(passage, taken)));
        result.sort(Comparator.comparingInt(Place::start));
        return result;
    }

    /// The raw text that was taken out by hand with its paragraph.
    private List<Span> removed(Story old, Story read) {
        List<Span> left = raw(old).stream().sorted().toList();
        List<Span> removed = new ArrayList<>();
        for (Span span : raw(read)) {
            int from = span.start();
            for (Span kept : left) {
                if (kept.overlaps(span)) {
                    addUnlessBlank(from, kept.start(), removed);
                    from = Math.max(from, kept.end());
                }
            }
            addUnlessBlank(from, span.end(), removed);
        }
        return removed;
    }

    private void addUnlessBlank(int from, int to, List<Span> spans) {
        if (from < to && !page.slice(new Span(from, to)).isBlank()) {
            spans.add(new Span(from, to));
        }
    }

    private static List<Span> raw(Story story) {
        return story.paragraphs().stream().flatMap(passage -> passage.raw().stream()).toList();
    }

    /// What is left of a passage when the text that stems from the `taken` raw spans goes.
    private static List<Passage> without(Passage passage, List<Span> taken) {
        List<Passage> result = new ArrayList<>();
        int from = 0;
        for (Span raw : taken) {
            for (Span clean : passage.text().cleanOf(raw)) {
                addPart(passage, from, clean.start(), taken, result);
                from = Math.max(from, clean.end());
            }
        }
        addPart(passage, from, passage.text().length(), taken, result);
        return result;
    }

    private static void addPart(Passage passage, int from, int to, List<Span> taken, List<Passage> parts) {
        if (from < to && !passage.string().substring(from, to).isBlank()) {
            parts.add(passage.withText(TracedText.of(passage.text().cut(from, to).pieces().stream()
                    .filter(piece -> !piece.text().isEmpty() || taken.stream().noneMatch(piece.raw()::overlaps))
                    .toList())));
        }
    }
}
