package org.qingyang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads what can be read of a table in a damaged file, row by row where it must.
final class Salvage {

    /// Takes a row's values.
    interface Into {
        /// @return whether the row could be used
        boolean row(@Nullable Object[] values);
    }

    /// What came of a table.
    ///
    /// @param saved   rows that were read and used
    /// @param useless rows that were read and fit nowhere
    /// @param lost    numbers at which the file could not be read; there may have been no row
    record Yield(int saved, int useless, int lost) {

        Yield and(Yield other) {
            return new Yield(saved + other.saved, useless + other.useless, lost + other.lost);
        }
    }

    private static final int CHUNK = 100;
    /// Where not even the last number can be read, so many numbers without a row are the end.
    private static final int PATIENCE = 2_000;

    private final Sql damaged;

    Salvage(Sql damaged) {
        this.damaged = damaged;
    }

    /// The names of a table's columns; empty if there is no such table, or its description cannot be read.
    List<String> columns(String table) {
        try {
            return damaged.list("SELECT name FROM pragma_table_info(?)", row -> row.getString(1), table);
        } catch (StoreException unreadable) {
            return List.of();
        }
    }

    /// Whether the file is of a version that has no such table.
    boolean isOlder(String table) {
        try {
            return damaged.one("SELECT 1 FROM sqlite_schema WHERE name = 'issue'", row -> 1).isPresent()
                    && damaged.one("SELECT 1 FROM sqlite_schema WHERE name = ?", row -> 1, table).isEmpty();
        } catch (StoreException unreadable) {
            return false;
        }
    }

    /// @param key     the table's whole-number key
    /// @param columns what is read, the key not among them unless named
    Yield table(String table, String key, List<String> columns, Into into) {
        String all = "SELECT " + key + " AS place, " + String.join(", ", columns) + " FROM " + table + " NOT INDEXED";
        if (!isKnown(all)) {
            return new Yield(0, 0, 1);
        }
        String select = all + " WHERE " + key;
        long last = last(table, key);
        var yield = new Yield(0, 0, 0);
        int silent = 0;
        for (long at = 1; at <= last && silent < PATIENCE;) {
            List<@Nullable Object[]> rows = rows(select + " >= ? ORDER BY " + key + " LIMIT " + CHUNK, at, columns.size());
            if (!rows.isEmpty()) {
                yield = yield.and(used(rows, into));
                at = (Long) java.util.Objects.requireNonNull(rows.getLast()[columns.size()]) + 1;
                silent = 0;
            } else if (isReadable(select, at)) {
                break;
            } else {
                rows = rows(select + " = ? LIMIT " + 1, at, columns.size());
                yield = yield.and(rows.isEmpty() ? new Yield(0, 0, 1) : used(rows, into));
                silent = rows.isEmpty() ? silent + 1 : 0;
                at++;
            }
        }
        return yield;
    }

    /// Whether SQLite knows such rows at all. Where it cannot read its own table of contents it reads nothing else, and
    /// asking for one row after the other would only take long.
    private boolean isKnown(String select) {
        try {
            damaged.list(select + " LIMIT 0", row -> row.getLong(1));
            return true;
        } catch (StoreException unreadable) {
            return false;
        }
    }

    /// The largest number in use; a guess where it cannot be read.
    private long last(String table, String key) {
        try {
            return damaged.one("SELECT max(" + key + ") FROM " + table + " NOT INDEXED", row -> row.getLong(1)).orElse(0L);
        } catch (StoreException unreadable) {
            return Long.MAX_VALUE;
        }
    }

    private boolean isReadable(String select, long at) {
        try {
            damaged.list(select + " >= ? LIMIT " + CHUNK, row -> row.getLong(1), at);
            return true;
        } catch (StoreException unreadable) {
            return false;
        }
    }

    /// Empty also where they cannot be read.
    private List<@Nullable Object[]> rows(String sql, long at, int columns) {
        try {
            return damaged.list(sql, row -> values(row, columns), at);
        } catch (StoreException unreadable) {
            return Collections.emptyList();
        }
    }

    private static @Nullable Object[] values(ResultSet row, int columns) throws SQLException {
        var values = new @Nullable Object[columns + 1];
        for (int i = 0; i < columns; i++) {
            values[i] = row.getObject(i + 2);
        }
        values[columns] = row.getLong(1);
        return values;
    }

    private static Yield used(List<@Nullable Object[]> rows, Into into) {
        int used = (int) IntStream.range(0, rows.size()).filter(i -> into.row(rows.get(i))).count();
        return new Yield(used, rows.size() - used, 0);
    }
}
