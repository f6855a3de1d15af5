package org.qingyang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Furniture;
import org.qingyang.model.Page;
import org.qingyang.model.PageSource;
import org.qingyang.model.Sheet;
import org.qingyang.store.json.PageJson;
import org.qingyang.text.SourceText;

/// The pages: raw text, source, furniture, and the first reading of those that were changed.
final class PageStore {

    /// A page without its stories.
    ///
    /// @param id   its number in the whole store
    /// @param mark the last entry that changed it, 0 for none
    record Row(long id, int number, @Nullable String name, PageSource source, long mark, SourceText text, String furniture) {
    }

    private static final String SELECT = """
            SELECT id, number, title, name, sha256, encoding, bytes, mark, furniture, form, text
            FROM page JOIN raw_text ON raw_text.page = page.id\s""";

    private static final String CURRENT = " AND number < " + Page.OLDER;

    private final Sql sql;

    PageStore(Sql sql) {
        this.sql = sql;
    }

    /// The issue that has a page of these bytes.
    Optional<Integer> issueOf(String sha256) {
        return sql.one("SELECT issue FROM page WHERE sha256 = ?", row -> row.getInt(1), sha256);
    }

    /// Puts a page away that is to come in the place of another.
    ///
    /// @return the number that it has until then
    int addBehind(int issue, NewPage page) {
        int number = sql.one("SELECT coalesce(max(id), 0) + 1 FROM page", row -> row.getInt(1)).orElseThrow() + Page.OLDER;
        add(issue, number, page);
        return number;
    }

    /// @param number a number that no page of the issue has, as [#free] tells
    /// @return the page's id
    long add(int issue, int number, NewPage page) {
        PageSource source = page.page().source();
        String furniture = new PageJson(page.page().text()).furniture(page.page().sheet().furniture());
        long id = sql.insert("""
                INSERT INTO page (issue, number, title, name, sha256, encoding, bytes, reader, furniture)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""", issue, number,
                page.page().name(), source.name(), source.sha256(), source.encoding(), source.bytes(), page.reader(),
                furniture);
        RawText raw = RawText.of(page.page().text());
        sql.run("INSERT INTO raw_text (page, form, text) VALUES (?, ?, ?)", id, raw.form(), raw.bytes());
        return id;
    }

    /// The wanted page number if no page of the issue has it, else the next after all of them.
    int free(int issue, int wanted) {
        boolean free = wanted > 0 && sql.one("SELECT 1 FROM page WHERE issue = ? AND number = ?", row -> row.getInt(1),
                issue, wanted).isEmpty();
        return free ? wanted : sql.one("SELECT coalesce(max(number), 0) + 1 FROM page WHERE issue = ?" + CURRENT,
                row -> row.getInt(1), issue).orElseThrow();
    }

    /// Puts a page into another issue; the journal of the page goes with it.
    void move(Row page, int from, int to, Instant at) {
        sql.run("UPDATE page SET issue = ?, number = ? WHERE id = ?", to, free(to, page.number()), page.id());
        sql.run("INSERT INTO page_move (page, at, from_issue, to_issue) VALUES (?, ?, ?, ?)", page.id(),
                at.toEpochMilli(), from, to);
    }

    /// Gives a page its number and name.
    void rename(Row page, int number, @Nullable String name) {
        sql.run("UPDATE page SET number = ?, title = ? WHERE id = ?", number, name, page.id());
    }

    /// The pages of an issue as it is now.
    List<Row> ofIssue(int issue) {
        return sql.list(SELECT + "WHERE issue = ?" + CURRENT + " ORDER BY number", PageStore::row, issue);
    }

    /// The pages of an issue, and behind them the versions that others have come in the place of.
    List<Row> withOlder(int issue) {
        return sql.list(SELECT + "WHERE issue = ? ORDER BY number", PageStore::row, issue);
    }

    Optional<Row> ofBytes(String sha256) {
        return sql.one(SELECT + "WHERE sha256 = ?", PageStore::row, sha256);
    }

    /// The pages of now whose files were called so, the last to come in first; some of them if there are many.
    List<PagePlace> named(String file) {
        return sql.list("SELECT issue, number FROM page WHERE name = ?" + CURRENT + " ORDER BY id DESC LIMIT 50",
                row -> new PagePlace(row.getInt(1), row.getInt(2)), file);
    }

