package org.qingyang.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingyang.model.Story;
import org.qingyang.model.Tag;
import org.qingyang.search.StoryText;

/// Keeps the search index in step with the stories. As thread-safe as its connection.
final class SearchIndex {

    private record Doc(long number, SearchEntry entry) {
    }

    /// What is written of a document.
    private record Rows(Object[] pairs, Object[] characters, Object[] story, List<Object[]> facets) {

        static Rows of(Doc doc) {
            SearchEntry entry = doc.entry();
            Story story = entry.story();
            StoryText text = StoryText.of(story, entry.page());
            var columns = new SearchColumns(entry.issue(), entry.data(), story, text);
            List<Object[]> facets = new ArrayList<>();
            text.reporters().forEach(name -> facets.add(new Object[] {"REPORTER", name, doc.number()}));
            story.tags().stream().map(Tag::name).distinct()
                    .forEach(name -> facets.add(new Object[] {"TAG", name, doc.number()}));
            return new Rows(Stream.concat(Stream.of(doc.number()), columns.pairs().stream()).toArray(),
                    new Object[] {doc.number(), columns.characters()},
                    new Object[] {doc.number(), entry.key(), entry.issue(), story.status().name(),
                        story.kind().value().name(), story.openDoubts().size()}, facets);
        }
    }

    private static final String INSERT = """
            INSERT OR REPLACE INTO search (rowid, body, heading, reporter, credit, raw, body_own, heading_own,
                reporter_own, credit_own, tag, paper, meta) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    SearchIndex(Sql sql) {
        this.sql = sql;
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

    /// Takes in stories that are new or not as they were; called when they are written.
    void update(List<SearchEntry> changed) {
        List<Doc> known = new ArrayList<>();
        List<SearchEntry> fresh = new ArrayList<>();
        for (SearchEntry entry : changed) {
            sql.one("SELECT doc FROM search_story WHERE story = ?", row -> row.getLong(1), entry.key())
                    .ifPresentOrElse(doc -> known.add(new Doc(doc, entry)), () -> fresh.add(entry));
        }
        known.forEach(doc -> forgetRows(doc.number()));
        known.sort(Comparator.comparingLong(Doc::number));
        write(known);
        add(fresh);
    }

    /// Forgets a story; called before it is deleted.
    void remove(long page, int id) {
        sql.one("SELECT doc FROM search_story JOIN story ON story.key = search_story.story WHERE page = ? AND id = ?",
                row -> row.getLong(1), page, id).ifPresent(this::remove);
    }

    /// Forgets an issue's stories; called before its date changes.
    void removeIssue(int issue) {
        sql.list("SELECT doc FROM search_story WHERE issue = ? ORDER BY doc", row -> row.getLong(1), issue)
                .forEach(this::remove);
    }

    private void remove(long doc) {
        forgetRows(doc);
        sql.run("DELETE FROM search WHERE rowid = ?", doc);
        sql.run("DELETE FROM search_one WHERE rowid = ?", doc);
    }

    private void forgetRows(long doc) {
        sql.run("DELETE FROM search_story WHERE doc = ?", doc);
    }

    private long free(SearchDates.Range day) {
        return sql.one("SELECT max(doc) FROM search_story WHERE doc BETWEEN ? AND ?", row -> row.getLong(1),
                day.first(), day.last()).filter(last -> last > 0).map(last -> last + 1).orElse(day.first());
    }

    private void write(List<Doc> docs) {
        // Splitting the texts is more than half of the work and needs no connection.
        List<Rows> rows = docs.parallelStream().map(Rows::of).toList();
        sql.runAll(INSERT, rows.stream().map(Rows::pairs).toList());
        sql.runAll("INSERT OR REPLACE INTO search_one (rowid, characters) VALUES (?, ?)",
                rows.stream().map(Rows::characters).toList());
        sql.runAll("INSERT INTO search_story (doc, story, issue, status, kind, doubts) VALUES (?, ?, ?, ?, ?, ?)",
                rows.stream().map(Rows::story).toList());
        facets(rows.stream().flatMap(row -> row.facets().stream()).toList());
    }

    /// @param facets of each its kind, its value and the document
    private void facets(List<Object[]> facets) {
        Map<List<Object>, Long> ids = new HashMap<>();
        for (Object[] facet : facets) {
            long id = ids.computeIfAbsent(List.of(facet[0], facet[1]), this::facet);
            sql.run("INSERT INTO story_facet (doc, facet) VALUES (?, ?) ON CONFLICT DO NOTHING", facet[2], id);
        }
    }

    private long facet(List<Object> facet) {
        sql.run("INSERT INTO facet (kind, value) VALUES (?, ?) ON CONFLICT DO NOTHING", facet.toArray());
        return sql.one("SELECT id FROM facet WHERE kind = ? AND value = ?", row -> row.getLong(1), facet.toArray())
                .orElseThrow();
    }
}
