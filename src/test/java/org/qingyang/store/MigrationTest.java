package org.qingyang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Entry;
import org.qingyang.model.IssueList;
import org.qingyang.model.IssueListCount;
import org.qingyang.model.RescueReport;
import org.qingyang.model.Status;

/// Stores of older versions, with work in them, are brought up with nothing lost.
class MigrationTest {

    @TempDir
    Path folder;

    @Test
    void aJournalFromBeforeBulkStepsIsStepsThatStandAlone() throws Exception {
        Path file = folder.resolve("store.db");
        try (Connection old = Connections.builder(file)) {
            new Schema(scripts(1)).bringUp(old);
            var sql = new Sql(old);
            sql.run("INSERT INTO issue (source, imported, changed) VALUES ('a.txt', 0, 0)");
            sql.run("""
                    INSERT INTO page (issue, number, name, sha256, encoding, bytes, reader, furniture)
                    VALUES (1, 1, 'a.txt', '00', 'UTF-8', 3, 'stub-1', '[]')""");
            sql.run("INSERT INTO raw_text (page, form, text) VALUES (1, 'UTF-8', CAST('稿' AS BLOB))");
            for (int step = 1; step <= 2; step++) {
                sql.run("INSERT INTO entry (issue, kind, editor, at, decision) VALUES (1, 'DO', '甲', 0, ?)",
                        "{\"does\":\"addTag\",\"story\":1,\"tag\":\"标签\"}");
                sql.run("INSERT INTO page_change (entry, page, changes) VALUES (?, 1, '[]')", step);
            }
            old.commit();
        }
        try (Store store = Store.open(file, "here", Clock.systemUTC())) {
            assertThat(store.entries(1)).extracting(Entry::batch).containsExactly(1L, 2L);
            assertThat(store.batch(2)).containsExactly(2L);
            assertThat(store.learning().corrections()).isEmpty();
        }
    }

    @Test
    void theIndexOfAnOlderStoreIsWrittenInLargerPortionsFromNowOn() throws Exception {
        Path file = folder.resolve("store.db");
        try (Connection old = Connections.builder(file)) {
            new Schema(scripts(12)).bringUp(old);
        }
        Store.open(file, "here", Clock.systemUTC()).close();
        try (Connection connection = Connections.plain(file); var sql = new Sql(connection)) {
            for (String index : List.of("search", "search_one")) {
                assertThat(sql.list("SELECT v FROM %s_config WHERE k IN ('automerge', 'hashsize') ORDER BY k".formatted(index),
                        row -> row.getInt(1))).containsExactly(9, 4 << 20);
            }
        }
    }

    @Test
    void theListsOfAnOlderStoreHoldItsIssues() throws Exception {
        Path file = folder.resolve("store.db");
        try (Connection old = Connections.builder(file)) {
            new Schema(scripts(13)).bringUp(old);
            var sql = new Sql(old);
            sql.run("""
                    INSERT INTO issue (paper, date, source, imported, changed, pages, unread, checked, open_doubts)
                    VALUES ('山城晚报', '2023-05-04', 'a.txt', 0, 0, 1, 2, 0, 3), (NULL, NULL, 'b.txt', 0, 0, 1, 0, 1, 0),
                        (NULL, NULL, 'moved.txt', 0, 0, 0, 0, 0, 0)""");
            old.commit();
        }
        try (Store store = Store.open(file, "here", Clock.systemUTC())) {
            assertThat(store.issueLists()).containsExactly(new IssueListCount(new IssueList.All(), 2),
                    new IssueListCount(new IssueList.Doubtful(), 1), new IssueListCount(new IssueList.ToSign(), 1),
                    new IssueListCount(new IssueList.Recent(), 0),
                    new IssueListCount(new IssueList.OfPaper("山城晚报"), 1), new IssueListCount(new IssueList.OfPaper(null), 1),
                    new IssueListCount(new IssueList.OfMonth("2023-05"), 1), new IssueListCount(new IssueList.OfMonth(null), 1),
                    new IssueListCount(new IssueList.OfStatus(Status.UNREAD), 1),
                    new IssueListCount(new IssueList.OfStatus(Status.EDITING), 0),
                    new IssueListCount(new IssueList.OfStatus(Status.CHECKED), 1),
                    new IssueListCount(new IssueList.OfStatus(Status.SIGNED), 0));
        }
    }

    @Test
    void aStoreOfAnyOlderVersionIsRescuedWithItsJournal() throws Exception {
        for (int version = 1; version < Schema.own().version(); version++) {
            Path file = folder.resolve("old" + version + ".db");
            try (Connection old = Connections.builder(file)) {
                new Schema(scripts(version)).bringUp(old);
                var sql = new Sql(old);
                sql.run("INSERT INTO issue (source, imported, changed) VALUES ('a.txt', 0, 0)");
                sql.run("INSERT INTO entry (issue, kind, editor, at, decision) VALUES (1, 'DO', '甲', 0, ?)",
                        "{\"does\":\"addTag\",\"story\":1,\"tag\":\"标签\"}");
                old.commit();
            }
            RescueReport report = Recovery.rescue(file, folder.resolve("fresh" + version + ".db"), "here", Clock.systemUTC());
            assertThat(report.lost()).as("version " + version).isEmpty();
            assertThat(report.issues()).isEqualTo(1);
            assertThat(report.entries()).isEqualTo(1);
            Reached backup = Recovery.reached(file).orElseThrow();
            try (Store store = Store.open(file, "here", Clock.systemUTC())) {
                assertThat(store.reached()).as("version " + version).isEqualTo(backup);
            }
        }
    }

    private static List<String> scripts(int upTo) throws IOException {
        List<String> scripts = new ArrayList<>();
        for (int number = 1; number <= upTo; number++) {
            try (InputStream in = Schema.class.getResourceAsStream("schema/%04d.sql".formatted(number))) {
                scripts.add(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return scripts;
    }
}
