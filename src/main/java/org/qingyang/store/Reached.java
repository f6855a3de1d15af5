package org.qingyang.store;

/// How far a store has come: two states of it that agree in this hold the same issues and decisions.
///
/// @param entry the last line of the journal, 0 for none
/// @param issue the last issue, 0 for none
public record Reached(long entry, long issue) {

    /// An empty store.
    public static final Reached NOWHERE = new Reached(0, 0);

    static Reached of(Sql sql) {
        return sql.one("SELECT (SELECT max(number) FROM entry), (SELECT max(number) FROM issue)",
                row -> new Reached(row.getLong(1), row.getLong(2))).orElseThrow();
    }
}
