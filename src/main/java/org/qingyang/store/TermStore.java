package org.qingyang.store;

import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingyang.model.Term;

/// The vocabulary of tags.
final class TermStore {

    private final Sql sql;

    TermStore(Sql sql) {
        this.sql = sql;
    }

    /// In the order of the lists that they came from.
    List<Term> all() {
        Map<String, List<String>> aliases = new HashMap<>();
        sql.list("SELECT term, alias FROM term_alias ORDER BY rowid", row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(alias -> aliases.computeIfAbsent(alias.getKey(), _ -> new ArrayList<>()).add(alias.getValue()));
        return sql.list("SELECT name, parent, code, retired, note FROM term ORDER BY position, name",
                row -> new Term(row.getString("name"), row.getString("parent"),
                        aliases.getOrDefault(row.getString("name"), List.of()), row.getString("code"),
                        row.getBoolean("retired"), row.getString("note")));
    }

    /// Makes these the whole vocabulary.
    ///
    /// @param terms no name and no alias twice
    int replace(List<Term> terms) {
        sql.run("DELETE FROM term_alias");
        sql.run("DELETE FROM term");
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            sql.run("INSERT INTO term (name, parent, code, retired, note, position) VALUES (?, ?, ?, ?, ?, ?)", term.name(),
                    term.parent(), term.code(), term.retired() ? 1 : 0, term.note(), i);
            term.aliases().forEach(alias -> sql.run("INSERT INTO term_alias (alias, term) VALUES (?, ?)", alias, term.name()));
        }
        return terms.size();
    }
}
