package org.qingyang.store;

import java.util.List;
import java.util.stream.Stream;
import org.qingyang.search.StoryText;

/// How often each token stands in the search index against how often it stands in the stories, over all of them: to look
/// into the index for each story takes many times as long. Tokens share counters, so that the memory does not grow; which
/// story has a token is not seen here. Not thread-safe.
final class IndexCensus {

    private static final int COUNTERS = 1 << 20;
    private static final String SINGLE = "one";

    private final long[] counters = new long[COUNTERS];

    /// Counts what the index should hold of a story.
    void add(SearchEntry entry) {
        var columns = new SearchColumns(entry.issue(), entry.data(), entry.story(), StoryText.of(entry.story(), entry.page()));
        List<String> pairs = columns.pairs();
        for (int i = 0; i < pairs.size(); i++) {
            String column = SearchColumns.NAMES.get(i);
            tokens(pairs.get(i)).forEach(token -> count(column, token, 1));
        }
        tokens(columns.characters()).forEach(token -> count(SINGLE, token, 1));
    }

    static Stream<String> tokens(String texts) {
        return Stream.of(texts.split(" ")).filter(token -> !token.isEmpty());
    }

    /// How many counters the index disagrees with. Call once, when all stories are counted.
    ///
    /// @param sql of a connection that nobody else uses: it is asked through tables of its own
    int differences(Sql sql) {
        sql.run("PRAGMA query_only = OFF");
        sql.run("CREATE VIRTUAL TABLE temp.census USING fts5vocab(main, search, col)");
        sql.run("CREATE VIRTUAL TABLE temp.census_one USING fts5vocab(main, search_one, row)");
        sql.run("PRAGMA query_only = ON");
        sql.each("SELECT col, term, cnt FROM temp.census", row -> count(row.getString(1), row.getString(2), -row.getLong(3)));
        sql.each("SELECT term, doc FROM temp.census_one", row -> count(SINGLE, row.getString(1), -row.getLong(2)));
        int differences = 0;
        for (long counter : counters) {
            differences += counter == 0 ? 0 : 1;
        }
        return differences;
    }

    private void count(String column, String token, long times) {
        int hash = 31 * column.hashCode() + token.hashCode() * 0x9E3779B9;
        counters[(hash ^ hash >>> 16) & COUNTERS - 1] += times;
    }
}
