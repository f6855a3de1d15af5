package org.qingyang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.qingyang.model.Correction;

/// What editors have corrected by hand, and what they do not want to be offered.
final class CorrectionStore {

    private final Sql sql;

    CorrectionStore(Sql sql) {
        this.sql = sql;
    }

    List<Correction> all() {
        return sql.list("""
                SELECT id, pattern, replacement, uses, state, editor, at FROM correction
                ORDER BY uses DESC, at DESC, id""", CorrectionStore::correction);
    }

    /// @return the number of rows touched
    int learn(String pattern, String replacement, String editor, Instant at) {
        return sql.run("""
                INSERT INTO correction (pattern, replacement, uses, state, editor, at) VALUES (?, ?, 1, 'OFFERED', ?, ?)
                ON CONFLICT DO UPDATE SET uses = uses + 1, editor = excluded.editor, at = excluded.at""",
                pattern, replacement, editor, at.toEpochMilli());
    }

    /// Takes one use back; a correction without any goes.
    void unlearn(String pattern, String replacement) {
        sql.run("DELETE FROM correction WHERE pattern = ? AND replacement = ? AND uses <= 1 AND state = 'OFFERED'",
                pattern, replacement);
        sql.run("UPDATE correction SET uses = uses - 1 WHERE pattern = ? AND replacement = ? AND uses > 0",
                pattern, replacement);
    }

    /// @return the number of rows touched
    int set(String pattern, String replacement, Correction.State state, String editor, Instant at) {
        return sql.run("""
                INSERT INTO correction (pattern, replacement, uses, state, editor, at) VALUES (?, ?, 0, ?, ?, ?)
                ON CONFLICT DO UPDATE SET state = excluded.state, editor = excluded.editor, at = excluded.at""",
                pattern, replacement, state.name(), editor, at.toEpochMilli());
    }

    /// @return the number of rows touched
    int remove(int id) {
        return sql.run("DELETE FROM correction WHERE id = ?", id);
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(row.getInt("id"), row.getString("pattern"), row.getString("replacement"),
                row.getInt("uses"), Correction.State.valueOf(row.getString("state")), row.getString("editor"),
                Instant.ofEpochMilli(row.getLong("at")));
    }
}
