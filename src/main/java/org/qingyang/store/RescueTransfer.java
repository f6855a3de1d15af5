package org.qingyang.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Entry;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.RescueReport;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.store.json.BrokenJson;
import org.qingyang.store.json.PageJson;

/// Carries rows over, the raw texts first, and leaves out what would hang in the air. Use once.
final class RescueTransfer {

    private static final String HAS_PAGE = "EXISTS (SELECT 1 FROM page WHERE page.id = row.page)";

    private final Salvage from;
    private final Sql to;
    private final Shelves shelves;
    private final List<Message> lost = new ArrayList<>();

    RescueTransfer(Salvage from, Sql to) {
        this.from = from;
        this.to = to;
        this.shelves = Shelves.over(to);
    }

    void run() {
        copy("issue", "number", "number", "paper", "date", "source", "imported", "changed", "joined_to");
        copy("raw_text", "page", "page", "form", "text");
        copyIf("page", "id", "EXISTS (SELECT 1 FROM raw_text WHERE raw_text.page = row.id)",
                "id", "issue", "number", "title", "name", "sha256", "encoding", "bytes", "reader", "mark", "furniture");
        adoptOrphans();
        copyIf("page_move", "rowid", HAS_PAGE, "page", "at", "from_issue", "to_issue");
        copyIf("reading", "page", HAS_PAGE, "page", "sheet");
        copyIf("story", "key", HAS_PAGE,
                "key", "page", "id", "position", "status", "open_doubts", "repairs", "headline", "state");
        copyIf("entry", "number", "EXISTS (SELECT 1 FROM issue WHERE issue.number = row.issue)",
                "number", "issue", "kind", "of", "editor", "at", "decision", "batch");
        copyIf("page_change", "rowid",
                HAS_PAGE + " AND EXISTS (SELECT 1 FROM entry WHERE entry.number = row.entry)", "entry", "page", "changes");
        copy("correction", "id", "id", "pattern", "replacement", "uses", "state", "editor", "at");
        copy("lexicon_change", "number", "number", "step", "undoes", "kind", "name", "entry", "editor", "at");
        copy("term", "rowid", "name", "parent", "code", "retired", "note", "position");
        copyIf("term_alias", "rowid", "EXISTS (SELECT 1 FROM term WHERE term.name = row.term)", "alias", "term");
        copy("saved_search", "rowid", "name", "query", "changed");
        to.list("SELECT number FROM issue ORDER BY number", row -> row.getInt(1)).forEach(this::settle);
    }

    private void copy(String table, String key, String... columns) {
        copyIf(table, key, "1", columns);
    }

    /// @param condition under which a `row` has a place
    private void copyIf(String table, String key, String condition, String... wanted) {
        // A store of an older version has fewer columns.
        List<String> known = from.columns(table);
        String[] columns = Stream.of(wanted).filter(column -> known.isEmpty() || known.contains(column)).toArray(String[]::new);
        if (known.isEmpty() && from.isOlder(table)) {
            return;
        }
        String values = Stream.of(columns).map(column -> "? AS " + column).collect(Collectors.joining(", "));
        String insert = "INSERT OR IGNORE INTO %s (%s) SELECT * FROM (SELECT %s) AS row WHERE %s"
                .formatted(table, String.join(", ", columns), values, condition);
        Salvage.Yield yield = from.table(table, key, List.of(columns),
                row -> inserted(insert, Arrays.copyOf(row, columns.length)));
        if (yield.lost() > 0 || yield.useless() > 0) {
            lost.add(Message.of("store.lost." + table, yield.lost(), yield.useless(), yield.saved()));
        }
    }

    private boolean inserted(String insert, @Nullable Object[] values) {
        try {
            return to.run(insert, values) == 1;
        } catch (StoreException nonsense) {
            return false;
        }
    }

    /// A raw text whose page is lost, and a page whose issue is lost, come back under an issue without a name.
    private void adoptOrphans() {
        // First, because a lost issue has its number from its pages, and no other may take it.
        to.run("""
                INSERT INTO issue (number, source, imported, changed)
                SELECT issue, min(name), 0, 0 FROM page WHERE issue NOT IN (SELECT number FROM issue) GROUP BY issue""");
        List<Long> orphans = to.list("SELECT page FROM raw_text WHERE page NOT IN (SELECT id FROM page)", row -> row.getLong(1));
        for (long page : orphans) {
            String name = "rescued-" + page + ".txt";
            int issue = shelves.issues().add(IssueData.UNKNOWN, name, Instant.EPOCH);
            to.run("""
                    INSERT INTO page (id, issue, number, name, sha256, encoding, bytes, reader, furniture)
                    SELECT page, ?, 1, ?, 'rescued-' || page, 'UTF-8', length(text), '', '[]' FROM raw_text WHERE page = ?""",
                    issue, name, page);
            lost.add(Message.of("store.lost.pageData", issue, name));
        }
    }

