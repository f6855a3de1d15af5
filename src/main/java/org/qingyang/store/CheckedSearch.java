package org.qingyang.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        // The last rank is all of it.
        List<Long> possible = ranks.getLast().stream().filter(doc -> !due.contains(doc)).toList();
        Set<Long> found = plan.sure().isEmpty() ? new HashSet<>(possible) : fitting(query, possible);
        found.removeAll(due);
        Map<Integer, List<Long>> late = due.isEmpty() ? Map.of() : late();
        List<Long> docs = new ArrayList<>();
        for (int rank = 0; rank < ranks.size(); rank++) {
            List<Long> here = ranks.get(rank).stream().filter(found::contains).toList();
            here.forEach(found::remove);
            docs.addAll(merged(here, late.getOrDefault(rank, List.of())));
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

    private record Ranked(int rank, long doc) {
    }

    /// Those that the index is behind with, by the first rank whose query is true of them; -1 for none.
    private Map<Integer, List<Long>> late() {
        return shelf.read(shelf.due(plan.names()), stop,
                (found, story, page) -> new Ranked(rank(found.facts(story, page)), found.doc()))
                .stream().collect(Collectors.groupingBy(Ranked::rank, Collectors.mapping(Ranked::doc, Collectors.toList())));
    }

    private int rank(StoryFacts facts) {
        return IntStream.range(0, plan.ranks().size())
                .filter(i -> facts.fits(plan.ranks().get(i).query(), limits.spelling())).findFirst().orElse(-1);
    }

    /// The newest first, as they are in each rank.
    private static List<Long> merged(List<Long> docs, List<Long> late) {
        return Stream.concat(docs.stream(), late.stream()).sorted(Comparator.reverseOrder()).toList();
    }
}
