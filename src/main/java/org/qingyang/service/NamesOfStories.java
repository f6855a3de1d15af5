package org.qingyang.service;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingyang.desk.find.Guard;
import org.qingyang.desk.find.Protection;
import org.qingyang.facts.FactFinder;
import org.qingyang.model.Facts;
import org.qingyang.model.Person;
import org.qingyang.model.Post;
import org.qingyang.model.Story;

/// Names and posts in stories, which their own texts do not show as such. Finding them is nearly all of the work of a
/// search that finds anything, so it is done ahead on all processors. Not thread-safe.
final class NamesOfStories implements Protection {

    private final FactFinder facts = FactFinder.standard();
    private final Map<Story, Map<Guard, Set<String>>> known = new IdentityHashMap<>();

    /// Finds those of stories that will be asked for next; others are forgotten.
    void prepare(List<Story> stories) {
        known.clear();
        stories.parallelStream().map(story -> Map.entry(story, found(story))).toList()
                .forEach(names -> known.put(names.getKey(), names.getValue()));
    }

    @Override
    public Map<Guard, Set<String>> words(Story story) {
        Map<Guard, Set<String>> prepared = known.get(story);
        return prepared == null ? found(story) : prepared;
    }

    private Map<Guard, Set<String>> found(Story story) {
        Facts found = facts.find(story, null);
        return Map.of(Guard.NAME, found.persons().stream().map(Person::name).collect(Collectors.toSet()),
                Guard.POST, found.persons().stream().flatMap(person -> person.posts().stream()).map(Post::title)
                        .collect(Collectors.toSet()));
    }
}
