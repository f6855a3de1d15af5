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
import org.qingyang.desk.find.FindQuery;
import org.qingyang.desk.find.Hit;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Refusal;
import org.qingyang.search.Field;
import org.qingyang.search.Query;
import org.qingyang.store.Store;
import org.qingyang.store.StoredIssue;

/// Finds text over a story, an issue or the whole store, and replaces the places that the editor has ticked. Thread-safe.
public final class FindService {

    private record PageKey(int issue, int page) {
    }

    /// The fields of the search index in which clean text is kept.
    private static final Set<Field> TEXTS = Set.of(Field.HEADINGS, Field.BYLINE, Field.BODY);

    /// Issues that are read side by side.
    private static final int AT_A_TIME = 4;

    private final Store store;
    private final DeskService desk;
    private final NamesOfStories names = new NamesOfStories();

    FindService(Store store, DeskService desk) {
        this.store = store;
        this.desk = desk;
    }

    /// All places. What is found before a cancellation is given.
    ///
    /// @param progress hears of each issue that is gone through
    /// @throws Refusal if the query cannot be understood or takes too long
    public Concordance find(FindQuery query, FindScope scope, Progress progress, Cancellation cancellation) throws Refusal {
        return all(List.of(query), scope, Optional.of(names), progress, cancellation).getFirst();
    }

    /// The same places many times sooner: protected by what texts and bylines show, but not yet by the names and posts that
    /// only [#find] knows.
    ///
    /// @throws Refusal if the query cannot be understood or takes too long
    public Concordance glance(FindQuery query, FindScope scope, Progress progress, Cancellation cancellation) throws Refusal {
        return glanceAll(List.of(query), scope, progress, cancellation).getFirst();
    }

    /// The places of many queries, gone through side by side: for each query, in their order, what it finds.
    ///
    /// @throws Refusal if one of the queries cannot be understood or takes too long
    List<Concordance> glanceAll(List<FindQuery> queries, FindScope scope, Progress progress, Cancellation cancellation)
            throws Refusal {
        return all(queries, scope, Optional.empty(), progress, cancellation);
    }

    private List<Concordance> all(List<FindQuery> queries, FindScope scope, Optional<NamesOfStories> guards, Progress progress,
            Cancellation cancellation) throws Refusal {
        var findings = new Findings(queries, scope, guards, cancellation);
        try {
            List<Integer> issues = issues(queries, scope, cancellation);
            for (int from = 0; from < issues.size() && goesOn(findings, cancellation); from += AT_A_TIME) {
                List<StoredIssue> some = SideBySide.each(issues.subList(from, Math.min(from + AT_A_TIME, issues.size())),
                        store::issue);
                findings.prepare(some);
                for (int i = 0; i < some.size() && goesOn(findings, cancellation); i++) {
                    findings.look(some.get(i));
                    progress.at(from + i + 1, issues.size(), "");
                }
            }
        } catch (Refusal refusal) {
            if (!cancellation.isCancelled()) {
                throw refusal;
            }
        }
        return findings.concordances(!cancellation.isCancelled());
    }

    private static boolean goesOn(Findings findings, Cancellation cancellation) {
        return !cancellation.isCancelled() && !findings.areFull();
    }

    private List<Integer> issues(List<FindQuery> queries, FindScope scope, Cancellation cancellation) throws Refusal {
        return switch (scope) {
            case FindScope.OfStory one -> List.of(one.story().issue());
            case FindScope.OfIssue one -> List.of(one.issue());
            case FindScope.OfStore _ -> issues(queries, cancellation);
        };
    }

    /// The issues in which something can be found: the search index knows for all but regular expressions.
    private List<Integer> issues(List<FindQuery> queries, Cancellation cancellation) throws Refusal {
        Set<Integer> issues = new TreeSet<>();
        for (FindQuery query : queries) {
            boolean known = query.kind() != FindQuery.Kind.REGEX && query.find().chars().noneMatch(c -> c == '\n' || c == '\r');
            if (!known) {
                return store.summaries().stream().map(IssueSummary::number).sorted().toList();
            }
            issues.addAll(store.searching().issuesWith(new Query.Words(query.find(), TEXTS), cancellation));
        }
        return List.copyOf(issues);
    }

    /// Replaces places as one step, on however many pages and issues they stand; places in signed stories stay.
    ///
    /// @param query  what they were found with
    /// @param ticked the places that the editor wants replaced
    /// @return empty if nothing was to be done
    /// @throws Refusal if one of the places is not as it was found; nothing is replaced then
    public Optional<Turn> replace(FindQuery query, List<Found> ticked) throws Refusal {
        Map<PageKey, List<Hit>> byPage = ticked.stream().filter(found -> !found.hit().isLocked())
                .collect(Collectors.groupingBy(found -> new PageKey(found.issue(), found.page()), LinkedHashMap::new,
                        Collectors.mapping(Found::hit, Collectors.toList())));
        List<PageDecision> decisions = new ArrayList<>();
        byPage.forEach((page, hits) -> decisions.add(new PageDecision(page.issue(), page.page(),
                new Decision.ReplaceText(query.find(), query.replacement(), hits.stream().map(Replacement::of).toList()))));
        return desk.decideAll(decisions);
    }
}
