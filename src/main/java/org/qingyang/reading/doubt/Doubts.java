package org.qingyang.reading.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingyang.language.Language;
import org.qingyang.model.Doubt;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;

/// Raises all doubts about a story. Immutable, thread-safe.
public final class Doubts {

    private final List<StoryDoubt> tests;

    public Doubts(Language language) {
        this.tests = List.of(new UnsureLines(), new MissingParts(), new OpenPairs(), new Unreadable(), new ProposedRepairs(),
                new TextDoubts(language));
    }

    /// The story with its doubts, in print order, each id once.
    public Story raise(StoryView view) {
        List<Doubt> found = new ArrayList<>();
        tests.forEach(test -> found.addAll(test.find(view)));
        found.sort(Comparator.comparing(Doubt::raw));
        Map<String, Doubt> doubts = new LinkedHashMap<>();
        found.forEach(doubt -> doubts.putIfAbsent(doubt.id(), doubt));
        return new StoryParts(view.story()).doubts(List.copyOf(doubts.values())).make();
    }
}
