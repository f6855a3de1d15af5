package org.qingyang.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The numbered scripts that make the schema. A fresh file runs them all, an older one those that it lacks, each in a
/// transaction of its own together with the file's new version number.
final class Schema {

    private final List<String> scripts;

    Schema(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /// The scripts `schema/0001.sql`, `0002.sql`, … that come with the program.
    static Schema own() {
        List<String> scripts = new ArrayList<>();
        for (String next = script(1); next != null; next = script(scripts.size() + 1)) {
            scripts.add(next);
        }
        return new Schema(scripts);
    }

    private static @org.jspecify.annotations.Nullable String script(int number) {
        try (InputStream in = Schema.class.getResourceAsStream("schema/%04d.sql".formatted(number))) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The newest version, which is the number of scripts.
    int version() {
        return scripts.size();
    }

    /// The version of the file behind a connection; 0 for a fresh one.
    static int version(Connection connection) {
        return new Sql(connection).one("PRAGMA user_version", row -> row.getInt(1)).orElse(0);
    }

    /// Runs the scripts that the file lacks.
    ///
    /// @param connection not in a transaction
    void bringUp(Connection connection) throws SQLException {
        for (int next = version(connection) + 1; next <= version(); next++) {
            run(connection, next);
        }
    }

    private void run(Connection connection, int version) throws SQLException {
        // Without execute(): that would run the first statement of the script only, and say nothing.
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(scripts.get(version - 1));
            statement.executeUpdate("PRAGMA application_id = " + Connections.APPLICATION);
            statement.executeUpdate("PRAGMA user_version = " + version);
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        }
    }
}
