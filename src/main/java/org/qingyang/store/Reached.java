package org.qingyang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a store has come: two states of it that agree in this hold the same of everything that came in or was set.
///
/// @param entry  the last line of the journal, 0 for none
/// @param others of what has no line there, in the order of the tables; 0 where there is nothing
public record Reached(long entry, List<Long> others) {

    /// Pages may come into an issue that is there already, and move, and get another number, which only `changed` tells:
    /// all of them, because a clock may go backwards.
    private static final List<String> GROWING = List.of("max(id) FROM page", "count(*) FROM page_move",
            "sum(changed) FROM issue", "max(number) FROM lexicon_change");
    /// Small tables whose rows are altered and deleted.
    private static final List<String> LISTS = List.of("correction", "term", "term_alias", "saved_search");

    /// An empty store.
    public static final Reached NOWHERE = new Reached(0, java.util.Collections.nCopies(GROWING.size() + LISTS.size(), 0L));

    static Reached of(Sql sql) {
        List<Long> others = new ArrayList<>();
        GROWING.forEach(last -> others.add(last(sql, last)));
        LISTS.forEach(table -> others.add(rows(sql, table)));
        return new Reached(last(sql, "max(number) FROM entry"), others);
    }

    private static long last(Sql sql, String last) {
        String table = last.substring(last.lastIndexOf(' ') + 1);
        return isThere(sql, table) ? sql.one("SELECT " + last, row -> row.getLong(1)).orElse(0L) : 0;
    }

    private static long rows(Sql sql, String table) {
        List<List<@Nullable Object>> rows = isThere(sql, table)
                ? sql.list("SELECT * FROM " + table + " ORDER BY rowid", Reached::values) : List.of();
        return rows.isEmpty() ? 0 : rows.hashCode();
    }

    /// A backup of an older version has fewer tables, and nothing came into the others then.
    private static boolean isThere(Sql sql, String table) {
        return sql.one("SELECT 1 FROM sqlite_schema WHERE name = ?", row -> row.getInt(1), table).isPresent();
    }

    private static List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.add(row.getObject(i));
        }
        return values;
    }
}
