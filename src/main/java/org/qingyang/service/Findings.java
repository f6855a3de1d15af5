package org.qingyang.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingyang.desk.find.FindQuery;
import org.qingyang.desk.find.Finder;
import org.qingyang.desk.find.Guard;
import org.qingyang.model.Page;
import org.qingyang.model.Passages;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.store.StoredIssue;

/// What many queries find, gone through side by side. Use once; not thread-safe.
final class Findings {

    /// A finder and what it has found.
    private record Finding(FindQuery query, Finder finder, List<Found> places) {

        boolean isFull() {
            return places.size() >= Concordance.MOST;
        }
    }

    private final List<Finding> all = new ArrayList<>();
    private final FindScope scope;
    private final Optional<NamesOfStories> names;
    private Map<Story, Map<Guard, Set<String>>> known = Map.of();

    /// @param names empty where names and posts are not to protect what they hold
    /// @throws Refusal if one of the queries cannot be understood
    Findings(List<FindQuery> queries, FindScope scope, Optional<NamesOfStories> names, Cancellation cancellation) throws Refusal {
        this.scope = scope;
        this.names = names;
        for (FindQuery query : queries) {
            all.add(new Finding(query, new Finder(query, this::words, cancellation::isCancelled), new ArrayList<>()));
        }
    }

    private Map<Guard, Set<String>> words(Story story) {
        Map<Guard, Set<String>> prepared = known.get(story);
        return prepared != null ? prepared : names.map(some -> some.found(story)).orElse(Map.of());
    }

    boolean areFull() {
        return all.stream().allMatch(Finding::isFull);
    }

    /// Says which issues are looked through next.
    void prepare(Collection<StoredIssue> issues) {
        known = names.map(some -> some.of(issues, this::isFoundIn)).orElse(Map.of());
    }

    /// Whether something is certainly found in the story.
    private boolean isFoundIn(Page page, Story story) {
        return isIn(page.number(), story.id()) && all.stream().map(Finding::query)
                .filter(query -> query.kind() == FindQuery.Kind.PLAIN).anyMatch(query ->
                query.fields().stream().flatMap(field -> Passages.of(story, field).stream())
                        .anyMatch(passage -> passage.string().contains(query.find())));
    }

    /// @throws Refusal if one of the queries takes too long
    void look(StoredIssue stored) throws Refusal {
        for (Page page : stored.issue().pages()) {
            for (Story story : page.sheet().stories()) {
                if (isIn(page.number(), story.id())) {
                    look(stored.issue().number(), page.number(), story);
                }
            }
        }
    }

    private boolean isIn(int page, int story) {
        return !(scope instanceof FindScope.OfStory one) || one.story().page() == page && one.story().story() == story;
    }

    private void look(int issue, int page, Story story) throws Refusal {
        for (Finding finding : all) {
            if (!finding.isFull()) {
                finding.finder().in(story).forEach(hit -> finding.places().add(new Found(issue, page, story.title(), hit)));
            }
        }
    }

    /// For each query, in their order, what it has found.
    ///
    /// @param ended whether all issues were looked through
    List<Concordance> concordances(boolean ended) {
        return all.stream().map(finding -> new Concordance(finding.places().subList(0,
                Math.min(finding.places().size(), Concordance.MOST)), ended && !finding.isFull())).toList();
    }
}
