package org.qingyang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qingyang.model.Page;
import org.qingyang.model.StoreStats;

/// Counts what is in a store.
final class Statistics {

    /// Without the older versions.
    private static final String CURRENT = "page WHERE number < " + Page.OLDER;

    private Statistics() {
    }

    static StoreStats of(Sql sql, Path file) {
        return new StoreStats(file, count(sql, "issue"), count(sql, CURRENT), count(sql, "story"), count(sql, "entry"),
                count(sql, "tag"), sql.one("SELECT coalesce(sum(bytes), 0) FROM " + CURRENT, row -> row.getLong(1)).orElse(0L),
                bytes(file));
    }

    /// The length of a store's file and its log.
    static long bytes(Path file) {
        return size(file) + size(file.resolveSibling(file.getFileName() + "-wal"));
    }

    private static int count(Sql sql, String table) {
        return sql.one("SELECT count(*) FROM " + table, row -> row.getInt(1)).orElse(0);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException absent) {
            return 0;
        }
    }
}
