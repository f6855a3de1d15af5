package org.qingyang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingyang.model.IssueData;
import org.qingyang.model.StoryRef;
import org.qingyang.search.Hit;
import org.qingyang.search.Limits;
import org.qingyang.search.Query;
import org.qingyang.search.Stop;
import org.qingyang.store.json.PageJson;
import org.qingyang.text.SourceText;

/// Asks the search index. As thread-safe as its connection.
final class SearchShelf {

    private record Found(long doc, StoryRef place, IssueData data, long page, String state) {
    }

    /// So many hits are looked up with one statement.
    private static final int CHUNK = 200;

    private final Sql sql;

    SearchShelf(Sql sql) {
        this.sql = sql;
    }

    /// How many stories a query is true of.
    int count(SearchPlan plan) {
        return count(plan.whole(), plan.range());
    }

    private int count(String match, SearchDates.Range range) {
        return sql.one("SELECT count(*) FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?",
                row -> row.getInt(1), match, range.first(), range.last()).orElse(0);
    }

    /// The documents at a place of the ranking.
    List<Long> docs(SearchPlan plan, int from, int most) {
        List<Long> docs = new ArrayList<>();
        long skip = from;
        for (String rank : plan.ranks()) {
            List<Long> some = docs(rank, plan.range(), skip, most - docs.size());
            docs.addAll(some);
            if (docs.size() >= most) {
                break;
            }
            skip = some.isEmpty() && skip > 0 ? Math.max(0, skip - count(rank, plan.range())) : 0;
        }
        return docs;
    }

    private List<Long> docs(String match, SearchDates.Range range, long from, int most) {
        return sql.list("""
                SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC
                LIMIT ? OFFSET ?""", row -> row.getLong(1), match, range.first(), range.last(), most, from);
    }

    /// The documents as hits, in the order given; fewer if it was stopped.
    List<Hit> hits(List<Long> docs, Query query, Limits limits, Stop stop) {
        List<Hit> hits = new ArrayList<>();
        Map<Long, SourceText> pages = new HashMap<>();
        for (int from = 0; from < docs.size() && !stop.isCancelled(); from += CHUNK) {
            List<Long> chunk = docs.subList(from, Math.min(from + CHUNK, docs.size()));
            Map<Long, Found> found = new HashMap<>();
            found(chunk).forEach(one -> found.put(one.doc(), one));
            pages.keySet().retainAll(found.values().stream().map(Found::page).toList());
            chunk.forEach(doc -> hits.add(hit(found.get(doc), pages, query, limits)));
        }
        return hits;
    }

    private Hit hit(Found found, Map<Long, SourceText> pages, Query query, Limits limits) {
        SourceText page = pages.computeIfAbsent(found.page(), this::page);
        return Hit.of(found.place(), found.data(), new PageJson(page).story(found.state()), page, query, limits.spelling());
    }

    private SourceText page(long id) {
        return sql.one("SELECT form, text FROM raw_text WHERE page = ?",
                row -> new RawText(row.getString(1), row.getBytes(2)).text(), id).orElseThrow();
    }

    private List<Found> found(List<Long> docs) {
        return sql.list("""
                SELECT doc, page.issue AS issue, page.number AS page, story.id AS story, paper, date,
                    story.page AS key, state
                FROM search_story JOIN story ON story.key = search_story.story JOIN page ON page.id = story.page
                    JOIN issue ON issue.number = page.issue
                WHERE doc IN (SELECT value FROM json_each(?))""", SearchShelf::found, docs.toString());
    }

    private static Found found(ResultSet row) throws SQLException {
        String date = row.getString("date");
        return new Found(row.getLong("doc"), new StoryRef(row.getInt("issue"), row.getInt("page"), row.getInt("story")),
                new IssueData(row.getString("paper"), date == null ? null : LocalDate.parse(date)), row.getLong("key"),
                row.getString("state"));
    }
}
