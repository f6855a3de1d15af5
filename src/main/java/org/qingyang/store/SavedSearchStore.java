package org.qingyang.store;

import java.time.Instant;
import java.util.List;
import org.qingyang.search.SavedSearch;

/// Queries that were given a name.
final class SavedSearchStore {

    private final Sql sql;

    SavedSearchStore(Sql sql) {
        this.sql = sql;
    }

    /// All of them, by name.
    List<SavedSearch> all() {
        return sql.list("SELECT name, query, changed FROM saved_search ORDER BY name",
                row -> new SavedSearch(row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))));
    }

    /// Saves one; another of the same name is replaced.
    void put(SavedSearch search) {
        sql.run("""
                INSERT INTO saved_search (name, query, changed) VALUES (?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET query = excluded.query, changed = excluded.changed""",
                search.name(), search.query(), search.changed().toEpochMilli());
    }

    void rename(String name, String other) {
        sql.run("UPDATE OR REPLACE saved_search SET name = ? WHERE name = ?", other, name);
    }

    /// @return whether there was one
    boolean remove(String name) {
        return sql.run("DELETE FROM saved_search WHERE name = ?", name) == 1;
    }
}
