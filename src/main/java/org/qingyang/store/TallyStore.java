package org.qingyang.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingyang.model.Story;
import org.qingyang.search.StoryText;

/// Keeps what documents are counted by. As thread-safe as its connection.
final class TallyStore {

    /// A reporter or a tag.
    record Facet(String kind, String value) {
    }

    private final Sql sql;
    private final Map<Facet, Integer> ids = new HashMap<>();

    TallyStore(Sql sql) {
        this.sql = sql;
    }

    static List<Facet> facets(Story story) {
        List<Facet> facets = new ArrayList<>();
        StoryText.reporters(story).forEach(name -> facets.add(new Facet("REPORTER", name)));
        story.tags().forEach(tag -> facets.add(new Facet("TAG", tag.name())));
        return facets;
    }

    /// Sets what documents are counted by.
    ///
    /// @param stories by the numbers of their documents
    void put(SortedMap<Long, SearchEntry> stories) {
        SortedMap<Long, SortedMap<Integer, Tally>> tallies = new TreeMap<>();
        stories.forEach((doc, story) -> tallies.computeIfAbsent(TallyBlock.of(doc), _ -> new TreeMap<>())
                .put(TallyBlock.place(doc), tally(story)));
        tallies.forEach((number, some) -> put(number, block(number).with(some)));
    }

    private Tally tally(SearchEntry entry) {
        List<Integer> facets = new ArrayList<>();
        facets(entry.story()).forEach(facet -> facets.add(id(facet)));
        return Tally.of(entry.issue(), entry.story(), facets);
    }

    private int id(Facet facet) {
        return ids.computeIfAbsent(facet, _ -> sql.one("SELECT id FROM facet WHERE kind = ? AND value = ?", row -> row.getInt(1),
                facet.kind(), facet.value()).orElseGet(() -> (int) sql.insert(
                        "INSERT INTO facet (kind, value) VALUES (?, ?) RETURNING id", facet.kind(), facet.value())));
    }

    /// Counts documents no more.
    void remove(Collection<Long> docs) {
        docs.stream().sorted().collect(Collectors.groupingBy(TallyBlock::of)).forEach((number, some) ->
                put(number, block(number).without(some.stream().mapToInt(TallyBlock::place).toArray())));
    }

    private TallyBlock block(long number) {
        return sql.one("SELECT tallies FROM search_tally WHERE block = ?", row -> TallyBlock.read(row.getBytes(1)), number)
                .orElse(TallyBlock.EMPTY);
    }

    private void put(long number, TallyBlock block) {
        sql.run("INSERT OR REPLACE INTO search_tally (block, tallies) VALUES (?, ?)", number, block.bytes());
    }

    /// What a document is counted by; empty if it is not, or if its block is damaged.
    Optional<Tally> find(long doc) {
        return sql.one("SELECT tallies FROM search_tally WHERE block = ?", row -> TallyBlock.parse(row.getBytes(1)),
                TallyBlock.of(doc))
                .flatMap(block -> block).map(block -> block.tallies().get(TallyBlock.place(doc)));
    }

    /// The sums of all documents of a range that cuts no block.
    TallySums sums(SearchDates.Range range) {
        var sums = new TallySums();
        sql.each("SELECT tallies FROM search_tally WHERE block BETWEEN ? AND ? ORDER BY block", row ->
                TallyBlock.read(row.getBytes(1)).addTo(sums), TallyBlock.of(range.first()), TallyBlock.of(range.last()));
        return sums;
    }

    /// The sums of some documents.
    ///
    /// @param docs in order
    TallySums sums(long[] docs) {
        long[] blocks = IntStream.range(0, docs.length)
                .filter(i -> i == 0 || TallyBlock.of(docs[i]) != TallyBlock.of(docs[i - 1]))
                .mapToLong(i -> TallyBlock.of(docs[i])).toArray();
        var sums = new TallySums();
        sql.each("SELECT block, tallies FROM search_tally WHERE block IN (SELECT value FROM json_each(?))", row ->
                TallyBlock.read(row.getBytes(2)).addTo(sums, docs, from(docs, row.getLong(1)), from(docs, row.getLong(1) + 1)),
                Arrays.toString(blocks));
        return sums;
    }

    /// Where the documents of a block begin, or would.
    private static int from(long[] docs, long block) {
        int at = Arrays.binarySearch(docs, TallyBlock.first(block));
        return at < 0 ? -at - 1 : at;
    }

    /// Reporters and tags by their ids.
    Map<Integer, Facet> facets(Set<Integer> wanted) {
        Map<Integer, Facet> facets = new HashMap<>();
        sql.list("SELECT id, kind, value FROM facet WHERE id IN (SELECT value FROM json_each(?))", row ->
                facets.put(row.getInt(1), new Facet(row.getString(2), row.getString(3))), wanted.toString());
        return facets;
    }
}
