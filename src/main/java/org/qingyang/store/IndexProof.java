package org.qingyang.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyang.model.Tag;
import org.qingyang.search.StoryText;

/// Whether the search index says of a story what the story says: everything that stories are counted by, and of the
/// texts a probe from each column. That the index hangs together in itself is SQLite's own check.
final class IndexProof {

    private static final List<String> COLUMNS = List.of("body", "heading", "reporter", "credit", "raw", "body_own",
            "heading_own", "reporter_own", "credit_own", "tag", "paper", "meta");
    private static final int PROBE = 6;

    private record Row(long doc, int issue, String status, String kind, int doubts) {
    }

    private final Sql sql;

    IndexProof(Sql sql) {
        this.sql = sql;
    }

    boolean holds(SearchEntry entry) {
        Optional<Row> row = sql.one("SELECT doc, issue, status, kind, doubts FROM search_story WHERE story = ?",
                r -> new Row(r.getLong(1), r.getInt(2), r.getString(3), r.getString(4), r.getInt(5)), entry.key());
        if (row.isEmpty() || !row.get().equals(expected(row.get().doc(), entry))) {
            return false;
        }
        StoryText text = StoryText.of(entry.story(), entry.page());
        var columns = new SearchColumns(entry.issue(), entry.data(), entry.story(), text);
        return facets(row.get().doc()).equals(expected(entry))
                && (isDue(row.get().doc()) || holdTexts(row.get().doc(), columns.pairs()));
    }

    /// Whether the index says that it has not followed the story yet.
    private boolean isDue(long doc) {
        return sql.one("SELECT 1 FROM search_due WHERE doc = ?", row -> row.getInt(1), doc).isPresent();
    }

    private static Row expected(long doc, SearchEntry entry) {
        return new Row(doc, entry.issue(), entry.story().status().name(), entry.story().kind().value().name(),
                entry.story().openDoubts().size());
    }

    private Set<String> facets(long doc) {
        return new TreeSet<>(sql.list("SELECT kind, value FROM story_facet JOIN facet ON facet.id = facet WHERE doc = ?",
                row -> row.getString(1) + " " + row.getString(2), doc));
    }

    private static Set<String> expected(SearchEntry entry) {
        return Stream.concat(entry.story().tags().stream().map(Tag::name).map("TAG "::concat),
                StoryText.reporters(entry.story()).stream().map("REPORTER "::concat))
                .map(StoryStore.Columns::kept).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean holdTexts(long doc, List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            String probe = probe(columns.get(i));
            if (!probe.isEmpty() && sql.one("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?",
                    row -> row.getInt(1), COLUMNS.get(i) + " : \"" + probe + "\"", doc).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// Some neighbouring tokens from the middle.
    private static String probe(String column) {
        String[] tokens = column.isBlank() ? new String[0] : column.strip().split(" +");
        int from = Math.max(0, tokens.length / 2 - PROBE / 2);
        return String.join(" ", Arrays.copyOfRange(tokens, from, Math.min(tokens.length, from + PROBE)));
    }
}
