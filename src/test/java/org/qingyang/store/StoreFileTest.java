package org.qingyang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.model.IssueData;
import org.qingyang.model.Page;
import org.qingyang.model.PageSource;
import org.qingyang.model.Refusal;
import org.qingyang.search.Field;
import org.qingyang.search.Limits;
import org.qingyang.search.Query;
import org.qingyang.search.Stop;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.StubReader;
import org.qingyang.text.SourceText;

class StoreFileTest {

    @TempDir
    Path folder;

    @Test
    void aFolderIsNoStore() {
        Bad.refused("store.refusal.isFolder", () -> open(folder));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeOrADeviceIsRefusedAndStaysOne() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Bad.refused("store.refusal.noStore", () -> open(pipe));
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void aTextFileIsRefusedUntouched() throws IOException {
        Path file = Files.writeString(folder.resolve("page.txt"), "本报讯".repeat(100));
        assertUntouched(file, "store.refusal.noStore");
    }

    @Test
    void theDatabaseOfAnotherProgramIsRefusedUntouched() throws Exception {
        Path file = folder.resolve("other.db");
        sql(file, "CREATE TABLE note (text TEXT)", "INSERT INTO note VALUES ('mine')");
        assertUntouched(file, "store.refusal.foreign");
    }

    @Test
    void aStoreOfANewerVersionIsRefusedUntouched() throws Exception {
        Path file = filled();
        sql(file, "PRAGMA user_version = 99");
        assertUntouched(file, "store.refusal.newer");
        assertThat(Bad.refused("store.refusal.newer", () -> open(file)).args()).contains("99");
    }

    @Test
    void aNewerVersionThatStandsOnlyInTheLogIsNoticedToo() throws Exception {
        Path file = filled();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            other.createStatement().executeUpdate("PRAGMA user_version = 99");
            assertThat(FileHeader.of(file).version()).isLessThan(99);
            Bad.refused("store.refusal.newer", () -> open(file));
        }
    }

