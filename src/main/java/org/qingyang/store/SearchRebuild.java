package org.qingyang.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingyang.model.IssueData;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.store.json.PageJson;

/// Makes the search index anew from the stories, and with it what the library counts, in one transaction.
final class SearchRebuild {

    private record Paged(long page, int issue, IssueData data) {
    }

    private static final int PAGES = 64;

    private final Sql sql;

    private SearchRebuild(Sql sql) {
        this.sql = sql;
    }

    /// Whether the index does not know all stories.
    static boolean isDue(Connection connection) {
        try (var sql = new Sql(connection)) {
            return sql.one("SELECT 1 FROM sqlite_schema WHERE name = 'search_pending'", row -> row.getInt(1)).isPresent()
                    && sql.one("SELECT 1 FROM search_pending", row -> row.getInt(1)).isPresent();
        }
    }

    /// @param connection not in a transaction
    static void on(Connection connection) throws SQLException, Refusal {
        boolean done = false;
        try {
            // A connection that is kept would keep the statements too.
            try (var sql = new Sql(connection)) {
                new SearchRebuild(sql).run();
            }
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }

    private void run() throws Refusal {
        new IssueListStore(sql).recount();
        sql.run("DELETE FROM search_tally");
        sql.run("DELETE FROM search_story");
        sql.run("INSERT INTO search (search) VALUES ('delete-all')");
        sql.run("INSERT INTO search_one (search_one) VALUES ('delete-all')");
        List<Paged> pages = sql.list("""
                SELECT id, issue, paper, date FROM page JOIN issue ON issue.number = page.issue
                ORDER BY date, issue, page.number""", row -> new Paged(row.getLong("id"), row.getInt("issue"),
                IssueStore.data(row)));
        for (int from = 0; from < pages.size(); from += PAGES) {
            List<SearchEntry> entries = new ArrayList<>();
            pages.subList(from, Math.min(from + PAGES, pages.size())).forEach(page -> entries.addAll(entries(page)));
            new SearchIndex(sql).add(entries);
        }
        sql.run("DELETE FROM search_pending");
    }

    private List<SearchEntry> entries(Paged page) {
        var text = RawText.of(sql, page.page());
        var json = new PageJson(text);
        return sql.list("SELECT key, state FROM story WHERE page = ? ORDER BY position",
                row -> Map.<Long, Story>entry(row.getLong(1), json.story(row.getString(2))), page.page()).stream()
                .map(story -> new SearchEntry(story.getKey(), page.issue(), page.data(), story.getValue(), text)).toList();
    }
}
