package org.qingyang.store;

import java.util.List;
import java.util.Map;
import org.qingyang.search.Name;
import org.qingyang.store.json.PageJson;

/// Who and what stories name, for finding and counting.
final class NameStore {

    private record Row(long doc, long page, String state) {
    }

    private final Sql sql;

    NameStore(Sql sql) {
        this.sql = sql;
    }

    /// Some of the stories whose names are not known, the newest first.
    List<Nameless> nameless(int most) {
        return sql.list("""
                SELECT doc, page, state FROM search_story JOIN story ON story.key = search_story.story
                WHERE named = 0 ORDER BY doc DESC LIMIT ?""",
                row -> new Row(row.getLong(1), row.getLong(2), row.getString(3)), most).stream()
                .map(row -> new Nameless(row.doc(), new PageJson(RawText.of(sql, row.page())).story(row.state()), row.state()))
                .toList();
    }

    /// Sets the names of stories that are still as they were when they were looked at.
    void name(Map<Nameless, List<Name>> names) {
        names.forEach((story, all) -> {
            boolean same = sql.one("""
                    SELECT 1 FROM search_story JOIN story ON story.key = search_story.story WHERE doc = ? AND state = ?""",
                    row -> row.getInt(1), story.doc(), story.state()).isPresent();
            if (same) {
                sql.run("DELETE FROM story_name WHERE doc = ?", story.doc());
                all.stream().distinct().forEach(name -> add(story.doc(), name));
                sql.run("UPDATE search_story SET named = 1 WHERE doc = ?", story.doc());
            }
        });
    }

    private void add(long doc, Name name) {
        sql.run("INSERT INTO name (kind, value) VALUES (?, ?) ON CONFLICT DO NOTHING", name.kind().name(), name.value());
        sql.run("INSERT INTO story_name (doc, name) SELECT ?, id FROM name WHERE kind = ? AND value = ?",
                doc, name.kind().name(), name.value());
    }
}
