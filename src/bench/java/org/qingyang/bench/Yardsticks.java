package org.qingyang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The same pages through plain SQLite and plain Java.
final class Yardsticks {

    private final Path raw;
    private final Path file;
    private final int queries;

    Yardsticks(Path raw, Path file, int queries) {
        this.raw = raw;
        this.file = file;
        this.queries = queries;
    }

    void print(Bench.Table table) throws Exception {
        List<String> texts = new ArrayList<>();
        table.row("plain: read the files", "%.2f s".formatted(Bench.seconds(() -> texts.addAll(read()))));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("CREATE TABLE page (id INTEGER PRIMARY KEY, text TEXT)");
            statement.execute("CREATE VIRTUAL TABLE pairs USING fts5 (text, content = '', tokenize = 'ascii')");
            connection.setAutoCommit(false);
            double insert = Bench.seconds(() -> insert(connection, "INSERT INTO page (text) VALUES (?)", texts));
            table.row("plain: JDBC insert", "%.2f s".formatted(insert));
            List<String> pairs = texts.stream().map(Yardsticks::pairs).toList();
            double build = Bench.seconds(() -> insert(connection, "INSERT INTO pairs (text) VALUES (?)", pairs));
            table.row("plain: pair index", "%.2f s".formatted(build));
            var random = new Random(5);
            List<String> words = new ArrayList<>();
            while (words.size() < queries / 4) {
                String text = texts.get(random.nextInt(texts.size()));
                words.add(text.substring(100, 102));
            }
            table.row("plain: LIKE, count", Bench.quantiles(words, word -> like(connection, word)));
        }
    }

    private List<String> read() throws IOException {
        List<String> texts = new ArrayList<>();
        try (var files = Files.walk(raw)) {
            for (Path page : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(page));
            }
        }
        return texts;
    }

    private static void insert(Connection connection, String sql, List<String> texts) throws SQLException {
        try (var insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < texts.size(); i++) {
                insert.setString(1, texts.get(i));
                insert.executeUpdate();
                if (i % 1_000 == 999) {
                    connection.commit();
                }
            }
        }
        connection.commit();
    }

    private static void like(Connection connection, String word) throws SQLException {
        try (var like = connection.prepareStatement("SELECT count(*) FROM page WHERE text LIKE ?")) {
            like.setString(1, "%" + word + "%");
            like.executeQuery().close();
        }
    }

    private static String pairs(String text) {
        var pairs = new StringBuilder(text.length() * 3);
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) > 0x7f && text.charAt(i + 1) > 0x7f) {
                pairs.append(text, i, i + 2).append(' ');
            }
        }
        return pairs.toString();
    }
}
