package org.qingyang.service;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.qingyang.desk.find.Guard;
import org.qingyang.facts.FactFinder;
import org.qingyang.model.Facts;
import org.qingyang.model.Page;
import org.qingyang.model.Person;
import org.qingyang.model.Post;
import org.qingyang.model.Story;
import org.qingyang.store.StoredIssue;

/// Names and posts in stories, which their own texts do not show as such. Finding them is nearly all of the work of a
/// search that finds anything: it is done on all processors, and remembered, because the same places are looked for again
/// as soon as other words are typed that are to take their place. Thread-safe.
final class NamesOfStories {

    /// A story as it stands: the bytes of its page, the last line of the journal about it, its own number.
    private record Standing(String sha256, long mark, int story) {
    }

    private record Asked(Standing standing, Story story) {
    }

    /// Of so many stories; about a kilobyte each.
    private static final int MOST = 10_000;

    private final FactFinder facts = FactFinder.standard();
    private final Map<Standing, Map<Guard, Set<String>>> known =
            Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Standing, Map<Guard, Set<String>>> eldest) {
            return size() > MOST;
        }
    });

    /// The names of those stories of some issues that are wanted, by the stories themselves.
    Map<Story, Map<Guard, Set<String>>> of(Collection<StoredIssue> issues, BiPredicate<Page, Story> wanted) {
        List<Asked> asked = issues.stream().flatMap(issue -> issue.issue().pages().stream().flatMap(page ->
                page.sheet().stories().stream().filter(story -> wanted.test(page, story))
                .map(story -> asked(issue, page, story))))
                .toList();
        Map<Story, Map<Guard, Set<String>>> names = new IdentityHashMap<>();
        asked.parallelStream().map(one -> Map.entry(one.story(), remembered(one))).toList()
                .forEach(one -> names.put(one.getKey(), one.getValue()));
        return names;
    }

    private static Asked asked(StoredIssue issue, Page page, Story story) {
        long mark = issue.marks().getOrDefault(page.number(), 0L);
        return new Asked(new Standing(page.source().sha256(), mark, story.id()), story);
    }

    private Map<Guard, Set<String>> remembered(Asked asked) {
        Map<Guard, Set<String>> before = known.get(asked.standing());
        Map<Guard, Set<String>> names = before == null ? found(asked.story()) : before;
        known.put(asked.standing(), names);
        return names;
    }

    /// The names of one story.
    Map<Guard, Set<String>> found(Story story) {
        Facts found = facts.find(story, null);
        return Map.of(Guard.NAME, found.persons().stream().map(Person::name).collect(Collectors.toSet()),
                Guard.POST, found.persons().stream().flatMap(person -> person.posts().stream()).map(Post::title)
                        .collect(Collectors.toSet()));
    }
}
