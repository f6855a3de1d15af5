package org.qingyang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.qingyang.model.IssueData;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.search.Hit;
import org.qingyang.search.Limits;
import org.qingyang.search.Query;
import org.qingyang.search.Stop;
import org.qingyang.search.StoryFacts;
import org.qingyang.search.StoryText;
import org.qingyang.text.SourceText;

/// Asks the search index. As thread-safe as its connection.
final class SearchShelf {

    /// A story that was found, as it is stored.
    record Found(long doc, StoryRef place, IssueData data, long page, String state) {

        StoryFacts facts(Story story, SourceText page) {
            return new StoryFacts(place, data, story, StoryText.of(story, page));
        }
    }

    /// Documents in the order of their rank.
    ///
    /// @param total how many there are in all, if that is known
    record Ranked(List<Long> docs, OptionalInt total) {
    }

    /// Makes something of the story of a document.
    interface Read<T> {
        T story(Found found, Story story, SourceText page);
    }

    /// So many hits are looked up with one statement.
    private static final int CHUNK = 200;

    private final Sql sql;

    SearchShelf(Sql sql) {
        this.sql = sql;
    }

    /// The documents that a query is true of, in order.
    Ranked ranked(SearchPlan plan, Limits limits) {
        long end = (long) limits.from() + limits.most();
        List<Long> docs = new ArrayList<>();
        for (SearchPlan.Part part : plan.ranks().stream().flatMap(rank -> rank.parts().stream()).toList()) {
            if (docs.size() < end) {
                Set<Long> better = new HashSet<>(docs);
                docs(plan, part, end).stream().filter(doc -> !better.contains(doc)).forEach(docs::add);
            }
        }
        OptionalInt total = docs.size() < end ? OptionalInt.of(docs.size())
                : limits.counted() ? OptionalInt.of(count(plan)) : OptionalInt.empty();
        return new Ranked(docs.stream().skip(limits.from()).limit(limits.most()).toList(), total);
    }

    private int count(SearchPlan plan) {
        return plan.whole().stream().mapToInt(part -> count(plan, part)).sum();
    }

    private int count(SearchPlan plan, SearchPlan.Part part) {
        return sql.one("SELECT count(*) FROM " + plan.table() + " WHERE " + plan.where(), row -> row.getInt(1),
                plan.values(part)).orElse(0);
    }

    /// How many documents of an index match.
    int count(String table, String match) {
        return sql.one("SELECT count(*) FROM %1$s WHERE %1$s MATCH ?".formatted(table), row -> row.getInt(1), match).orElse(0);
    }

    /// All documents of some parts of a plan.
    List<Long> all(SearchPlan plan, List<SearchPlan.Part> parts) {
        return parts.stream().flatMap(part -> docs(plan, part, Long.MAX_VALUE).stream()).toList();
    }

    /// All documents in a range of a plan that the index alone can answer, in order.
    long[] docs(SearchPlan plan, SearchDates.Range range) {
        List<long[]> parts = plan.whole().stream().map(part -> part.within(range)).map(part -> sql.one(
                "SELECT group_concat(rowid) FROM " + plan.table() + " WHERE " + plan.where(), row -> Numbers.of(row.getBytes(1)),
                plan.values(part)).orElseThrow()).toList();
        return parts.size() == 1 ? parts.getFirst() : parts.stream().flatMapToLong(LongStream::of).sorted().toArray();
    }

    /// The issues of all documents of a plan, in order; also of those that the index is behind with.
    List<Integer> issues(SearchPlan plan) {
        Stream<Integer> due = sql.list("SELECT DISTINCT issue FROM search_due JOIN search_story USING (doc)",
                row -> row.getInt(1)).stream();
        return Stream.concat(due, plan.whole().stream().flatMap(part -> sql.list("SELECT DISTINCT issue FROM " + plan.table()
                + " JOIN search_story ON doc = %s.rowid WHERE ".formatted(plan.table()) + plan.where(),
                row -> row.getInt(1), plan.values(part)).stream())).distinct().sorted().toList();
    }

    private List<Long> docs(SearchPlan plan, SearchPlan.Part part, long most) {
        return sql.list("SELECT rowid FROM " + plan.table() + " WHERE " + plan.where() + " ORDER BY rowid DESC LIMIT ?",
                row -> row.getLong(1), plan.values(part, most));
    }

    /// Whether the index alone knows what a query is true of.
    boolean isExact(SearchPlan plan) {
        return plan.sure().isEmpty() && due().isEmpty();
    }

    /// The documents whose texts the index does not have as they are now.
    List<Long> due() {
        return due(NameFilter.NONE);
    }

    /// Those of them that have some names and not others.
    List<Long> due(NameFilter names) {
        return sql.list("SELECT doc FROM search_due WHERE true" + names.sql("doc"), row -> row.getLong(1),
                names.values().toArray());
    }

    /// The documents as hits, in the order given; fewer if it was stopped.
    List<Hit> hits(List<Long> docs, Query query, Limits limits, Stop stop) {
        return read(docs, stop, (found, story, page) ->
                Hit.of(found.place(), found.data(), story, page, query, limits.spelling()));
    }

    /// Hands over the documents as hits, in the order given; fewer if it was stopped.
    void hits(List<Long> docs, Query query, Limits limits, Stop stop, Consumer<Hit> each) {
        for (int from = 0; from < docs.size(); from += CHUNK) {
            hits(docs.subList(from, Math.min(from + CHUNK, docs.size())), query, limits, stop).forEach(each);
        }
    }

    /// Reads the stories of documents side by side.
    <T> List<T> read(List<Long> docs, Stop stop, Read<T> read) {
        List<T> all = new ArrayList<>();
        for (int from = 0; from < docs.size() && !stop.isCancelled(); from += CHUNK) {
            List<Long> chunk = docs.subList(from, Math.min(from + CHUNK, docs.size()));
            Map<Long, Found> found = found(chunk).stream().collect(Collectors.toMap(Found::doc, Function.identity()));
            var texts = new PageTexts(sql);
            found.values().forEach(one -> texts.of(one.page()));
            all.addAll(chunk.parallelStream().map(found::get).map(one -> {
                PageTexts.Text page = texts.of(one.page());
                return read.story(one, page.json().story(one.state()), page.text());
            }).toList());
        }
        return all;
    }

    private List<Found> found(List<Long> docs) {
        return sql.list("""
                SELECT doc, page.issue AS issue, page.number AS page, story.id AS story, paper, date,
                    story.page AS key, state
                FROM search_story JOIN story ON story.key = search_story.story JOIN page ON page.id = story.page
                    JOIN issue ON issue.number = page.issue
                WHERE doc IN (SELECT value FROM json_each(?))""", SearchShelf::found, docs.toString());
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(row.getLong("doc"), new StoryRef(row.getInt("issue"), row.getInt("page"), row.getInt("story")),
                IssueStore.data(row), row.getLong("key"), row.getString("state"));
    }
}
