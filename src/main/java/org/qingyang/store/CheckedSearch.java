package org.qingyang.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.qingyang.search.Limits;
import org.qingyang.search.Query;
import org.qingyang.search.Stop;
import org.qingyang.search.StoryFacts;

/// A search where the index alone does not know: stories that may stand under a query or not are read, and those that
/// the index has not followed yet.
final class CheckedSearch {

    private final SearchShelf shelf;
    private final SearchPlan plan;
    private final Limits limits;
    private final Stop stop;

    CheckedSearch(SearchShelf shelf, SearchPlan plan, Limits limits, Stop stop) {
        this.shelf = shelf;
        this.plan = plan;
        this.limits = limits;
        this.stop = stop;
    }

    /// The documents that the query is true of, in order.
    List<Long> docs(Query query) {
        Set<Long> due = new HashSet<>(shelf.due());
        List<List<Long>> ranks = plan.ranks().stream().map(rank -> shelf.all(plan, rank.parts())).toList();
        List<Long> possible = ranks.stream().flatMap(List::stream).filter(doc -> !due.contains(doc)).toList();
        Set<Long> found = plan.sure().isEmpty() ? new HashSet<>(possible) : fitting(query, possible);
        Map<Long, Integer> late = due.isEmpty() ? Map.of() : late();
        List<Long> docs = new ArrayList<>();
        for (int i = 0; i < ranks.size(); i++) {
            int rank = i;
            List<Long> some = new ArrayList<>(ranks.get(i).stream().filter(found::contains).filter(doc -> !due.contains(doc)).toList());
            late.forEach((doc, its) -> {
                if (its == rank) {
                    some.add(doc);
                }
            });
            if (!late.isEmpty()) {
                some.sort(Comparator.reverseOrder());
            }
            docs.addAll(some);
        }
        return docs;
    }

    private Set<Long> fitting(Query query, List<Long> possible) {
        Set<Long> sure = new HashSet<>(shelf.all(plan, plan.sure().orElseThrow()));
        List<Long> doubtful = possible.stream().filter(doc -> !sure.contains(doc)).toList();
        sure.addAll(shelf.read(doubtful, stop, (found, story, page) ->
                found.facts(story, page).fits(query, limits.spelling()) ? found.doc() : 0L));
        return sure;
    }

    /// Those that the index is behind with, by the first rank whose query is true of them.
    private Map<Long, Integer> late() {
        Map<Long, Integer> late = new HashMap<>();
        shelf.read(shelf.due(plan.names()), stop, (found, story, page) -> {
            StoryFacts facts = found.facts(story, page);
            return Map.entry(found.doc(), IntStream.range(0, plan.ranks().size())
                    .filter(i -> facts.fits(plan.ranks().get(i).query(), limits.spelling())).findFirst().orElse(-1));
        }).forEach(ranked -> late.put(ranked.getKey(), ranked.getValue()));
        return late;
    }
}
