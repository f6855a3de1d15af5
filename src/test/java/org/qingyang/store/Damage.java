package org.qingyang.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Harms stores on purpose.
public final class Damage {

    private Damage() {
    }

    /// Runs statements on a file that nobody has open.
    public static void run(Path file, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            for (String one : statements) {
                statement.executeUpdate(one);
            }
        }
    }

    /// Lets a store's file grow by so many pages and no further, as on a full disk; it must have been written to.
    ///
    /// @param newsroom whatever holds the store in a field of that name
    public static void limit(Object newsroom, long more) throws ReflectiveOperationException, SQLException {
        var connection = (Connection) field(field(field(newsroom, "store"), "database"), "writer");
        if (connection == null) {
            // It was given up when the disk was full; the next one knows no limit.
            return;
        }
        try (var statement = connection.createStatement()) {
            long pages = statement.executeQuery("PRAGMA page_count").getLong(1);
            statement.executeUpdate("PRAGMA max_page_count = " + (more < 0 ? 1_000_000_000L : pages + more));
            connection.rollback();
        }
    }

    private static Object field(Object of, String name) throws ReflectiveOperationException {
        var field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }
}
