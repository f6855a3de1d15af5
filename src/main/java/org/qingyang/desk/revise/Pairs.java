package org.qingyang.desk.revise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// Which story of a revised page is which of the page before: those that share most of their text. Pure.
final class Pairs {

    /// How much of the shorter story both must have in common.
    private static final double ENOUGH = 0.5;

    private record Pair(int old, int fresh, long shared) {
    }

    private Pairs() {
    }

    /// The revised sheet with the ids that its stories had before; a story that was not there gets an id above all.
    ///
    /// @param older the page before
    /// @param page  the revised page
    static Sheet renumbered(Revision.Older older, Sheet fresh, Shift shift, SourceText page) {
        List<Pair> pairs = older.reading().stories().stream().flatMap(one -> fresh.stories().stream()
                .map(other -> new Pair(one.id(), other.id(), shared(one, other, older.text(), shift)))
                .filter(pair -> pair.shared() > ENOUGH * Math.min(ink(one, older.text()), inkOf(fresh, pair.fresh(), page))))
                .sorted((a, b) -> Long.compare(b.shared(), a.shared())).toList();
        Map<Integer, Integer> ids = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!ids.containsKey(pair.fresh()) && used.add(pair.old())) {
                ids.put(pair.fresh(), pair.old());
            }
        }
        int next = older.highest();
        for (Story story : fresh.stories()) {
            if (!ids.containsKey(story.id())) {
                ids.put(story.id(), ++next);
            }
        }
        return new Sheet(fresh.furniture(), fresh.stories().stream()
                .map(story -> new StoryParts(ids.getOrDefault(story.id(), story.id()), story).make()).toList());
    }

    /// How many characters of the one are still there, and in the other.
    private static long shared(Story one, Story other, SourceText text, Shift shift) {
        return one.source().stream().flatMapToInt(span -> IntStream.range(span.start(), span.end()))
                .filter(at -> !SourceText.isBlank(text.text().charAt(at)) && shift.kept(at) >= 0
                        && holds(other.source(), shift.kept(at))).count();
    }

    private static boolean holds(List<Span> spans, int offset) {
        return spans.stream().anyMatch(span -> span.contains(offset));
    }

    private static long inkOf(Sheet sheet, int story, SourceText page) {
        return sheet.story(story).map(found -> ink(found, page)).orElse(0L);
    }

    private static long ink(Story story, SourceText page) {
        return story.source().stream().flatMapToInt(span -> page.slice(span).chars())
                .filter(c -> !SourceText.isBlank(c)).count();
    }
}
