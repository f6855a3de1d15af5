package org.qingyang.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyang.model.Story;
import org.qingyang.search.Field;
import org.qingyang.search.Line;
import org.qingyang.search.StoryText;

/// Whether the search index says of each story what the story says: everything that stories are counted by, one token of
/// its texts, and how often all tokens stand in all stories. That the index hangs together in itself is SQLite's own check.
/// Use once, for all stories.
final class IndexProof {

    private final Sql sql;
    private final TallyStore tallies;
    private final IndexCensus census = new IndexCensus();
    private long wrong;

    IndexProof(Sql sql) {
        this.sql = sql;
        this.tallies = new TallyStore(sql);
    }

    /// Looks at the stories of a page.
    void look(List<SearchEntry> entries) {
        Map<String, Long> known = entries.stream().flatMap(entry -> tokens(entry).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (SearchEntry entry : entries) {
            // What no other story of the page has tells them apart.
            Optional<String> rarest = tokens(entry).min(Comparator.comparing(token -> known.getOrDefault(token, 0L)));
            wrong += holds(entry, rarest) ? 0 : 1;
            census.add(entry);
        }
    }

    private static Stream<String> tokens(SearchEntry entry) {
        return IndexCensus.tokens(SearchTokens.pairs(StoryText.of(entry.story(), entry.page()).of(Field.BODY).stream()
                .map(Line::text).toList(), SearchTokens.NONE));
    }

    /// How many of the stories the index is wrong about.
    long wrong() {
        return wrong;
    }

    /// In how much the texts differ as a whole; call once, when all stories were looked at.
    int differences() {
        boolean isBehind = sql.one("SELECT 1 FROM search_due LIMIT 1", row -> row.getInt(1)).isPresent();
        return isBehind ? 0 : census.differences(sql);
    }

    private boolean holds(SearchEntry entry, Optional<String> token) {
        Optional<Long> doc = sql.one("SELECT doc FROM search_story WHERE story = ? AND issue = ?", row -> row.getLong(1),
                entry.key(), entry.issue());
        return doc.isPresent() && isCounted(doc.get(), entry)
                && (token.isEmpty() || isDue(doc.get()) || holdsToken(doc.get(), token.get()));
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
        return TallyStore.facets(story).stream()
                .map(facet -> new TallyStore.Facet(facet.kind(), StoryStore.Columns.kept(facet.value())))
                .collect(Collectors.toSet());
    }

    private boolean holdsToken(long doc, String token) {
        return sql.one("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?", row -> row.getInt(1), "\"" + token + "\"", doc)
                .isPresent();
    }
}