    /// Makes a page of the issue of a version whose successor is gone.
    void bringBack(Row page, int issue) {
        sql.run("UPDATE page SET number = ? WHERE id = ?", free(issue, 1), page.id());
    }

    /// Lets one version of a page take the place, the number and the name of another, which goes behind it.
    void exchange(Row goes, Row comes) {
        int issue = sql.one("SELECT issue FROM page WHERE id = ?", row -> row.getInt(1), goes.id()).orElseThrow();
        // What was learnt from either is looked at again.
        sql.run("UPDATE page SET number = ?, learnt = -1 WHERE id = ?", goes.id() + Page.OLDER, goes.id());
        sql.run("UPDATE page SET issue = ?, number = ?, title = ?, learnt = -1 WHERE id = ?", issue, goes.number(),
                goes.name(), comes.id());
    }

    Optional<Row> find(long page) {
        return sql.one(SELECT + "WHERE page.id = ?", PageStore::row, page);
    }

    Optional<Row> find(int issue, int number) {
        return sql.one(SELECT + "WHERE issue = ? AND number = ?", PageStore::row, issue, number);
    }

    /// The ids of an issue's pages, and of the versions behind them, by their numbers.
    Map<Integer, Long> ids(int issue) {
        Map<Integer, Long> ids = new HashMap<>();
        sql.each("SELECT number, id FROM page WHERE issue = ?", row -> ids.put(row.getInt(1), row.getLong(2)), issue);
        return ids;
    }

    /// The last entries that changed the pages of some issues, by the issues and the pages' numbers.
    Map<Integer, Map<Integer, Long>> marks(List<Integer> issues) {
        Map<Integer, Map<Integer, Long>> marks = new HashMap<>();
        sql.each("SELECT issue, number, mark FROM page WHERE issue IN (SELECT value FROM json_each(?))" + CURRENT, row ->
                marks.computeIfAbsent(row.getInt(1), _ -> new HashMap<>()).put(row.getInt(2), row.getLong(3)), issues.toString());
        return marks;
    }

    /// Notes that an entry has changed the page, if no other has since `known`.
    ///
    /// @param furniture as JSON; null where it stays as it is
    /// @return whether it was so
    boolean advance(long id, long known, long entry, @Nullable String furniture) {
        return sql.run("UPDATE page SET mark = ?, furniture = coalesce(?, furniture) WHERE id = ? AND mark = ?",
                entry, furniture, id, known) == 1;
    }

    /// Keeps the first reading, which is what stands there as long as nobody has changed it, unless it is kept already.
    /// Put together from what is stored, in the form that [PageJson#sheet(Sheet)] has.
    void keepReading(long id) {
        sql.run("""
                INSERT INTO reading (page, sheet)
                SELECT id, '{"furniture":' || furniture || ',"stories":['
                    || coalesce((SELECT group_concat(state, ',' ORDER BY position) FROM story WHERE page = ?1), '') || ']}'
                FROM page WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM reading WHERE page = ?1)""", id);
    }

    /// Keeps the first reading of a page that has no stories yet, unless it is kept already.
    void keepReading(long id, PageJson json, Sheet sheet) {
        boolean kept = sql.one("SELECT 1 FROM reading WHERE page = ?", row -> row.getInt(1), id).isPresent();
        if (!kept) {
            sql.run("INSERT INTO reading (page, sheet) VALUES (?, ?)", id, json.sheet(sheet));
        }
    }

    /// The first reading of a page that was changed; empty where the state is still the reading.
    Optional<Sheet> reading(Row page) {
        return sql.one("SELECT sheet FROM reading WHERE page = ?", row -> row.getString(1), page.id())
                .map(new PageJson(page.text())::sheet);
    }

    static List<Furniture> furniture(Row page) {
        return new PageJson(page.text()).furniture(page.furniture());
    }

    private static Row row(ResultSet row) throws SQLException {
        var source = new PageSource(row.getString("name"), row.getString("sha256"), row.getString("encoding"),
                row.getLong("bytes"));
        return new Row(row.getLong("id"), row.getInt("number"), row.getString("title"), source, row.getLong("mark"),
                new RawText(row.getString("form"), row.getBytes("text")).text(), row.getString("furniture"));
    }
}
