package org.qingyang.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qingyang.model.IssueData;
import org.qingyang.search.StoryText;

/// Keeps the search index in step with the stories. As thread-safe as its connection.
final class SearchIndex {

    private record Doc(long number, SearchEntry entry) {
    }

    /// A story that is due, as it is stored.
    private record Late(long number, long key, int issue, IssueData data, long page, String state) {

        Doc doc(PageTexts.Text page) {
            return new Doc(number, new SearchEntry(key, issue, data, page.json().story(state), page.text()));
        }
    }

    /// What a document is found by.
    private record Texts(Object[] pairs, Object[] characters) {

        static Texts of(Doc doc) {
            SearchEntry entry = doc.entry();
            var columns = new SearchColumns(entry.issue(), entry.data(), entry.story(),
                    StoryText.of(entry.story(), entry.page()));
            return new Texts(Stream.concat(Stream.of(doc.number()), columns.pairs().stream()).toArray(),
                    new Object[] {doc.number(), columns.characters()});
        }
    }

    /// When more stories than this have changed at once, the index follows later.
    private static final int AT_ONCE = 16;

    private static final String INSERT = """
            INSERT OR REPLACE INTO search (rowid, body, heading, reporter, credit, raw, body_own, heading_own,
                reporter_own, credit_own, tag, paper, meta) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final TallyStore tallies;

    SearchIndex(Sql sql) {
        this.sql = sql;
        this.tallies = new TallyStore(sql);
    }

    /// Takes in stories, those of one issue side by side and in their order.
    void add(List<SearchEntry> entries) {
        Map<Long, Long> next = new HashMap<>();
        List<Doc> docs = new ArrayList<>();
        // Backwards, because the last number is found first.
        for (SearchEntry entry : entries.reversed()) {
            SearchDates.Range day = SearchDates.of(entry.data().date());
            boolean full = next.computeIfAbsent(day.first(), _ -> free(day)) > day.last();
            SearchDates.Range range = full ? SearchDates.Range.LOOSE : day;
            long number = next.computeIfAbsent(range.first(), _ -> free(range));
            next.put(range.first(), number + 1);
            docs.add(new Doc(number, entry));
        }
        // The index is fastest when its numbers grow.
        docs.sort(Comparator.comparingLong(Doc::number));
        write(docs);
    }

    /// Takes in stories that are new or not as they were; called when they are written. Of many at once only what they are
    /// counted by: what they are found by takes ten times as long as the step itself, and is due from then on.
    void update(List<SearchEntry> changed) {
        List<Doc> known = new ArrayList<>();
        List<SearchEntry> fresh = new ArrayList<>();
        Map<Long, Long> numbers = numbers(changed);
        for (SearchEntry entry : changed) {
            Optional.ofNullable(numbers.get(entry.key()))
                    .ifPresentOrElse(doc -> known.add(new Doc(doc, entry)), () -> fresh.add(entry));
        }
        known.sort(Comparator.comparingLong(Doc::number));
        if (known.size() > AT_ONCE) {
            postpone(known);
        } else {
            known.forEach(doc -> forgetRows(doc.number()));
            write(known);
        }
        add(fresh);
    }

    /// The documents of those stories that are known, by the stories' keys.
    private Map<Long, Long> numbers(List<SearchEntry> entries) {
        Map<Long, Long> numbers = new HashMap<>();
        sql.list("SELECT story, doc FROM search_story WHERE story IN (SELECT value FROM json_each(?))",
                row -> numbers.put(row.getLong(1), row.getLong(2)), entries.stream().map(SearchEntry::key).toList().toString());
        return numbers;
    }

    private void postpone(List<Doc> docs) {
        String numbers = docs.stream().map(Doc::number).toList().toString();
        count(docs);
        sql.run("UPDATE search_story SET named = 0 WHERE named <> 0 AND doc IN (SELECT value FROM json_each(?))", numbers);
        sql.run("DELETE FROM story_name WHERE doc IN (SELECT value FROM json_each(?))", numbers);
        sql.run("INSERT INTO search_due (doc) SELECT value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING", numbers);
    }

    private void count(List<Doc> docs) {
        SortedMap<Long, SearchEntry> stories = new TreeMap<>();
        docs.forEach(doc -> stories.put(doc.number(), doc.entry()));
        tallies.put(stories);
    }

    /// Makes up for what is due.
    ///
    /// @param most of so many stories
    /// @return of how many it was
    int follow(int most) {
        var texts = new PageTexts(sql);
        List<Doc> docs = sql.list("""
                SELECT search_due.doc, story.key, page.issue, paper, date, page.id AS page, state
                FROM search_due JOIN search_story USING (doc) JOIN story ON story.key = search_story.story
                    JOIN page ON page.id = story.page JOIN issue ON issue.number = page.issue
                ORDER BY search_due.doc LIMIT ?""", row -> new Late(row.getLong("doc"), row.getLong("key"), row.getInt("issue"),
                IssueStore.data(row), row.getLong("page"), row.getString("state")), most).stream()
                .map(late -> late.doc(texts.of(late.page()))).toList();
        writeTexts(docs);
        sql.runAll("DELETE FROM search_due WHERE doc = ?", docs.stream().map(doc -> new Object[] {doc.number()}).toList());
        return docs.size();
    }

    /// Forgets a story; called before it is deleted.
    void remove(long page, int id) {
        remove(sql.list("SELECT doc FROM search_story JOIN story ON story.key = search_story.story WHERE page = ? AND id = ?",
                row -> row.getLong(1), page, id));
    }

    /// Forgets an issue's stories; called before its date changes.
    void removeIssue(int issue) {
        remove(sql.list("SELECT doc FROM search_story WHERE issue = ? ORDER BY doc", row -> row.getLong(1), issue));
    }

    private void remove(List<Long> docs) {
        tallies.remove(docs);
        for (long doc : docs) {
            forgetRows(doc);
            sql.run("DELETE FROM search WHERE rowid = ?", doc);
            sql.run("DELETE FROM search_one WHERE rowid = ?", doc);
        }
    }

    private void forgetRows(long doc) {
        sql.run("DELETE FROM search_story WHERE doc = ?", doc);
    }

    private long free(SearchDates.Range day) {
        return sql.one("SELECT max(doc) FROM search_story WHERE doc BETWEEN ? AND ?", row -> row.getLong(1),
                day.first(), day.last()).filter(last -> last > 0).map(last -> last + 1).orElse(day.first());
    }

    private void write(List<Doc> docs) {
        writeTexts(docs);
        sql.runAll("INSERT INTO search_story (doc, story, issue) VALUES (?, ?, ?)", docs.stream()
                .map(doc -> new Object[] {doc.number(), doc.entry().key(), doc.entry().issue()}).toList());
        count(docs);
    }

    private void writeTexts(List<Doc> docs) {
        // Splitting the texts is more than half of the work and needs no connection.
        List<Texts> rows = docs.parallelStream().map(Texts::of).toList();
        sql.runAll(INSERT, rows.stream().map(Texts::pairs).toList());
        sql.runAll("INSERT OR REPLACE INTO search_one (rowid, characters) VALUES (?, ?)",
                rows.stream().map(Texts::characters).toList());
    }
}
