package org.qingyang.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.qingyang.search.Facets;
import org.qingyang.search.Facets.Count;
import org.qingyang.search.Facets.Facet;

/// Counts what a query is true of. As thread-safe as its connection.
final class FacetShelf {

    private static final int MOST_NAMES = 300;
    /// So many issues, of some 30,000 pages, are worth a second connection.
    private static final int MANY = 4_000;
    private static final Comparator<Count> MOST =
            Comparator.comparingInt(Count::stories).reversed().thenComparing(Count::value);

    private final Sql sql;
    private final TallyStore tallies;

    FacetShelf(Sql sql) {
        this.sql = sql;
        this.tallies = new TallyStore(sql);
    }

    /// The newer half of all documents, about; empty if there are too few issues of known dates to part them.
    Optional<SearchDates.Range> newer() {
        int issues = sql.one("SELECT sum(issues) FROM issue_count WHERE month IS NOT NULL", row -> row.getInt(1)).orElse(0);
        return issues < MANY ? Optional.empty() : sql.one("SELECT date FROM issue WHERE date IS NOT NULL ORDER BY date LIMIT 1 OFFSET ?",
                row -> from(LocalDate.parse(row.getString(1))), issues / 2);
    }

    /// From the first document of the block that the documents of a date are in.
    private static SearchDates.Range from(LocalDate date) {
        return new SearchDates.Range(TallyBlock.first(TallyBlock.of(SearchDates.of(date).first())), Long.MAX_VALUE);
    }

    /// All documents of a half, or of both.
    Counted count(SearchDates.Range half) {
        List<Long> newest = sql.list("SELECT doc FROM search_story WHERE doc BETWEEN ? AND ? ORDER BY doc DESC LIMIT ?",
                row -> row.getLong(1), half.first(), half.last(), Facets.NAMED);
        return new Counted(tallies.sums(half), newest.reversed());
    }

    /// @param docs in order
    Counted count(long[] docs) {
        return new Counted(tallies.sums(docs),
                LongStream.of(docs).skip(Math.max(0, docs.length - Facets.NAMED)).boxed().toList());
    }

    Facets facets(Counted counted) {
        var sums = new Sums();
        stories(counted.sums(), sums);
        facets(counted.sums(), sums);
        names(counted.newest().toString(), sums);
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        sums.byFacet.forEach((facet, values) -> counts.put(facet, sorted(facet, values)));
        return new Facets(IntStream.of(counted.sums().byState()).sum(), counts, Optional.empty());
    }

    private void stories(TallySums tallied, Sums sums) {
        Map<Integer, Integer> byIssue = tallied.byIssue();
        sql.each("SELECT paper, month, group_concat(number) FROM issue GROUP BY month, paper", row -> {
            int stories = LongStream.of(Numbers.of(row.getBytes(3))).mapToInt(issue -> byIssue.getOrDefault((int) issue, 0))
                    .sum();
            sums.add(Facet.PAPER, row.getString(1), stories);
            sums.add(Facet.MONTH, row.getString(2), stories);
        });
        int[] byState = tallied.byState();
        for (int state = 0; state < byState.length; state++) {
            if (byState[state] > 0) {
                sums.add(Facet.STATUS, lower(Tally.status(state)), byState[state]);
                sums.add(Facet.KIND, lower(Tally.kind(state)), byState[state]);
                sums.add(Facet.DOUBTS, Tally.isDoubtful(state) ? "yes" : "no", byState[state]);
            }
        }
    }

    private void facets(TallySums tallied, Sums sums) {
        Map<Integer, Integer> byId = tallied.byFacet();
        tallies.facets(byId.keySet()).forEach((id, facet) ->
                sums.add(Facet.valueOf(facet.kind()), facet.value(), byId.getOrDefault(id, 0)));
    }

    /// @param newest those that names are counted in, as JSON
    private void names(String newest, Sums sums) {
        sql.list("""
                SELECT name.kind, name.value, stories FROM (
                    SELECT name AS id, count(*) AS stories FROM json_each(?) CROSS JOIN story_name ON doc = json_each.value
                    GROUP BY name ORDER BY stories DESC LIMIT ?) JOIN name USING (id)""", row -> {
                    sums.add(Facet.valueOf(row.getString(1)), row.getString(2), row.getInt(3));
                    return sums;
                }, newest, MOST_NAMES);
    }

    /// Sums of stories by facet and value.
    private static final class Sums {

        private final Map<Facet, Map<String, Integer>> byFacet = new EnumMap<>(Facet.class);

        /// @param value what is not known is not counted
        void add(Facet facet, @Nullable String value, int stories) {
            if (value != null && stories > 0) {
                byFacet.computeIfAbsent(facet, _ -> new HashMap<>()).merge(value, stories, Integer::sum);
            }
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<Count> sorted(Facet facet, Map<String, Integer> values) {
        List<Count> counts = new ArrayList<>();
        values.forEach((value, stories) -> counts.add(new Count(value, stories)));
        counts.sort(facet == Facet.MONTH ? Comparator.comparing(Count::value).reversed() : MOST);
        return counts;
    }
}
