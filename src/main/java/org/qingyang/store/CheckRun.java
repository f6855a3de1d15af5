package org.qingyang.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qingyang.desk.Entry;
import org.qingyang.model.CheckReport;
import org.qingyang.model.Message;
import org.qingyang.model.Sheet;
import org.qingyang.search.Stop;
import org.qingyang.store.json.BrokenJson;
import org.qingyang.store.json.PageJson;

/// Looks whether a store holds what it should. Use once.
final class CheckRun {

    private static final int MOST_FINDINGS = 100;

    private final Sql sql;
    private final Shelves shelves;
    private final List<Message> findings = new ArrayList<>();
    private int pages;
    private int stories;
    private int entries;
    private int unproved;

    CheckRun(Sql sql) {
        this.sql = sql;
        this.shelves = Shelves.over(sql);
    }

    /// Whether SQLite finds its file in order.
    CheckReport quick() {
        structure("quick_check");
        return report(List.of());
    }

    /// Also whether each page has the bytes that came in, whether the journal leads from the first reading to what
    /// stands there now, and whether the search index knows every story.
    CheckReport full(Stop stop) {
        structure("integrity_check");
        List<Integer> issues = guarded("issue", () -> sql.list("SELECT number FROM issue ORDER BY number", row -> row.getInt(1)))
                .orElse(List.of());
        for (int issue : issues) {
            if (stop.isCancelled() || findings.size() >= MOST_FINDINGS) {
                break;
            }
            issue(issue);
        }
        guarded("search", this::index);
        return report(issues);
    }

    private CheckReport report(List<Integer> issues) {
        return new CheckReport(findings, issues.size(), pages, stories, entries, unproved);
    }

    private void structure(String pragma) {
        // FTS5 checks an index as this connection last saw it, and finds fault where another has written since; a query
        // makes it look anew.
        for (String index : List.of("search", "search_one")) {
            guarded("search", () -> sql.list("SELECT rowid FROM " + index + " WHERE rowid = 0", row -> row.getLong(1)));
        }
        guarded("file", () -> sql.list("PRAGMA " + pragma + "(20)", row -> row.getString(1))).orElse(List.of()).stream()
                .filter(line -> !line.equals("ok")).forEach(line -> finds("structure", line));
        guarded("file", () -> sql.list("PRAGMA foreign_key_check", row -> row.getString(1))).orElse(List.of()).stream()
                .distinct().forEach(table -> finds("reference", table));
    }

    private void issue(int issue) {
        List<PageStore.Row> rows = guarded("issue " + issue, () -> shelves.pages().ofIssue(issue)).orElse(List.of());
        Map<Integer, PageJson> texts = rows.stream()
                .collect(Collectors.toMap(PageStore.Row::number, row -> new PageJson(row.text())));
        List<Entry> journal = guarded("journal " + issue, () -> shelves.journal().ofIssue(issue, texts)).orElse(List.of());
        entries += journal.size();
        for (PageStore.Row row : rows) {
            pages++;
            guarded("page " + issue + "." + row.number(), () -> page(issue, row, journal));
        }
    }

    private boolean page(int issue, PageStore.Row row, List<Entry> journal) {
        switch (RawProof.of(row)) {
            case PROVED -> { }
            case UNPROVED -> unproved++;
            case WRONG -> finds("raw", issue, row.number());
        }
        var now = new Sheet(PageStore.furniture(row), shelves.stories().ofPage(row.id(), new PageJson(row.text())));
        stories += now.stories().size();
        Optional<Sheet> reading = shelves.pages().reading(row);
        if (reading.isEmpty() && row.mark() != 0) {
            finds("reading", issue, row.number());
        } else if (reading.isPresent() && !Replay.of(reading.get(), row.number(), journal).equals(Optional.of(now))) {
            finds("journal", issue, row.number());
        }
        return true;
    }

    private boolean index() {
        int missing = sql.one("SELECT count(*) FROM story WHERE key NOT IN (SELECT story FROM search_story)",
                row -> row.getInt(1)).orElse(0);
        int indexed = shelves.search().hits().count("search", "(meta:\"all\")");
        int known = sql.one("SELECT count(*) FROM search_story", row -> row.getInt(1)).orElse(0);
        if (missing > 0 || indexed != known || shelves.search().hits().count("search_one", "(\"all\")") != known) {
            finds("index", missing + Math.abs(indexed - known));
        }
        return true;
    }

    private <T> Optional<T> guarded(String what, Supplier<T> look) {
        try {
            return Optional.of(look.get());
        } catch (StoreException | BrokenJson | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            finds("unreadable", what);
            return Optional.empty();
        }
    }

    private void finds(String what, Object... args) {
        findings.add(Message.of("store.finding." + what, args));
    }
}
