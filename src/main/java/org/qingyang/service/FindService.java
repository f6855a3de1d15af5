package org.qingyang.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Replacement;
import org.qingyang.desk.find.Finder;
import org.qingyang.desk.find.Hit;
import org.qingyang.desk.find.Query;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.store.Store;

/// Finds text over a story, an issue or the whole store, and replaces the places that the editor has ticked. Thread-safe.
public final class FindService {

    private record PageKey(int issue, int page) {
    }

    private final Store store;
    private final DeskService desk;

    FindService(Store store, DeskService desk) {
        this.store = store;
        this.desk = desk;
    }

    /// All places, in the order of issues, pages, stories and print. What is found before a cancellation is given.
    ///
    /// @throws Refusal if the query cannot be understood or takes too long
    public List<Found> find(Query query, FindScope scope, Cancellation cancellation) throws Refusal {
        var finder = new Finder(query);
        List<Found> found = new ArrayList<>();
        for (int issue : issues(scope)) {
            if (cancellation.isCancelled()) {
                break;
            }
            for (Page page : store.issue(issue).issue().pages()) {
                for (Story story : page.sheet().stories()) {
                    if (isIn(scope, page.number(), story.id())) {
                        finder.in(story).forEach(hit -> found.add(new Found(issue, page.number(), story.title(), hit)));
                    }
                }
            }
        }
        return found;
    }

    private List<Integer> issues(FindScope scope) throws Refusal {
        return switch (scope) {
            case FindScope.OfStory one -> List.of(one.story().issue());
            case FindScope.OfIssue one -> List.of(one.issue());
            case FindScope.OfStore _ -> store.summaries().stream().map(IssueSummary::number).sorted().toList();
        };
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
