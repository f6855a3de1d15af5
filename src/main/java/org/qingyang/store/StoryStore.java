package org.qingyang.store;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.store.json.PageJson;

/// The stories as they stand now, one row each, so that one decision writes one row.
final class StoryStore {

    /// What stands beside the state of a story, to be found without reading it.
    record Columns(int id, String status, int doubts, int repairs, String headline) {

        static List<Columns> of(Sheet sheet) {
            return sheet.stories().stream().map(Columns::of).toList();
        }

        private static Columns of(Story story) {
            return new Columns(story.id(), story.status().name(), story.openDoubts().size(), story.repairs().size(),
                    kept(story.title()));
        }

        /// The text as SQLite keeps it: half a surrogate pair is lost.
        static String kept(String text) {
            return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }

    private final Sql sql;
    private final TagStore tags;

    StoryStore(Sql sql, TagStore tags) {
        this.sql = sql;
        this.tags = tags;
    }

    List<Story> ofPage(long page, PageJson json) {
        return sql.list("SELECT state FROM story WHERE page = ? ORDER BY position", row -> row.getBytes(1), page)
                .stream().map(json::story).toList();
    }

    /// The states of all stories of an issue, in order, in UTF-8 as they stand in the file, by the ids of their pages.
    Map<Long, List<byte[]>> states(int issue) {
        return sql.list("""
                SELECT story.page, state FROM page JOIN story ON story.page = page.id WHERE issue = ?
                ORDER BY story.page, position""", row -> Map.entry(row.getLong(1), row.getBytes(2)), issue).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// Pages with a story that an editor has confirmed, the latest first.
    List<Long> confirmedPages(int most) {
        return sql.list("SELECT DISTINCT page FROM story WHERE status IN ('CHECKED', 'SIGNED') ORDER BY page DESC LIMIT ?",
                row -> row.getLong(1), most);
    }

    List<Columns> columns(long page) {
        return sql.list("SELECT id, status, open_doubts, repairs, headline FROM story WHERE page = ? ORDER BY position",
                row -> new Columns(row.getInt(1), row.getString(2), row.getInt(3), row.getInt(4), row.getString(5)), page);
    }

    /// The stories' numbers in the whole store, by the ids of their pages and by their own.
    Map<Long, Map<Integer, Long>> keys(List<Long> pages) {
        Map<Long, Map<Integer, Long>> keys = new HashMap<>();
        sql.list("SELECT page, id, key FROM story WHERE page IN (SELECT value FROM json_each(?))", row ->
                keys.computeIfAbsent(row.getLong(1), _ -> new HashMap<>()).put(row.getInt(2), row.getLong(3)), pages.toString());
        return keys;
    }

    /// @return the stories' numbers in the whole store, in their order
    List<Long> addAll(long page, List<Story> stories, PageJson json) {
        return IntStream.range(0, stories.size())
                .mapToObj(i -> put(page, i, stories.get(i), json.story(stories.get(i)))).toList();
    }

    /// Finds a story by its tags again.
    void retag(long page, Story story) {
        sql.one("SELECT key FROM story WHERE page = ? AND id = ?", row -> row.getLong(1), page, story.id())
                .ifPresent(key -> tags.set(key, story.tags()));
    }

    /// Writes what differs between two states of a page.
    ///
    /// @param states of the stories that are new or not as they were, by their ids, as JSON in UTF-8
    void update(long page, Sheet earlier, Sheet after, Map<Integer, byte[]> states) {
        Map<Integer, Story> old = byId(earlier);
        Map<Integer, Story> now = byId(after);
        old.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> remove(page, id));
        for (int i = 0; i < after.stories().size(); i++) {
            Story story = after.stories().get(i);
            Story before = old.get(story.id());
            if (before == null) {
                put(page, i, story, state(states, story));
            } else if (!story.equals(before)) {
                set(page, i, story, state(states, story));
                if (!story.tags().equals(before.tags())) {
                    retag(page, story);
                }
            } else if (i >= earlier.stories().size() || earlier.stories().get(i).id() != story.id()) {
                sql.run("UPDATE story SET position = ? WHERE page = ? AND id = ?", i, page, story.id());
            }
        }
    }

    private static byte[] state(Map<Integer, byte[]> states, Story story) {
        return Objects.requireNonNull(states.get(story.id()));
    }

    private static Map<Integer, Story> byId(Sheet sheet) {
        return sheet.stories().stream().collect(Collectors.toMap(Story::id, Function.identity()));
    }

    private void remove(long page, int id) {
        sql.run("DELETE FROM story WHERE page = ? AND id = ?", page, id);
    }

    private void set(long page, int position, Story story, byte[] state) {
        sql.run("""
                UPDATE story SET position = ?, status = ?, open_doubts = ?, repairs = ?, headline = ?, state = CAST(? AS TEXT)
                WHERE page = ? AND id = ?""", position, story.status().name(), story.openDoubts().size(),
                story.repairs().size(), story.title(), state, page, story.id());
    }

    private long put(long page, int position, Story story, byte[] state) {
        long key = sql.insert("""
                INSERT INTO story (page, id, position, status, open_doubts, repairs, headline, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT)) RETURNING key""", page, story.id(), position, story.status().name(),
                story.openDoubts().size(), story.repairs().size(), story.title(), state);
        tags.add(key, story.tags());
        return key;
    }
}
