package org.qingyang.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Replacement;
import org.qingyang.desk.find.Finder;
import org.qingyang.desk.find.Hit;
import org.qingyang.desk.find.Query;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Page;
import org.qingyang.model.Passages;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.search.Field;
import org.qingyang.store.Store;

/// Finds text over a story, an issue or the whole store, and replaces the places that the editor has ticked. Thread-safe.
public final class FindService {

    private record PageKey(int issue, int page) {
    }

    /// The fields of the search index in which clean text is kept.
    private static final Set<Field> TEXTS = Set.of(Field.HEADINGS, Field.BYLINE, Field.BODY);

    private final Store store;
    private final DeskService desk;

    FindService(Store store, DeskService desk) {
        this.store = store;
        this.desk = desk;
    }

    /// All places. What is found before a cancellation is given.
    ///
    /// @param progress hears of each issue that is gone through
    /// @throws Refusal if the query cannot be understood or takes too long
    public Concordance find(Query query, FindScope scope, Progress progress, Cancellation cancellation) throws Refusal {
        return findAll(List.of(query), scope, progress, cancellation).getFirst();
    }

    /// The places of many queries, gone through side by side: for each query, in their order, what it finds.
    ///
    /// @throws Refusal if one of the queries cannot be understood or takes too long
    List<Concordance> findAll(List<Query> queries, FindScope scope, Progress progress, Cancellation cancellation)
            throws Refusal {
        var names = new NamesOfStories();
        List<Finding> findings = new ArrayList<>();
        for (Query query : queries) {
            findings.add(new Finding(new Finder(query, names, cancellation::isCancelled)));
        }
        List<Integer> issues = issues(queries, scope, cancellation);
        try {
            for (int i = 0; i < issues.size() && !cancellation.isCancelled() && !findings.stream().allMatch(Finding::isFull); i++) {
                List<Page> pages = store.issue(issues.get(i)).issue().pages();
                names.prepare(pages.stream().flatMap(page -> page.sheet().stories().stream()
                        .filter(story -> isIn(scope, page.number(), story.id()) && holds(story, queries))).toList());
                for (Page page : pages) {
                    for (Story story : page.sheet().stories()) {
                        if (isIn(scope, page.number(), story.id())) {
                            look(findings, issues.get(i), page.number(), story);
                        }
                    }
                }
                progress.at(i + 1, issues.size(), "");
            }
        } catch (Refusal refusal) {
            if (!cancellation.isCancelled()) {
                throw refusal;
            }
        }
        return findings.stream().map(finding -> finding.concordance(!cancellation.isCancelled())).toList();
    }

    /// Whether something is certainly found in the story.
    private static boolean holds(Story story, List<Query> queries) {
        return queries.stream().filter(query -> query.kind() == Query.Kind.PLAIN).anyMatch(query ->
                query.fields().stream().flatMap(field -> Passages.of(story, field).stream())
                        .anyMatch(passage -> passage.string().contains(query.find())));
    }

    private static void look(List<Finding> findings, int issue, int page, Story story) throws Refusal {
        for (Finding finding : findings) {
            if (!finding.isFull()) {
                finding.finder().in(story).forEach(hit -> finding.places().add(new Found(issue, page, story.title(), hit)));
            }
        }
    }

    /// A finder and what it has found.
    private record Finding(Finder finder, List<Found> places) {

        Finding(Finder finder) {
            this(finder, new ArrayList<>());
        }

        boolean isFull() {
            return places.size() >= Concordance.MOST;
        }

        Concordance concordance(boolean ended) {
            return new Concordance(places.subList(0, Math.min(places.size(), Concordance.MOST)), ended && !isFull());
        }
    }

    private List<Integer> issues(List<Query> queries, FindScope scope, Cancellation cancellation) throws Refusal {
        return switch (scope) {
            case FindScope.OfStory one -> List.of(one.story().issue());
            case FindScope.OfIssue one -> List.of(one.issue());
            case FindScope.OfStore _ -> issues(queries, cancellation);
        };
    }

    /// The issues in which something can be found: the search index knows for all but regular expressions.
    private List<Integer> issues(List<Query> queries, Cancellation cancellation) throws Refusal {
        Set<Integer> issues = new TreeSet<>();
        for (Query query : queries) {
            boolean known = query.kind() != Query.Kind.REGEX && query.find().chars().noneMatch(c -> c == '\n' || c == '\r');
            if (!known) {
                return store.summaries().stream().map(IssueSummary::number).sorted().toList();
            }
            issues.addAll(store.searching().issuesWith(new org.qingyang.search.Query.Words(query.find(), TEXTS), cancellation));
        }
        return List.copyOf(issues);
    }

    private static boolean isIn(FindScope scope, int page, int story) {
        return !(scope instanceof FindScope.OfStory one) || one.story().page() == page && one.story().story() == story;
    }

    /// Replaces places as one step, on however many pages and issues they stand; places in signed stories stay.
    ///
    /// @param query  what they were found with
    /// @param ticked the places that the editor wants replaced
    /// @return empty if nothing was to be done
    /// @throws Refusal if one of the places is not as it was found; nothing is replaced then
    public Optional<Turn> replace(Query query, List<Found> ticked) throws Refusal {
        Map<PageKey, List<Hit>> byPage = ticked.stream().filter(found -> !found.hit().isLocked())
                .collect(Collectors.groupingBy(found -> new PageKey(found.issue(), found.page()), LinkedHashMap::new,
                        Collectors.mapping(Found::hit, Collectors.toList())));
        List<PageDecision> decisions = new ArrayList<>();
        byPage.forEach((page, hits) -> decisions.add(new PageDecision(page.issue(), page.page(),
                new Decision.ReplaceText(query.find(), query.replacement(), hits.stream().map(Replacement::of).toList()))));
        return desk.decideAll(decisions);
    }
}