    @Test
    void aStoreThatWasCutOffIsCalledDamaged() throws Exception {
        Path file = filled();
        try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(cut.length() - 5_000);
        }
        assertUntouched(file, "store.refusal.damaged");
    }

    @Test
    void garbageInsideAStoreIsCalledDamaged() throws Exception {
        Path file = filled();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file, bytes);
        try (Store store = open(file)) {
            Bad.refused("store.refusal.damaged", store::summaries);
            Bad.refused("store.refusal.damaged", () -> store.issue(1));
        }
    }

    @Test
    void anEmptyFileIsNotTakenForANewStore() throws Exception {
        Path file = Files.createFile(folder.resolve("empty.db"));
        assertUntouched(file, "store.refusal.empty");
    }

    @Test
    void aStoreOfWhichNotEvenTheHeaderIsLeftIsCalledDamaged() throws Exception {
        Path file = filled();
        for (int length : new int[] {50, 99, 5}) {
            try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
                cut.setLength(length);
            }
            assertUntouched(file, "store.refusal.damaged");
        }
    }

    @Test
    void foldersOnTheWayAreMade() throws Exception {
        Path file = folder.resolve("数据 文件夹/it's/store.db");
        try (Store store = open(file)) {
            assertThat(store.summaries()).isEmpty();
        }
        assertThat(file).exists();
    }

    @Test
    void aPathThroughAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Bad.refused("store.refusal.cannotOpen", () -> open(file.resolve("store.db")));
        assertThat(file).hasContent("x");
    }

    @Test
    void aLogWithoutItsStoreIsNotWrittenOver() throws IOException {
        Path log = Files.writeString(folder.resolve("store.db-wal"), "perhaps the last of somebody's work");
        Bad.refused("store.refusal.strayLog", () -> open(folder.resolve("store.db")));
        assertThat(log).hasContent("perhaps the last of somebody's work");
    }

    @Test
    void aHalfMadeStoreOfAKilledProcessIsNoObstacle() throws Exception {
        Files.writeString(folder.resolve("store.db.new"), "half");
        try (Store store = open(folder.resolve("store.db"))) {
            assertThat(store.summaries()).isEmpty();
        }
        assertThat(folder.resolve("store.db.new")).doesNotExist();
    }

    @Test
    void aReadOnlyFileCanBeReadAndSaysWhyItCannotBeWritten() throws Exception {
        Path file = filled();
        sql(file, "PRAGMA journal_mode = WAL");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        org.junit.jupiter.api.Assumptions.assumeFalse(Files.isWritable(file), "the superuser writes everything");
        try (Store store = open(file)) {
            assertThat(store.summaries()).hasSize(1);
            Bad.refused("store.refusal.readOnly", () -> store.searching().save("名", "词"));
        }
    }

    @Test
    void aFreshStoreHasEverySettingThatSafetyAsksFor() throws Exception {
        Path file = filled();
        try (Connection writer = Connections.writer(file)) {
            var sql = new Sql(writer);
            assertThat(pragma(sql, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(sql, "synchronous")).isEqualTo("2");
            assertThat(pragma(sql, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(sql, "trusted_schema")).isEqualTo("0");
            assertThat(pragma(sql, "busy_timeout")).isEqualTo("5000");
            assertThat(pragma(sql, "application_id")).isEqualTo(String.valueOf(Connections.APPLICATION));
            assertThat(pragma(sql, "user_version")).isEqualTo(String.valueOf(Schema.own().version()));
            assertThat(sql.list("SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict "
                    + "AND type = 'table' AND name NOT LIKE 'sqlite_%'", row -> row.getString(1))).isEmpty();
            assertThat(sql.list("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%raise(ABORT%'",
                    row -> row.getString(1))).hasSize(8);
        }
    }

    @Test
    void anOlderStoreIsBackedUpAndBroughtUp() throws Exception {
        Path file = filled();
        int own = Schema.own().version();
        var newer = after("""
                CREATE TABLE note (text TEXT NOT NULL) STRICT;
                CREATE TRIGGER note_stays BEFORE DELETE ON note
                BEGIN SELECT raise(ABORT, 'stays; here'); END;
                INSERT INTO note VALUES ('a;b');""");
        try (Store store = Store.open(file, "here", Clock.systemUTC(), newer)) {
            assertThat(store.summaries()).hasSize(1);
        }
        try (Connection reader = Connections.reader(file)) {
            assertThat(Schema.version(reader)).isEqualTo(own + 1);
            assertThat(new Sql(reader).one("SELECT text FROM note", row -> row.getString(1))).contains("a;b");
        }
        try (Store backup = open(folder.resolve("store.db.v" + own + ".bak"))) {
            assertThat(backup.summaries()).hasSize(1);
        }
        assertUntouched(file, "store.refusal.newer");
    }

    @Test
    void aStoreThatAnotherProcessHasMadeMeanwhileIsNeitherReplacedNorBackedUp() throws Exception {
        Path file = filled();
        var late = new StoreFile(file, Schema.own(), Holder.here("here", Clock.systemUTC()));
        late.make();
        late.migrate();
        try (Store store = open(file)) {
            assertThat(store.summaries()).hasSize(1);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.bak");
    }

    @Test
    void theStoriesOfAnOlderStoreAreFound() throws Exception {
        Path file = filled();
        // As a store looks whose migration has just made the tables of the index.
        sql(file, "DELETE FROM search_tally", "DELETE FROM search_story", "INSERT INTO search (search) VALUES ('delete-all')",
                "INSERT INTO search_one (search_one) VALUES ('delete-all')", "INSERT INTO search_pending VALUES (0)");
        try (Store store = open(file)) {
            for (String word : List.of("工", "送温暖")) {
                assertThat(store.searching().search(new Query.Words(word, Field.ALL), Limits.NONE, Stop.NEVER).total()).isPositive();
            }
            assertThat(store.check(true, Stop.NEVER).findings()).noneMatch(finding -> finding.key().endsWith("index"));
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheStoreAsItWas() throws Exception {
        Path file = filled();
        var broken = after("CREATE TABLE note (text TEXT); CREATE NONSENSE;");
        Bad.refused("store.refusal.failed", () -> Store.open(file, "here", Clock.systemUTC(), broken).close());
        try (Store store = open(file)) {
            assertThat(store.summaries()).hasSize(1);
        }
        try (Connection reader = Connections.reader(file)) {
            assertThat(Schema.version(reader)).isEqualTo(Schema.own().version());
            assertThat(new Sql(reader).one("SELECT 1 FROM sqlite_schema WHERE name = 'note'", row -> 1)).isEmpty();
        }
    }

    /// A schema with one script more; those before are not run again.
    private static Schema after(String script) {
        List<String> scripts = new ArrayList<>(Collections.nCopies(Schema.own().version(), "not run again"));
        scripts.add(script);
        return new Schema(scripts);
    }

    private static String pragma(Sql sql, String name) {
        return sql.one("PRAGMA " + name, row -> row.getString(1)).orElseThrow();
    }

    private void assertUntouched(Path file, String key) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Bad.refused(key, () -> open(file));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.exists(file.resolveSibling(file.getFileName() + "-wal"))).isFalse();
    }

    private Path filled() throws Refusal {
        Path file = folder.resolve("store.db");
        try (Store store = open(file)) {
            SourceText text = SourceText.of("标题一\n本报讯（记者 张伟）近日，工会送温暖。\n".repeat(20));
            var page = new Page(1, new PageSource("a.txt", "00", "UTF-8", 9), text, new StubReader().read(text));
            store.add(List.of(new NewIssue(IssueData.UNKNOWN, List.of(new NewPage(page, "stub-1")), Instant.EPOCH)));
        }
        return file;
    }

    private static Store open(Path file) throws Refusal {
        return Store.open(file, "here", Clock.systemUTC());
    }

    private static void sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
