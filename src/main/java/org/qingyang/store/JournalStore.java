package org.qingyang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingyang.desk.Change;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Step;
import org.qingyang.store.json.DecisionJson;
import org.qingyang.store.json.PageJson;

/// The journal: appended to, never altered.
final class JournalStore {

    /// An entry without its changes.
    private record Head(Step step, int issue, Decision decision, Instant at, String editor) {

        Entry with(List<Entry.PageChanges> pages) {
            return new Entry(step, issue, decision, pages, at, editor);
        }
    }

    private record Changed(long entry, int page, String changes) {
    }

    private static final String HEAD = "SELECT number, kind, coalesce(of, number) AS of, issue, decision, at, editor FROM entry ";
    private static final String CHANGES = """
            SELECT entry, number, changes FROM page_change JOIN page ON page.id = page_change.page\s""";

    private final Sql sql;

    JournalStore(Sql sql) {
        this.sql = sql;
    }

    /// @return the entry's number
    long append(NewEntry entry) {
        return sql.insert("""
                INSERT INTO entry (issue, kind, of, editor, at, decision) VALUES (?, ?, ?, ?, ?, ?) RETURNING number""",
                entry.issue(), entry.kind().name(), entry.kind() == Step.Kind.DO ? null : entry.of(), entry.editor(),
                entry.at().toEpochMilli(), DecisionJson.of(entry.decision()));
    }

    void appendChanges(long entry, long page, PageJson json, List<Change> changes) {
        sql.run("INSERT INTO page_change (entry, page, changes) VALUES (?, ?, ?)", entry, page, json.changes(changes));
    }

    /// The issue's steps in the order of their numbers, answered from the index alone.
    List<Step> steps(int issue) {
        return sql.list("""
                SELECT number, kind, coalesce(of, number) AS of FROM entry WHERE issue = ? ORDER BY number""",
                JournalStore::step, issue);
    }

    /// @param texts for each page of the issue its JSON
    Optional<Entry> find(long number, Map<Integer, PageJson> texts) {
        return sql.one(HEAD + "WHERE number = ?", JournalStore::head, number).map(head -> head.with(
                sql.list(CHANGES + "WHERE entry = ? ORDER BY number", JournalStore::changed, number).stream()
                        .map(changed -> parsed(changed, texts)).toList()));
    }

    Optional<Integer> issueOf(long entry) {
        return sql.one("SELECT issue FROM entry WHERE number = ?", row -> row.getInt(1), entry);
    }

    /// The issue's journal, the oldest line first.
    ///
    /// @param texts for each page of the issue its JSON
    List<Entry> ofIssue(int issue, Map<Integer, PageJson> texts) {
        Map<Long, List<Changed>> changes = sql.list(CHANGES + "WHERE page.issue = ? ORDER BY entry, number",
                JournalStore::changed, issue).stream().collect(Collectors.groupingBy(Changed::entry));
        return sql.list(HEAD + "WHERE issue = ? ORDER BY number", JournalStore::head, issue).stream()
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
                Instant.ofEpochMilli(row.getLong("at")), row.getString("editor"));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(row.getLong("number"), Step.Kind.valueOf(row.getString("kind")), row.getLong("of"));
    }
}
