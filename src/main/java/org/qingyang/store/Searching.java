package org.qingyang.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.qingyang.model.Refusal;
import org.qingyang.search.Facets;
import org.qingyang.search.HitSink;
import org.qingyang.search.Limits;
import org.qingyang.search.Name;
import org.qingyang.search.Query;
import org.qingyang.search.SavedSearch;
import org.qingyang.search.SearchResult;
import org.qingyang.search.Stop;

/// The part of a store that finds stories, and keeps queries. Each method is one transaction. Thread-safe.
public final class Searching {

    private final Database database;
    private final Clock clock;

    Searching(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The stories that a query is true of, the best first.
    ///
    /// @throws Refusal also if it was stopped
    public SearchResult search(Query query, Limits limits, Stop stop) throws Refusal {
        SearchPlan plan = SearchPlan.of(query, limits);
        return database.read(shelves -> {
            SearchShelf search = shelves.search().hits();
            SearchShelf.Ranked ranked = ranked(search, plan, query, limits, stop);
            return new SearchResult(ranked.total(), search.hits(ranked.docs(), query, limits, stop), Optional.empty());
        }, stop);
    }

    /// Hands over the stories that a query is true of, the best first, however many they are.
    ///
    /// @throws Refusal also if it was stopped
    public void each(Query query, Limits limits, Stop stop, HitSink sink) throws Refusal {
        SearchPlan plan = SearchPlan.of(query, limits);
        database.read(shelves -> {
            SearchShelf search = shelves.search().hits();
            SearchShelf.Ranked ranked = ranked(search, plan, query, limits, stop);
            sink.begin(ranked.total().orElseThrow());
            search.hits(ranked.docs(), query, limits, stop, sink::hit);
            sink.end();
            return sink;
        }, stop);
    }

    private static SearchShelf.Ranked ranked(SearchShelf search, SearchPlan plan, Query query, Limits limits, Stop stop) {
        return search.isExact(plan) ? search.ranked(plan, limits)
                : page(new CheckedSearch(search, plan, limits, stop).docs(query), limits);
    }

    private static SearchShelf.Ranked page(List<Long> docs, Limits limits) {
        return new SearchShelf.Ranked(docs.stream().skip(limits.from()).limit(limits.most()).toList(),
                OptionalInt.of(docs.size()));
    }

    /// Some of the stories whose persons, organisations and places are not known, the newest first.
    public List<Nameless> nameless(int most) throws Refusal {
        return database.read(shelves -> shelves.search().names().nameless(most));
    }

    /// Sets what stories name; of those that have changed since they were looked at, nothing.
    public void name(Map<Nameless, List<Name>> names) throws Refusal {
        database.write(shelves -> {
            shelves.search().names().name(names);
            return names;
        });
    }

    /// Gives a saved search another name, in the place of another of that name.
    public void renameSearch(String name, String other) throws Refusal {
        database.write(shelves -> {
            shelves.search().saved().rename(name, other);
            return name;
        });
    }

    /// The issues with stories that a query can be true of, in order; perhaps with others too.
    ///
    /// @throws Refusal also if it was stopped
    public List<Integer> issuesWith(Query query, Stop stop) throws Refusal {
        SearchPlan plan = SearchPlan.of(query, Limits.NONE);
        return database.read(shelves -> shelves.search().hits().issues(plan), stop);
    }

    /// How the stories spread that a query is true of. In a large store two connections count a half each; what is written
    /// between their beginnings is in one of them only.
    ///
    /// @throws Refusal also if it was stopped
    public Facets facets(Query query, Limits limits, Stop stop) throws Refusal {
        SearchPlan plan = SearchPlan.of(query, limits);
        return database.read(shelves -> {
            SearchShelf search = shelves.search().hits();
            FacetShelf facets = shelves.search().facets();
            if (!(query instanceof Query.All) && !search.isExact(plan)) {
                return facets.facets(facets.count(new CheckedSearch(search, plan, limits, stop).docs(query).stream()
                        .mapToLong(Long::longValue).sorted().toArray()));
            }
            Optional<SearchDates.Range> newer = facets.newer();
            if (newer.isEmpty()) {
                return facets.facets(count(shelves.search(), query, plan, SearchDates.Range.ALL));
            }
            Aside<Counted> aside = Aside.begin(() -> database.read(others -> count(others.search(), query, plan, newer.get()),
                    stop));
            return facets.facets(count(shelves.search(), query, plan, newer.get().older()).and(aside.result()));
        }, stop);
    }

    private static Counted count(SearchShelves shelves, Query query, SearchPlan plan, SearchDates.Range half) {
        return query instanceof Query.All ? shelves.facets().count(half)
                : shelves.facets().count(shelves.hits().docs(plan, half));
    }

    /// The saved searches, by name.
    public List<SavedSearch> savedSearches() throws Refusal {
        return database.read(shelves -> shelves.search().saved().all());
    }

    /// Saves a query under a name; another of that name is replaced.
    public void save(String name, String query) throws Refusal {
        database.write(shelves -> {
            shelves.search().saved().put(new SavedSearch(name, query, clock.instant()));
            return name;
        });
    }

    /// Forgets a saved search, if there is one of that name.
    public void forgetSearch(String name) throws Refusal {
        database.write(shelves -> shelves.search().saved().remove(name));
    }
}
