package org.qingyang.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingyang.model.Experience;
import org.qingyang.model.Experience.Uses;
import org.qingyang.model.Experience.WordUse;

/// Counts of words and tags. A story that was counted is kept with what was counted of it, so that the same can be taken
/// back when it changes.
final class LearntStore {

    /// Where a page lies that is to be looked at.
    record Due(long id, long mark, int issue, int number) {
    }

    private record Known(Set<String> words, Set<String> chosen, Set<String> refused) {
    }

    private record Tagged(String tag, boolean refused) {
    }

    private final Sql sql;

    LearntStore(Sql sql) {
        this.sql = sql;
    }

    List<Due> due(int most) {
        return sql.list("SELECT id, mark, issue, number FROM page WHERE mark <> learnt LIMIT ?",
                row -> new Due(row.getLong(1), row.getLong(2), row.getInt(3), row.getInt(4)), most);
    }

    /// Makes these all that is learnt from a page.
    void set(long page, long mark, List<TagLesson> lessons) {
        Set<Integer> gone = new HashSet<>(sql.list("SELECT story FROM learnt_story WHERE page = ?", row -> row.getInt(1), page));
        for (TagLesson lesson : lessons) {
            boolean counted = gone.remove(lesson.story());
            if (counted && known(page, lesson.story()).equals(new Known(lesson.words(), lesson.chosen(), lesson.refused()))) {
                continue;
            }
            if (counted) {
                takeBack(page, lesson.story());
            }
            count(page, lesson);
        }
        gone.forEach(story -> takeBack(page, story));
        sql.run("UPDATE page SET learnt = ? WHERE id = ?", mark, page);
    }

    private Known known(long page, int story) {
        Set<String> words = new HashSet<>(sql.list("""
                SELECT word FROM learnt_word WHERE id IN (SELECT value FROM json_each(
                    (SELECT words FROM learnt_story WHERE page = ? AND story = ?)))""", row -> row.getString(1), page, story));
        Set<String> chosen = new HashSet<>();
        Set<String> refused = new HashSet<>();
        sql.list("""
                SELECT name, refused FROM learnt_story_tag JOIN tag ON tag.id = learnt_story_tag.tag
                WHERE page = ? AND story = ?""", row -> new Tagged(row.getString(1), row.getBoolean(2)), page, story)
                .forEach(tagged -> (tagged.refused() ? refused : chosen).add(tagged.tag()));
        return new Known(words, chosen, refused);
    }

    private void takeBack(long page, int story) {
        sql.run("""
                UPDATE learnt_word SET stories = stories - 1 WHERE id IN (SELECT value FROM json_each(
                    (SELECT words FROM learnt_story WHERE page = ? AND story = ?)))""", page, story);
        sql.run("""
                UPDATE learnt_word_tag SET chosen = chosen - (1 - known.refused), refused = learnt_word_tag.refused - known.refused
                FROM (SELECT value AS word, tag, learnt_story_tag.refused AS refused
                    FROM learnt_story JOIN learnt_story_tag USING (page, story), json_each(words)
                    WHERE page = ? AND story = ?) AS known
                WHERE learnt_word_tag.word = known.word AND learnt_word_tag.tag = known.tag""", page, story);
        sql.run("DELETE FROM learnt_story WHERE page = ? AND story = ?", page, story);
    }

    private void count(long page, TagLesson lesson) {
        List<Long> ids = lesson.words().stream().sorted().map(word -> sql.insert("""
                INSERT INTO learnt_word (word, stories) VALUES (?, 1)
                ON CONFLICT (word) DO UPDATE SET stories = stories + 1 RETURNING id""", word)).toList();
        sql.run("INSERT INTO learnt_story (page, story, words) VALUES (?, ?, ?)", page, lesson.story(), ids.toString());
        lesson.chosen().forEach(tag -> tag(page, lesson.story(), tag, 0, ids.toString()));
        lesson.refused().forEach(tag -> tag(page, lesson.story(), tag, 1, ids.toString()));
    }

    private void tag(long page, int story, String name, int refused, String words) {
        sql.run("INSERT INTO tag (name) VALUES (?) ON CONFLICT DO NOTHING", name);
        long tag = sql.one("SELECT id FROM tag WHERE name = ?", row -> row.getLong(1), name).orElseThrow();
        sql.run("INSERT INTO learnt_story_tag (page, story, tag, refused) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                page, story, tag, refused);
        sql.run("""
                INSERT INTO learnt_word_tag (word, tag, chosen, refused)
                SELECT value, ?1, 1 - ?2, ?2 FROM json_each(?3) WHERE true
                ON CONFLICT DO UPDATE SET chosen = chosen + excluded.chosen, refused = refused + excluded.refused""",
                tag, refused, words);
    }

    /// What is known about some words.
    Experience experience(Set<String> words) {
        int stories = sql.one("SELECT count(*) FROM learnt_story", row -> row.getInt(1)).orElse(0);
        Map<String, Uses> tags = new HashMap<>();
        sql.list("""
                SELECT name, sum(1 - refused), sum(refused) FROM learnt_story_tag JOIN tag ON tag.id = learnt_story_tag.tag
                GROUP BY tag.id""", row -> Map.entry(row.getString(1), new Uses(row.getInt(2), row.getInt(3))))
                .forEach(uses -> tags.put(uses.getKey(), uses.getValue()));
        Map<String, WordUse> known = new HashMap<>();
        for (String word : words) {
            int having = sql.one("SELECT stories FROM learnt_word WHERE word = ?", row -> row.getInt(1), word).orElse(0);
            if (having > 0) {
                known.put(word, new WordUse(having, tagsOf(word)));
            }
        }
        return new Experience(stories, tags, known);
    }

    private Map<String, Uses> tagsOf(String word) {
        Map<String, Uses> tags = new HashMap<>();
        sql.list("""
                SELECT name, chosen, refused FROM learnt_word JOIN learnt_word_tag ON learnt_word_tag.word = learnt_word.id
                    JOIN tag ON tag.id = learnt_word_tag.tag
                WHERE learnt_word.word = ? AND chosen + refused > 0""",
                row -> Map.entry(row.getString(1), new Uses(row.getInt(2), row.getInt(3))), word)
                .forEach(uses -> tags.put(uses.getKey(), uses.getValue()));
        return tags;
    }
}
