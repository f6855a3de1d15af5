package org.qingyang.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qingyang.desk.Change;
import org.qingyang.desk.Entry;
import org.qingyang.desk.check.Soundness;
import org.qingyang.model.CheckReport;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Sheet;
import org.qingyang.search.Stop;
import org.qingyang.store.json.BrokenJson;
import org.qingyang.store.json.PageJson;

/// Looks whether a store holds what it should. Use once.
final class CheckRun {

    private static final int MOST_FINDINGS = 100;

    private final Sql sql;
    private final Shelves shelves;
    private final IndexProof index;
    private final List<Message> findings = new ArrayList<>();
    private int pages;
    private int stories;
    private int entries;
    private int unproved;

    CheckRun(Sql sql) {
        this.sql = sql;
        this.shelves = Shelves.over(sql);
        this.index = new IndexProof(sql);
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
        List<Integer> issues = guarded("issues", () -> sql.list("SELECT number FROM issue ORDER BY number", row -> row.getInt(1)))
                .orElse(List.of());
        for (int issue : issues) {
            if (stop.isCancelled() || findings.size() >= MOST_FINDINGS) {
                break;
            }
            issue(issue);
        }
        guarded("journal", this::gaps);
        guarded("raw", this::rawTexts);
        guarded("issues", this::lists);
        guarded("search", this::index);
        return report(issues);
    }

    private CheckReport report(List<Integer> issues) {
        return new CheckReport(findings, issues.size(), pages, stories, entries, unproved);
    }

    private void structure(String pragma) {
        guarded("file", () -> sql.list("PRAGMA " + pragma + "(20)", row -> row.getString(1))).orElse(List.of()).stream()
                .filter(line -> !line.equals("ok")).forEach(line -> finds("structure", line));
        guarded("file", () -> sql.list("PRAGMA foreign_key_check", row -> row.getString(1))).orElse(List.of()).stream()
                .distinct().forEach(table -> finds("reference", table));
    }

    private void issue(int issue) {
        List<PageStore.Row> rows = guarded("issue", () -> shelves.pages().withOlder(issue), issue).orElse(List.of());
        Map<Integer, PageJson> texts = rows.stream()
                .collect(Collectors.toMap(PageStore.Row::number, row -> new PageJson(row.text())));
        List<Entry> journal = guarded("steps", () -> shelves.journal().ofIssue(issue, texts), issue).orElse(List.of());
        entries += journal.size();
        guarded("issue", () -> data(issue, journal), issue);
        for (PageStore.Row row : rows) {
            guarded("page", () -> Page.isOlder(row.number()) ? older(issue, row, journal) : page(issue, row, journal),
                    issue, row.number());
        }
    }

    private boolean data(int issue, List<Entry> journal) {
        Optional<IssueData> set = journal.stream().flatMap(entry -> entry.pages().stream())
                .flatMap(page -> page.changes().stream()).filter(Change.DataSet.class::isInstance)
                .map(change -> ((Change.DataSet) change).after()).reduce((_, later) -> later);
        // The journal of a page that was put into another issue tells of the data of the one that it came from.
        boolean moved = sql.one("SELECT 1 FROM page_move WHERE from_issue = ?1 OR to_issue = ?1", row -> 1, issue).isPresent();
        if (!moved && set.isPresent() && !set.equals(shelves.issues().data(issue))) {
            finds("data", issue);
        }
        return true;
    }

    /// A version that another one has come in the place of: its text is that of its file, and its journal leads on.
    private boolean older(int issue, PageStore.Row row, List<Entry> journal) {
        raw(issue, row);
        Optional<Sheet> then = shelves.pages().reading(row).flatMap(reading -> Replay.of(reading, row.number(), journal));
        if (then.isEmpty() || !shelves.stories().columns(row.id()).isEmpty()) {
            finds("version", issue, row.source().name());
        }
        return true;
    }

    private void raw(int issue, PageStore.Row row) {
        switch (RawProof.of(row)) {
            case PROVED -> { }
            case UNPROVED -> unproved++;
            case WRONG -> finds("raw", issue, row.number());
        }
    }

    private boolean page(int issue, PageStore.Row row, List<Entry> journal) {
        pages++;
        raw(issue, row);
        var now = new Sheet(PageStore.furniture(row), shelves.stories().ofPage(row.id(), new PageJson(row.text())));
        stories += now.stories().size();
        if (!shelves.stories().columns(row.id()).equals(StoryStore.Columns.of(now))) {
            finds("columns", issue, row.number());
        } else {
            index.look(Issues.entries(shelves, row.id(), issue, shelves.issues().data(issue).orElse(IssueData.UNKNOWN),
                    new Page(row.number(), row.name(), row.source(), row.text(), now)));
        }
        Optional<Sheet> reading = shelves.pages().reading(row);
        if (reading.isEmpty() && !Soundness.of(now, row.text())) {
            finds("sheet", issue, row.number());
        }
        if (reading.isEmpty() && row.mark() != 0) {
            finds("reading", issue, row.number());
        } else if (reading.isPresent() && !Replay.of(reading.get(), row.number(), journal).equals(Optional.of(now))) {
            finds("journal", issue, row.number());
        }
        return true;
    }

    /// Lines are numbered without a gap, and the last number is remembered apart from the lines.
    private boolean gaps() {
        int known = sql.one("SELECT seq FROM sqlite_sequence WHERE name = 'entry'", row -> row.getInt(1)).orElse(0);
        int there = sql.one("SELECT count(*) FROM entry", row -> row.getInt(1)).orElse(0);
        if (known != there) {
            finds("gap", Math.abs(known - there));
        }
        return true;
    }

    private boolean rawTexts() {
        sql.list("SELECT issue, number FROM page WHERE id NOT IN (SELECT page FROM raw_text)",
                row -> List.of(row.getInt(1), row.getInt(2))).forEach(place -> finds("rawGone", place.toArray()));
        return true;
    }

    private boolean lists() {
        int wrong = shelves.lists().wrong();
        if (wrong > 0) {
            finds("lists", wrong);
        }
        return true;
    }

    private boolean index() {
        int indexed = shelves.search().hits().count("search", "(meta:\"all\")");
        int known = sql.one("SELECT count(*) FROM search_story", row -> row.getInt(1)).orElse(0);
        int single = shelves.search().hits().count("search_one", "(\"all\")");
        long wrong = index.wrong() + Math.abs(indexed - known) + Math.abs(single - known);
        if (wrong == 0 && findings.isEmpty()) {
            // Of a page that is not as it should be, nobody knows what the index should hold.
            wrong = index.differences();
        }
        if (wrong > 0) {
            finds("index", wrong);
        }
        return true;
    }

    private <T> Optional<T> guarded(String what, Supplier<T> look, Object... place) {
        try {
            return Optional.of(look.get());
        } catch (StoreException | BrokenJson | IllegalArgumentException | IndexOutOfBoundsException
                | NullPointerException unreadable) {
            finds("unreadable." + what, place);
            return Optional.empty();
        }
    }

    private void finds(String what, Object... args) {
        var finding = Message.of("store.finding." + what, args);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