    /// Sees that an issue can be read: what cannot is put together again from the first reading and the journal.
    private void settle(int issue) {
        Optional<List<Entry>> journal = journal(issue);
        if (journal.isEmpty()) {
            lost.add(Message.of("store.lost.journal", issue));
        }
        bringBack(issue, journal.orElse(List.of()));
        List<Entry> lines = journal(issue).orElse(List.of());
        shelves.pages().ofIssue(issue).forEach(row -> settle(issue, row, lines));
        shelves.issues().recount(issue, Instant.ofEpochMilli(
                to.one("SELECT changed FROM issue WHERE number = ?", row -> row.getLong(1), issue).orElse(0L)));
    }

    private Optional<List<Entry>> journal(int issue) {
        return readable(() -> shelves.journal().ofIssue(issue, Ledger.texts(shelves, issue)));
    }

    /// A version whose successor is lost stands in the issue again.
    private void bringBack(int issue, List<Entry> journal) {
        List<PageStore.Row> rows = shelves.pages().withOlder(issue);
        Set<String> behind = Versions.behind(journal, rows.stream().filter(row -> !Page.isOlder(row.number()))
                .map(row -> row.source().sha256()).toList());
        for (PageStore.Row row : rows) {
            if (Page.isOlder(row.number()) && !behind.contains(row.source().sha256())) {
                shelves.pages().bringBack(row, issue);
                lost.add(Message.of("store.lost.version", issue, row.source().name()));
            }
        }
    }

    private void settle(int issue, PageStore.Row row, List<Entry> journal) {
        var json = new PageJson(row.text());
        Optional<Sheet> now = readable(() -> new Sheet(PageStore.furniture(row), shelves.stories().ofPage(row.id(), json)));
        Optional<Sheet> reading = readable(() -> shelves.pages().reading(row)).flatMap(read -> read);
        Optional<Sheet> replayed = reading.flatMap(read -> Replay.of(read, row.number(), journal));
        if (replayed.isPresent() && !replayed.equals(now)) {
            put(row, replayed.get(), json);
            lost.add(Message.of("store.lost.replayed", issue, row.number()));
        } else if (now.isEmpty() || now.get().stories().isEmpty()) {
            put(row, stories(row, json), json);
            lost.add(Message.of("store.lost.stories", issue, row.number()));
        } else {
            now.get().stories().forEach(story -> shelves.stories().retag(row.id(), story));
        }
    }

    /// Those of a page's stories that can be read.
    private Sheet stories(PageStore.Row row, PageJson json) {
        List<Story> stories = to.list("SELECT state FROM story WHERE page = ? ORDER BY position", state -> state.getString(1),
                row.id()).stream().flatMap(state -> readable(() -> json.story(state)).stream()).toList();
        return new Sheet(readable(() -> PageStore.furniture(row)).orElse(List.of()), stories);
    }

    private void put(PageStore.Row row, Sheet sheet, PageJson json) {
        to.run("DELETE FROM story_tag WHERE story IN (SELECT key FROM story WHERE page = ?)", row.id());
        to.run("DELETE FROM story WHERE page = ?", row.id());
        to.run("UPDATE page SET furniture = ? WHERE id = ?", json.furniture(sheet.furniture()), row.id());
        shelves.stories().addAll(row.id(), sheet.stories(), json);
    }

    private static <T> Optional<T> readable(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (StoreException | BrokenJson | IllegalArgumentException | IndexOutOfBoundsException
                | NullPointerException broken) {
            return Optional.empty();
        }
    }

    /// @param findings what is still wrong
    RescueReport report(Path file, List<Message> findings) {
        lost.addAll(findings);
        return new RescueReport(file, count("issue"), count("page"), count("story"), count("entry"), lost);
    }

    /// Whether there was anything to read, be it that the store was empty.
    boolean savedAnything() {
        return lost.isEmpty() || count("issue") + count("raw_text") > 0;
    }

    private int count(String table) {
        return to.one("SELECT count(*) FROM " + table, row -> row.getInt(1)).orElse(0);
    }
}
