package org.qingyang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyang.model.IssueList;
import org.qingyang.model.IssueListCount;

class IssueListStoreTest {

    private static final Instant NOW = Instant.parse("2024-09-10T12:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 700", "700, 3", "700, 700", "700, 0", "0, 700"})
    void issuesOfTheLastDaysAreCountedHoweverManyThereAre(int older, int recent) throws Exception {
        try (Connection connection = Connections.builder(folder.resolve("store.db"))) {
            Schema.own().bringUp(connection);
            var sql = new Sql(connection);
            add(sql, older, NOW.minus(Duration.ofDays(8)));
            add(sql, recent, NOW.minus(Duration.ofDays(6)));
            assertThat(new IssueListStore(sql).counts(NOW)).contains(new IssueListCount(new IssueList.All(), older + recent),
                    new IssueListCount(new IssueList.Recent(), recent));
        }
    }

    private static void add(Sql sql, int issues, Instant changed) {
        sql.run("""
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ?1)
                INSERT INTO issue (source, imported, changed) SELECT 'a.txt', 0, ?2 FROM n WHERE ?1 > 0""",
                issues, changed.toEpochMilli());
        sql.run("UPDATE issue SET pages = 1 WHERE pages = 0");
    }
}
