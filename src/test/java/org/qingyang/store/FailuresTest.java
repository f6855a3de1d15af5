package org.qingyang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.testkit.Bad;

class FailuresTest {

    @TempDir
    Path folder;

    @Test
    void aFullDiskIsCalledFullAndWhatWasThereStays() throws SQLException {
        Path file = folder.resolve("full.db");
        try (Connection connection = Connections.builder(file)) {
            var sql = new Sql(connection);
            sql.run("CREATE TABLE note (text TEXT)");
            sql.run("INSERT INTO note VALUES ('kept')");
            connection.commit();
            sql.one("PRAGMA max_page_count = 2", row -> row.getInt(1));
            Bad.refused("store.refusal.diskFull", () -> {
                try {
                    sql.run("INSERT INTO note VALUES (hex(zeroblob(100000)))");
                } catch (StoreException full) {
                    throw new Failures(file).refusal(full);
                }
            });
        }
        // SQLite has rolled back by itself; a connection that it did so to is of no further use.
        try (Connection connection = Connections.reader(file)) {
            assertThat(new Sql(connection).list("SELECT text FROM note", row -> row.getString(1))).containsExactly("kept");
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsCalledReadOnly() throws SQLException {
        Path file = folder.resolve("some.db");
        try (Connection connection = Connections.builder(file)) {
            new Sql(connection).run("CREATE TABLE note (text TEXT)");
            connection.commit();
        }
        try (Connection connection = Connections.reader(file)) {
            Bad.refused("store.refusal.readOnly", () -> {
                try {
                    new Sql(connection).run("INSERT INTO note VALUES ('x')");
                } catch (StoreException refused) {
                    throw new Failures(file).refusal(refused);
                }
            });
        }
    }
}
