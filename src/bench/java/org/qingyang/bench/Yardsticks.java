package org.qingyang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The same pages through plain Java and plain SQLite.
final class Yardsticks {

    private static final int BATCH = 1_000;

    private final List<Path> raw;
    private final Path store;
    private final Path plain;

    /// @param store the store whose rows are inserted anew
    /// @param plain the file to make
    Yardsticks(List<Path> raw, Path store, Path plain) {
        this.raw = raw;
        this.store = store;
        this.plain = plain;
    }

    /// Seconds.
    double read() throws Exception {
        return Timed.seconds(() -> raw.parallelStream().forEach(file -> text(file)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /// The rows of pages, raw texts and stories, as the store has them, put into tables without an index.
    String insert() throws Exception {
        try (Connection from = open(store); Connection to = open(plain)) {
            run(to, "PRAGMA journal_mode = WAL");
            to.setAutoCommit(false);
            double seconds = 0;
            long rows = 0;
            for (String table : List.of("page", "raw_text", "story")) {
                try (ResultSet all = from.createStatement().executeQuery("SELECT * FROM " + table)) {
                    int columns = all.getMetaData().getColumnCount();
                    run(to, "CREATE TABLE copied_%s (%s)".formatted(table, join(columns, "c%d", ", ")));
                    try (var insert = to.prepareStatement("INSERT INTO copied_%s VALUES (%s)".formatted(table, join(columns, "?", ", ")))) {
                        for (List<Object[]> batch = next(all, columns); !batch.isEmpty(); batch = next(all, columns)) {
                            List<Object[]> some = batch;
                            seconds += Timed.seconds(() -> insert(to, insert, some));
                            rows += batch.size();
                        }
                    }
                }
            }
            return Table.format("%.2f s = %,.0f rows/s", seconds, rows / seconds);
        }
    }

    private static String join(int times, String what, String between) {
        List<String> parts = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            parts.add(what.formatted(i));
        }
        return String.join(between, parts);
    }

    private static List<Object[]> next(ResultSet rows, int columns) throws SQLException {
        List<Object[]> batch = new ArrayList<>();
        while (batch.size() < BATCH && rows.next()) {
            Object[] row = new Object[columns];
            for (int i = 0; i < columns; i++) {
                row[i] = rows.getObject(i + 1);
            }
            batch.add(row);
        }
        return batch;
    }

    private static void insert(Connection connection, PreparedStatement insert, List<Object[]> rows) throws SQLException {
        for (Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, row[i]);
            }
            insert.executeUpdate();
        }
        connection.commit();
    }

    /// Seconds for an index of characters and one of pairs over the raw text, without any text beside it.
    double index() throws Exception {
        try (Connection connection = open(plain)) {
            run(connection, "CREATE TABLE page (id INTEGER PRIMARY KEY, text TEXT)");
            run(connection, "CREATE VIRTUAL TABLE pairs USING fts5 (text, content = '', tokenize = 'ascii')");
            run(connection, "CREATE VIRTUAL TABLE characters USING fts5 (text, content = '', detail = 'none', tokenize = 'ascii')");
            connection.setAutoCommit(false);
            double seconds = 0;
            for (int from = 0; from < raw.size(); from += BATCH) {
                List<String> texts = raw.subList(from, Math.min(from + BATCH, raw.size())).stream().map(Yardsticks::text).toList();
                insert(connection, "INSERT INTO page (text) VALUES (?)", texts);
                seconds += Timed.seconds(() -> {
                    insert(connection, "INSERT INTO pairs (text) VALUES (?)", texts.stream().map(text -> tokens(text, 2)).toList());
                    insert(connection, "INSERT INTO characters (text) VALUES (?)", texts.stream().map(text -> tokens(text, 1)).toList());
                });
            }
            return seconds;
        }
    }

    private static void insert(Connection connection, String sql, List<String> texts) throws SQLException {
        try (var insert = connection.prepareStatement(sql)) {
            insert(connection, insert, texts.stream().map(text -> new Object[] {text}).toList());
        }
    }

    private static String tokens(String text, int length) {
        var tokens = new StringBuilder(text.length() * (length + 1));
        for (int i = 0; i + length <= text.length(); i++) {
            if (text.charAt(i) > 0x7f && text.charAt(i + length - 1) > 0x7f) {
                tokens.append(text, i, i + length).append(' ');
            }
        }
        return tokens.toString();
    }

    /// @param sql asks the table of raw texts for one that is like something
    String like(List<String> words, String sql) throws Exception {
        try (Connection connection = open(plain); var like = connection.prepareStatement(sql)) {
            return Timed.each(words, word -> {
                like.setString(1, "%" + word + "%");
                try (ResultSet rows = like.executeQuery()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }).toString();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
