package org.qingyang.service;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.qingyang.facts.FactFinder;
import org.qingyang.facts.near.NearMisses;
import org.qingyang.language.house.House;
import org.qingyang.model.Doubt;
import org.qingyang.model.Facts;
import org.qingyang.model.Issue;
import org.qingyang.model.NearMiss;
import org.qingyang.model.Page;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.model.StoryRef;

/// Near misses of the issues in work. They are looked for when somebody asks, which takes a while; from then on the
/// desk shows them among the doubts of its stories, until they are looked for again. Nothing of this is stored.
/// Thread-safe.
public final class NearMissService {

    /// The facts of a story as it was when they were found.
    private record Known(Story story, Facts facts) {

        boolean isOf(Story other) {
            return story.paragraphs().equals(other.paragraphs()) && story.byline().equals(other.byline())
                    && Objects.equals(story.headline(), other.headline())
                    && Objects.equals(story.kicker(), other.kicker()) && story.subheads().equals(other.subheads());
        }
    }

    private final LexiconService lexicon;
    private final Map<Integer, List<NearMiss>> known = new ConcurrentHashMap<>();
    private final Map<StoryRef, Known> facts = new HashMap<>();
    private House house = House.EMPTY;

    NearMissService(LexiconService lexicon) {
        this.lexicon = lexicon;
    }

    /// Compares the names of an issue as it stands. Not to be asked on the window's thread.
    ///
    /// @return whether there are others than before, so that the issue is to be shown anew
    public synchronized boolean look(Issue issue) {
        if (house != lexicon.house()) {
            house = lexicon.house();
            facts.clear();
        }
        facts.keySet().removeIf(ref -> ref.issue() != issue.number());
        Map<Story, Facts> found = new IdentityHashMap<>();
        issue.pages().forEach(page -> page.sheet().stories()
                .forEach(story -> found.put(story, facts(issue, page, story))));
        List<NearMiss> misses = NearMisses.of(issue, house, found::get);
        return !misses.equals(Optional.ofNullable(known.put(issue.number(), misses)).orElse(List.of()));
    }

    /// Forgets what was found, because pages have gone elsewhere.
    synchronized void forget() {
        known.clear();
        facts.clear();
    }

    private Facts facts(Issue issue, Page page, Story story) {
        var place = new StoryRef(issue.number(), page.number(), story.id());
        Known before = facts.get(place);
        if (before != null && before.isOf(story)) {
            return before.facts();
        }
        Facts now = FactFinder.with(house).find(story, issue.data().date());
        facts.put(place, new Known(story, now));
        return now;
    }

    /// The issue with what was found last among the doubts of its stories.
    Issue with(Issue issue) {
        return new Issue(issue.number(), issue.data(), issue.pages().stream().map(page -> with(issue.number(), page)).toList());
    }

    Page with(int issue, Page page) {
        Page result = page;
        for (NearMiss miss : known.getOrDefault(issue, List.of())) {
            if (miss.page() == page.number()) {
                result = result.withSheet(result.sheet().with(miss.story(), story -> added(story, miss.doubt())));
            }
        }
        return result;
    }

    private static Story added(Story story, Doubt doubt) {
        boolean there = story.doubts().stream().anyMatch(other -> other.id().equals(doubt.id()));
        return there ? story : new StoryParts(story).doubts(
                Stream.concat(story.doubts().stream(), Stream.of(doubt)).toList()).make();
    }

    /// The near miss of that id, if it was found when the issue was last looked through.
    Optional<Doubt> find(int issue, int page, int story, String id) {
        return known.getOrDefault(issue, List.of()).stream()
                .filter(miss -> miss.page() == page && miss.story() == story).map(NearMiss::doubt)
                .filter(doubt -> doubt.id().equals(id)).findFirst();
    }

    /// The issue as it is stored, for files: without near misses that nobody has settled.
    static Issue stored(Issue issue) {
        return new Issue(issue.number(), issue.data(), issue.pages().stream().map(page -> page.withSheet(
                new Sheet(page.sheet().furniture(), page.sheet().stories().stream()
                        .map(NearMissService::stored).toList()))).toList());
    }

    private static Story stored(Story story) {
        boolean near = story.doubts().stream().anyMatch(NearMissService::isOpen);
        return near ? new StoryParts(story).doubts(story.doubts().stream().filter(d -> !isOpen(d)).toList()).make() : story;
    }

    private static boolean isOpen(Doubt doubt) {
        return doubt.isNearMiss() && doubt.isOpen();
    }
}
