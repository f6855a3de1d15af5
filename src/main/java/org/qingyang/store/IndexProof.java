package org.qingyang.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingyang.model.Story;
import org.qingyang.search.StoryText;

/// Whether the search index says of a story what the story says: everything that stories are counted by, and of the
/// texts a probe from each column. That the index hangs together in itself is SQLite's own check.
final class IndexProof {

    private static final List<String> COLUMNS = List.of("body", "heading", "reporter", "credit", "raw", "body_own",
            "heading_own", "reporter_own", "credit_own", "tag", "paper", "meta");
    private static final int PROBE = 6;

    private final Sql sql;
    private final TallyStore tallies;

    IndexProof(Sql sql) {
        this.sql = sql;
        this.tallies = new TallyStore(sql);
    }

    boolean holds(SearchEntry entry) {
        Optional<Long> doc = sql.one("SELECT doc FROM search_story WHERE story = ? AND issue = ?", row -> row.getLong(1),
                entry.key(), entry.issue());
        return doc.isPresent() && isCounted(doc.get(), entry) && (isDue(doc.get()) || holdTexts(doc.get(), entry));
    }

    /// Whether the index says that it has not followed the story yet.
    private boolean isDue(long doc) {
        return sql.one("SELECT 1 FROM search_due WHERE doc = ?", row -> row.getInt(1), doc).isPresent();
    }

    private boolean isCounted(long doc, SearchEntry entry) {
        Optional<Tally> tally = tallies.find(doc);
        return tally.isPresent() && tally.get().equals(Tally.of(entry.issue(), entry.story(), tally.get().facets()))
                && Set.copyOf(tallies.facets(Set.copyOf(tally.get().facets())).values()).equals(expected(entry.story()));
    }

    private static Set<TallyStore.Facet> expected(Story story) {
        return TallyStore.facets(story).map(facet -> new TallyStore.Facet(facet.kind(), StoryStore.Columns.kept(facet.value())))
                .collect(Collectors.toSet());
    }

    private boolean holdTexts(long doc, SearchEntry entry) {
        List<String> columns = new SearchColumns(entry.issue(), entry.data(), entry.story(),
                StoryText.of(entry.story(), entry.page())).pairs();
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
