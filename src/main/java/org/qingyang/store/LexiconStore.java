package org.qingyang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.LexiconChange;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.store.json.LexiconJson;

/// The lexicon of the house: a journal of changes, of which the last one about a name counts.
final class LexiconStore {

    private final Sql sql;

    LexiconStore(Sql sql) {
        this.sql = sql;
    }

    /// What the lexicon says now; what was changed last comes last.
    List<LexiconEntry> all() {
        return sql.list("""
                SELECT entry FROM lexicon_change AS last WHERE entry IS NOT NULL AND number = (SELECT max(number)
                    FROM lexicon_change AS any WHERE any.kind = last.kind AND any.name = last.name)
                ORDER BY number""", row -> LexiconJson.entry(row.getString(1)));
    }

    /// Writes changes as one step.
    ///
    /// @param undoes the step that this one takes back; null if it is none of that kind
    void add(List<LexiconChange> changes, @Nullable Long undoes, String editor, Instant at) {
        Long step = null;
        for (LexiconChange change : changes) {
            LexiconEntry entry = change.entry();
            long number = sql.insert("""
                    INSERT INTO lexicon_change (step, undoes, kind, name, entry, editor, at)
                    VALUES (coalesce(?, (SELECT coalesce(max(number), 0) + 1 FROM lexicon_change)), ?, ?, ?, ?, ?, ?)
                    RETURNING number""",
                    step, undoes, change.kind().name(), change.name(), entry == null ? null : LexiconJson.of(entry),
                    editor, at.toEpochMilli());
            step = step == null ? Long.valueOf(number) : step;
        }
    }

    /// The last step that stands and takes no other back.
    Optional<Long> lastStep() {
        return sql.one("""
                SELECT step FROM lexicon_change WHERE undoes IS NULL
                AND step NOT IN (SELECT undoes FROM lexicon_change WHERE undoes IS NOT NULL)
                ORDER BY number DESC LIMIT 1""", row -> row.getLong(1));
    }

    /// The changes that bring back what stood before a step.
    List<LexiconChange> inverse(long step) {
        return sql.list("""
                SELECT kind, name, (SELECT entry FROM lexicon_change AS before WHERE before.kind = made.kind
                    AND before.name = made.name AND before.number < ? ORDER BY before.number DESC LIMIT 1) AS entry
                FROM lexicon_change AS made WHERE step = ? GROUP BY kind, name""", LexiconStore::change, step, step);
    }

    private static LexiconChange change(ResultSet row) throws SQLException {
        String entry = row.getString("entry");
        return new LexiconChange(LexiconKind.valueOf(row.getString("kind")), row.getString("name"),
                entry == null ? null : LexiconJson.entry(entry));
    }
}
