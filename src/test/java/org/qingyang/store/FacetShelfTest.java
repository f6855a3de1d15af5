package org.qingyang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.model.IssueData;
import org.qingyang.search.Facets;
import org.qingyang.service.Newsroom;
import org.qingyang.testkit.Newsrooms;

class FacetShelfTest {

    @TempDir
    Path folder;

    @Test
    void whereverTheStoriesArePartedBothPartsAddUpToAllOfThem() throws Exception {
        Path file = folder.resolve("store.db");
        try (Newsroom newsroom = Newsrooms.withSeeds(file)) {
            for (int issue = 2; issue <= 5; issue++) {
                newsroom.library().setData(issue, new IssueData("劳动午报", LocalDate.of(2024, issue, 1)));
            }
        }
        try (Connection connection = Connections.reader(file); var sql = new Sql(connection)) {
            var shelf = new FacetShelf(sql);
            Facets all = shelf.facets(shelf.count(SearchDates.Range.ALL));
            List<Long> blocks = sql.list("SELECT block FROM search_tally", row -> row.getLong(1));
            assertThat(all.stories()).isPositive();
            assertThat(blocks).hasSizeGreaterThan(3).allSatisfy(block -> {
                var newer = new SearchDates.Range(TallyBlock.first(block), Long.MAX_VALUE);
                assertThat(shelf.facets(shelf.count(newer.older()).and(shelf.count(newer)))).isEqualTo(all);
            });
        }
    }

    @Test
    void aLargeStoreIsPartedInTheMiddleAndBetweenTwoBlocks() throws Exception {
        try (Connection connection = Connections.builder(folder.resolve("store.db"))) {
            Schema.own().bringUp(connection);
            var sql = new Sql(connection);
            var shelf = new FacetShelf(sql);
            issues(sql, 3_999);
            assertThat(shelf.newer()).isEmpty();
            issues(sql, 1);
            long first = shelf.newer().orElseThrow().first();
            assertThat(first).isEqualTo(TallyBlock.first(TallyBlock.of(first)));
            long middle = SearchDates.of(LocalDate.of(2000, 1, 1).plusDays(2_000)).first();
            assertThat(TallyBlock.of(first)).isEqualTo(TallyBlock.of(middle));
        }
    }

    /// One a day.
    private static void issues(Sql sql, int issues) {
        sql.run("""
                WITH RECURSIVE n (i) AS (SELECT (SELECT count(*) FROM issue) UNION ALL SELECT i + 1 FROM n LIMIT ?)
                INSERT INTO issue (date, source, imported, changed) SELECT date('2000-01-01', i || ' days'), 'a.txt', 0, 0 FROM n""",
                issues);
        sql.run("UPDATE issue SET pages = 1 WHERE pages = 0");
    }
}
