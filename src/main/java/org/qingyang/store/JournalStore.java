package org.qingyang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Change;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Step;
import org.qingyang.store.json.DecisionJson;
import org.qingyang.store.json.PageJson;

/// The journal: appended to, never altered.
final class JournalStore {

    /// An entry without its changes.
    private record Head(Step step, int issue, Decision decision, Instant at, String editor, long batch) {

        Entry with(List<Entry.PageChanges> pages) {
            return new Entry(step, issue, decision, pages, at, editor, batch);
        }
    }

    private record Changed(long entry, int page, String changes) {
    }

    /// The issue of an entry is the one that its page is in now.
    private static final String HEAD = """
            SELECT number, kind, coalesce(of, number) AS of, decision, at, editor, coalesce(batch, number) AS batch,
                coalesce((SELECT page.issue FROM page_change JOIN page ON page.id = page_change.page
                    WHERE page_change.entry = entry.number LIMIT 1), issue) AS issue FROM entry\s""";
    private static final String OF_ISSUE = """
            number IN (SELECT page_change.entry FROM page_change JOIN page ON page.id = page_change.page
                WHERE page.issue = ?1)\s""";
    private static final String CHANGES = """
            SELECT entry, number, changes FROM page_change JOIN page ON page.id = page_change.page\s""";

    private final Sql sql;

    JournalStore(Sql sql) {
        this.sql = sql;
    }

    /// @param batch the number of the first entry of the same step; null for the first
    /// @return the entry's number
    long append(NewEntry entry, @Nullable Long batch) {
        return sql.insert("""
                INSERT INTO entry (issue, kind, of, editor, at, decision, batch) VALUES (?, ?, ?, ?, ?, ?, ?)
                RETURNING number""",
                entry.issue(), entry.kind().name(), entry.kind() == Step.Kind.DO ? null : entry.of(), entry.editor(),
                entry.at().toEpochMilli(), DecisionJson.of(entry.decision()), batch);
    }

    /// The numbers of all entries that were made in one step with this one, the entry itself included.
    List<Long> batch(long number) {
        return sql.list("""
                SELECT number FROM entry WHERE number = (SELECT coalesce(batch, number) FROM entry WHERE number = ?1)
                    OR batch = (SELECT coalesce(batch, number) FROM entry WHERE number = ?1) ORDER BY number""",
                row -> row.getLong(1), number);
    }

    void appendChanges(long entry, long page, PageJson json, List<Change> changes) {
        sql.run("INSERT INTO page_change (entry, page, changes) VALUES (?, ?, ?)", entry, page, json.changes(changes));
    }

    /// The issue's steps in the order of their numbers.
    List<Step> steps(int issue) {
        return sql.list("SELECT number, kind, coalesce(of, number) AS of FROM entry WHERE " + OF_ISSUE + "ORDER BY number",
                JournalStore::step, issue);
    }

    /// @param texts for each page of the issue its JSON
    Optional<Entry> find(long number, Map<Integer, PageJson> texts) {
        return sql.one(HEAD + "WHERE number = ?", JournalStore::head, number).map(head -> head.with(
                sql.list(CHANGES + "WHERE entry = ? ORDER BY number", JournalStore::changed, number).stream()
                        .map(changed -> parsed(changed, texts)).toList()));
    }

    /// The last lines of the issue's journal, the newest first.
    ///
    /// @param texts for each page of the issue its JSON
    List<Entry> last(int issue, int most, Map<Integer, PageJson> texts) {
        return sql.list("SELECT number FROM entry WHERE " + OF_ISSUE + "ORDER BY number DESC LIMIT ?2", row -> row.getLong(1),
                issue, most).stream().flatMap(number -> find(number, texts).stream()).toList();
    }

    Optional<Integer> issueOf(long entry) {
        return sql.one(HEAD + "WHERE number = ?", row -> row.getInt("issue"), entry);
    }

    /// The issue's journal, the oldest line first.
    ///
    /// @param texts for each page of the issue its JSON
    List<Entry> ofIssue(int issue, Map<Integer, PageJson> texts) {
        Map<Long, List<Changed>> changes = sql.list(CHANGES + "WHERE page.issue = ? ORDER BY entry, number",
                JournalStore::changed, issue).stream().collect(Collectors.groupingBy(Changed::entry));
        return sql.list(HEAD + "WHERE " + OF_ISSUE + "ORDER BY number", JournalStore::head, issue).stream()
                .map(head -> head.with(changes.getOrDefault(head.step().number(), List.of()).stream()
                        .map(changed -> parsed(changed, texts)).toList()))
                .toList();
    }

    private static Entry.PageChanges parsed(Changed changed, Map<Integer, PageJson> texts) {
        PageJson json = java.util.Objects.requireNonNull(texts.get(changed.page()));
        return new Entry.PageChanges(changed.page(), json.changes(changed.changes()));
    }

    private static Changed changed(ResultSet row) throws SQLException {
        return new Changed(row.getLong("entry"), row.getInt("number"), row.getString("changes"));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(step(row), row.getInt("issue"), DecisionJson.decision(row.getString("decision")),
                Instant.ofEpochMilli(row.getLong("at")), row.getString("editor"), row.getLong("batch"));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(row.getLong("number"), Step.Kind.valueOf(row.getString("kind")), row.getLong("of"));
    }
}
