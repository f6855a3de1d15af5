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
import org.qingyang.search.Facets;
import org.qingyang.search.Facets.Count;
import org.qingyang.search.Facets.Facet;

/// Counts what a query is true of. As thread-safe as its connection.
final class FacetShelf {

    private record Group(@Nullable String paper, @Nullable String month, @Nullable String status,
            @Nullable String kind, boolean doubts, @Nullable String facet, @Nullable String value, int stories) {
    }

    /// The documents to be counted, as a select of their numbers and what it asks for.
    record Hits(String select, Object[] values) {

        static Hits of(SearchPlan plan) {
            String select = "SELECT rowid AS doc FROM " + plan.table() + " WHERE " + plan.where();
            return new Hits(String.join(" UNION ALL ", Collections.nCopies(plan.whole().size(), select)),
                    plan.whole().stream().flatMap(part -> Stream.of(plan.values(part))).toArray());
        }

        static Hits of(List<Long> docs) {
            return new Hits("SELECT value AS doc FROM json_each(?)", new Object[] {docs.toString()});
        }
    }

    private static final int MOST_NAMES = 300;
    private static final Comparator<Count> MOST =
            Comparator.comparingInt(Count::stories).reversed().thenComparing(Count::value);

    private final Sql sql;

    FacetShelf(Sql sql) {
        this.sql = sql;
    }

    Map<Facet, List<Count>> counts(Hits hits) {
        Map<Facet, Map<String, Integer>> sums = new EnumMap<>(Facet.class);
        for (Group group : groups(hits)) {
            add(sums, Facet.PAPER, group.paper(), group.stories());
            add(sums, Facet.MONTH, group.month(), group.stories());
            add(sums, Facet.STATUS, lower(group.status()), group.stories());
            add(sums, Facet.KIND, lower(group.kind()), group.stories());
            add(sums, Facet.DOUBTS, group.status() == null ? null : group.doubts() ? "yes" : "no", group.stories());
            if (group.facet() != null) {
                add(sums, Facet.valueOf(group.facet()), group.value(), group.stories());
            }
        }
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        sums.forEach((facet, values) -> counts.put(facet, sorted(facet, values)));
        return counts;
    }

    private static @Nullable String lower(@Nullable String constant) {
        return constant == null ? null : constant.toLowerCase(Locale.ROOT);
    }

    private static void add(Map<Facet, Map<String, Integer>> sums, Facet facet, @Nullable String value, int stories) {
        if (value != null) {
            sums.computeIfAbsent(facet, _ -> new HashMap<>()).merge(value, stories, Integer::sum);
        }
    }

    private static List<Count> sorted(Facet facet, Map<String, Integer> values) {
        List<Count> counts = new ArrayList<>();
        values.forEach((value, stories) -> counts.add(new Count(value, stories)));
        counts.sort(facet == Facet.MONTH ? Comparator.comparing(Count::value).reversed() : MOST);
        return counts;
    }

    /// In one statement, because finding the hits is most of the work.
    private List<Group> groups(Hits hits) {
        return sql.list("WITH hit AS MATERIALIZED (" + hits.select() + ")" + """
                , per_issue AS (
                    SELECT issue, status, kind, doubts > 0 AS doubts, count(*) AS stories
                    FROM hit JOIN search_story USING (doc) GROUP BY 1, 2, 3, 4),
                per_facet AS (
                    SELECT facet AS id, count(*) AS stories FROM hit JOIN story_facet USING (doc) GROUP BY facet),
                per_name AS (
                    SELECT name AS id, count(*) AS stories
                    FROM (SELECT doc FROM hit ORDER BY doc DESC LIMIT %d) JOIN story_name USING (doc)
                    GROUP BY name ORDER BY stories DESC LIMIT %d)
                SELECT paper, substr(date, 1, 7) AS month, status, kind, doubts, NULL AS facet, NULL AS value,
                    sum(per_issue.stories) AS stories
                FROM per_issue JOIN issue ON issue.number = per_issue.issue GROUP BY 1, 2, 3, 4, 5
                UNION ALL
                SELECT NULL, NULL, NULL, NULL, 0, facet.kind, value, stories FROM per_facet JOIN facet USING (id)
                UNION ALL
                SELECT NULL, NULL, NULL, NULL, 0, name.kind, value, stories FROM per_name JOIN name USING (id)"""
                .formatted(Facets.NAMED, MOST_NAMES),
                row -> new Group(row.getString("paper"), row.getString("month"), row.getString("status"),
                        row.getString("kind"), row.getBoolean("doubts"), row.getString("facet"), row.getString("value"),
                        row.getInt("stories")), hits.values());
    }
}
