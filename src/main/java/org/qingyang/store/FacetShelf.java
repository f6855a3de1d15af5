package org.qingyang.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Status;
import org.qingyang.model.StoryKind;
import org.qingyang.search.Facets;
import org.qingyang.search.Facets.Count;
import org.qingyang.search.Facets.Facet;

/// Counts what a query is true of. As thread-safe as its connection.
final class FacetShelf {

    /// The documents to be counted.
    ///
    /// @param select of their numbers, as `doc`; empty for all documents
    /// @param values what it asks for
    record Hits(String select, Object[] values) {

        static final Hits ALL = new Hits("", new Object[0]);

        static Hits of(SearchPlan plan) {
            String select = "SELECT rowid AS doc FROM " + plan.table() + " WHERE " + plan.where();
            return new Hits(String.join(" UNION ALL ", Collections.nCopies(plan.whole().size(), select)),
                    plan.whole().stream().flatMap(part -> Stream.of(plan.values(part))).toArray());
        }

        static Hits of(List<Long> docs) {
            return new Hits("SELECT value AS doc FROM json_each(?)", new Object[] {docs.toString()});
        }

        /// What a table has about the documents.
        String from(String table) {
            return select.isEmpty() ? table : "(" + select + ") CROSS JOIN " + table + " USING (doc)";
        }

        /// The newest of them.
        String newest(int most) {
            return "SELECT doc FROM " + (select.isEmpty() ? "search_story" : "(" + select + ")") + " ORDER BY doc DESC LIMIT " + most;
        }
    }

    private record Value(Facet facet, String value) {
    }

    private record Day(@Nullable String paper, @Nullable String month) {
    }

    /// Issue, status, kind and doubts of a story in one number.
    private static final String TALLY = "issue * 64 + " + place("status", Status.values()) + " * 8 + "
            + place("kind", StoryKind.values()) + " * 2 + (doubts > 0)";
    private static final int MOST_NAMES = 300;
    private static final Comparator<Count> MOST =
            Comparator.comparingInt(Count::stories).reversed().thenComparing(Count::value);

    private final Sql sql;

    FacetShelf(Sql sql) {
        this.sql = sql;
    }

    /// Rows are counted here and not by SQLite, which would sort them first: that is most of the work.
    Map<Facet, List<Count>> counts(Hits hits) {
        var sums = new Sums();
        stories(hits, sums);
        facets(hits, sums);
        names(hits, sums);
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        sums.byFacet.forEach((facet, values) -> counts.put(facet, sorted(facet, values)));
        return counts;
    }

    private void stories(Hits hits, Sums sums) {
        Map<Long, Integer> tallies = tallied("SELECT " + TALLY + " FROM " + hits.from("search_story"), hits.values());
        Map<Integer, Day> days = new HashMap<>();
        sql.list("SELECT number, paper, substr(date, 1, 7) FROM issue WHERE paper IS NOT NULL OR date IS NOT NULL", row ->
                days.put(row.getInt(1), new Day(row.getString(2), row.getString(3))));
        tallies.forEach((tally, stories) -> {
            Day day = days.getOrDefault((int) (tally / 64), new Day(null, null));
            sums.add(Facet.PAPER, day.paper(), stories);
            sums.add(Facet.MONTH, day.month(), stories);
            sums.add(Facet.STATUS, lower(Status.values()[(int) (tally / 8 % 8)]), stories);
            sums.add(Facet.KIND, lower(StoryKind.values()[(int) (tally / 2 % 4)]), stories);
            sums.add(Facet.DOUBTS, tally % 2 == 0 ? "no" : "yes", stories);
        });
    }

    private void facets(Hits hits, Sums sums) {
        Map<Long, Integer> tallies = tallied("SELECT facet FROM " + hits.from("story_facet"), hits.values());
        Map<Long, Value> values = new HashMap<>();
        sql.list("SELECT id, kind, value FROM facet WHERE id IN (SELECT value FROM json_each(?))", row ->
                values.put(row.getLong(1), new Value(Facet.valueOf(row.getString(2)), row.getString(3))), tallies.keySet().toString());
        values.forEach((id, value) -> sums.add(value.facet(), value.value(), tallies.getOrDefault(id, 0)));
    }

    private void names(Hits hits, Sums sums) {
        sql.list("""
                SELECT name.kind, value, stories FROM (
                    SELECT name AS id, count(*) AS stories FROM (%s) CROSS JOIN story_name USING (doc)
                    GROUP BY name ORDER BY stories DESC LIMIT %d) JOIN name USING (id)"""
                .formatted(hits.newest(Facets.NAMED), MOST_NAMES), row -> {
                    sums.add(Facet.valueOf(row.getString(1)), row.getString(2), row.getInt(3));
                    return sums;
                }, hits.values());
    }

    /// How often each number comes. Equal ones mostly come in a row.
    private Map<Long, Integer> tallied(String select, Object[] values) {
        Map<Long, Integer> tallies = new HashMap<>();
        var run = new Object() {
            long number;
            int length;
        };
        sql.numbers(select, number -> {
            if (number != run.number) {
                tallies.merge(run.number, run.length, Integer::sum);
                run.number = number;
                run.length = 0;
            }
            run.length++;
        }, values);
        tallies.merge(run.number, run.length, Integer::sum);
        tallies.values().removeIf(count -> count == 0);
        return tallies;
    }

    /// Sums of stories by facet and value.
    private static final class Sums {

        private final Map<Facet, Map<String, Integer>> byFacet = new EnumMap<>(Facet.class);

        /// @param value what is not known is not counted
        void add(Facet facet, @Nullable String value, int stories) {
            if (value != null) {
                byFacet.computeIfAbsent(facet, _ -> new HashMap<>()).merge(value, stories, Integer::sum);
            }
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// The place of a column's value among the constants that it is the name of.
    private static String place(String column, Enum<?>[] constants) {
        var sql = new StringBuilder("CASE ").append(column);
        for (Enum<?> constant : constants) {
            sql.append(" WHEN '").append(constant.name()).append("' THEN ").append(constant.ordinal());
        }
        return sql.append(" END").toString();
    }

    private static List<Count> sorted(Facet facet, Map<String, Integer> values) {
        List<Count> counts = new ArrayList<>();
        values.forEach((value, stories) -> counts.add(new Count(value, stories)));
        counts.sort(facet == Facet.MONTH ? Comparator.comparing(Count::value).reversed() : MOST);
        return counts;
    }
}
