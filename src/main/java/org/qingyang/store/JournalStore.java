package org.qingyang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Step;
import org.qingyang.model.Touched;
import org.qingyang.store.json.DecisionJson;
import org.qingyang.store.json.PageJson;

/// The journal: appended to, never altered.
final class JournalStore {

    /// An entry without its changes.
    private record Head(Step step, int issue, String decision, Instant at, String editor, long batch) {

        Entry with(List<Entry.PageChanges> pages) {
            return new Entry(step, issue, DecisionJson.decision(decision), pages, at, editor, batch);
        }
    }

    private record Changed(long entry, int page, long id, byte[] changes) {
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
            SELECT entry, number, page.id AS id, changes FROM page_change JOIN page ON page.id = page_change.page\s""";

    private final Sql sql;

    JournalStore(Sql sql) {
        this.sql = sql;
    }

    /// @param decision the entry's, as JSON in UTF-8
    /// @param batch    the number of the first entry of the same step; null for the first
    /// @return the entry's number
    long append(NewEntry entry, byte[] decision, @Nullable Long batch) {
        return sql.insert("""
                INSERT INTO entry (issue, kind, of, editor, at, decision, batch) VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT), ?)
                RETURNING number""",
                entry.issue(), entry.kind().name(), entry.kind() == Step.Kind.DO ? null : entry.of(), entry.editor(),
                entry.at().toEpochMilli(), decision, batch);
    }

    /// The numbers of all entries that were made in one step with this one, the entry itself included.
    List<Long> batch(long number) {
        return sql.list("""
                SELECT number FROM entry WHERE number = (SELECT coalesce(batch, number) FROM entry WHERE number = ?1)
                    OR batch = (SELECT coalesce(batch, number) FROM entry WHERE number = ?1) ORDER BY number""",
                row -> row.getLong(1), number);
    }

    /// The pages that the lines of a step are about, in the order of the lines.
    ///
    /// @param number any of the lines
    /// @param most   how many are named
    Touched touched(long number, int most) {
        List<Long> lines = batch(number);
        return new Touched(lines.size(), sql.list("""
                SELECT page.issue AS issue, min(page.number) AS number FROM page_change JOIN page ON page.id = page_change.page
                WHERE entry IN (SELECT value FROM json_each(?)) GROUP BY entry ORDER BY entry""",
                row -> new Touched.Place(row.getInt(1), row.getInt(2)), lines.stream().limit(most).toList().toString()));
    }

    /// @param changes as JSON in UTF-8
    void appendChanges(long entry, long page, byte[] changes) {
        sql.run("INSERT INTO page_change (entry, page, changes) VALUES (?, ?, CAST(? AS TEXT))", entry, page, changes);
    }

    /// The issue's steps in the order of their numbers.
    List<Step> steps(int issue) {
        return sql.list("SELECT number, kind, coalesce(of, number) AS of FROM entry WHERE " + OF_ISSUE + "ORDER BY number",
                JournalStore::step, issue);
    }

    /// For each page of the issue the numbers of the lines that changed it.
    Map<Integer, Set<Long>> lines(int issue) {
        return sql.list("SELECT number, entry FROM page_change JOIN page ON page.id = page_change.page WHERE issue = ?",
                row -> Map.entry(row.getInt(1), row.getLong(2)), issue).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /// Those of some lines that there are, in the order of their numbers.
    List<Entry> find(List<Long> numbers) {
        var texts = new PageTexts(sql);
        List<Head> heads = sql.list(HEAD + "WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number",
                JournalStore::head, numbers.toString());
        List<Changed> changes = sql.list(CHANGES + "WHERE entry IN (SELECT value FROM json_each(?)) ORDER BY entry, number",
                JournalStore::changed, numbers.toString());
        changes.forEach(changed -> texts.of(changed.id()).json());
        return entries(heads, changes, changed -> texts.of(changed.id()).json());
    }

    /// The last lines of the issue's journal, the newest first.
    List<Entry> last(int issue, int most) {
        return find(sql.list("SELECT number FROM entry WHERE " + OF_ISSUE + "ORDER BY number DESC LIMIT ?2",
                row -> row.getLong(1),
                issue, most)).reversed();
    }

    /// The issue's journal, the oldest line first.
    ///
    /// @param texts for each page of the issue its JSON
    List<Entry> ofIssue(int issue, Map<Integer, PageJson> texts) {
        return entries(sql.list(HEAD + "WHERE " + OF_ISSUE + "ORDER BY number", JournalStore::head, issue),
                sql.list(CHANGES + "WHERE page.issue = ? ORDER BY entry, number", JournalStore::changed, issue),
                changed -> text(texts, changed.page()));
    }

    private static PageJson text(Map<Integer, PageJson> texts, int page) {
        PageJson text = texts.get(page);
        if (text == null) {
            throw StoreException.missing("raw text of page " + page);
        }
        return text;
    }

    /// Understood side by side: a bulk step has hundreds of lines.
    private static List<Entry> entries(List<Head> heads, List<Changed> changes, Function<Changed, PageJson> texts) {
        Map<Long, List<Changed>> byEntry = changes.stream().collect(Collectors.groupingBy(Changed::entry));
        return heads.parallelStream().map(head -> head.with(byEntry.getOrDefault(head.step().number(), List.of()).stream()
                .map(changed -> new Entry.PageChanges(changed.page(), texts.apply(changed).changes(changed.changes())))
                .toList())).toList();
    }

    private static Changed changed(ResultSet row) throws SQLException {
        return new Changed(row.getLong("entry"), row.getInt("number"), row.getLong("id"), row.getBytes("changes"));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(step(row), row.getInt("issue"), row.getString("decision"),
                Instant.ofEpochMilli(row.getLong("at")), row.getString("editor"), row.getLong("batch"));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(row.getLong("number"), Step.Kind.valueOf(row.getString("kind")), row.getLong("of"));
    }
}
