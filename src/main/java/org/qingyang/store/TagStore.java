package org.qingyang.store;

import java.util.List;
import org.qingyang.model.StoryRef;
import org.qingyang.model.Tag;
import org.qingyang.model.TagCount;

/// Which stories carry which tags, for finding and counting; the stories' own states hold them too.
final class TagStore {

    private final Sql sql;

    TagStore(Sql sql) {
        this.sql = sql;
    }

    /// Makes these the tags of a story.
    ///
    /// @param story the story's key
    void set(long story, List<Tag> tags) {
        sql.run("DELETE FROM story_tag WHERE story = ?", story);
        add(story, tags);
    }

    /// Gives a story tags.
    ///
    /// @param story the story's key
    void add(long story, List<Tag> tags) {
        for (Tag tag : tags) {
            sql.run("INSERT INTO tag (name) VALUES (?) ON CONFLICT DO NOTHING", tag.name());
            sql.run("INSERT INTO story_tag (story, tag) SELECT ?, id FROM tag WHERE name = ? ON CONFLICT DO NOTHING",
                    story, tag.name());
        }
    }

    /// The stories that have a tag.
    List<StoryRef> stories(String tag) {
        return sql.list("""
                SELECT page.issue, page.number, story.id FROM tag JOIN story_tag ON story_tag.tag = tag.id
                    JOIN story ON story.key = story_tag.story JOIN page ON page.id = story.page
                WHERE tag.name = ? ORDER BY page.issue, page.number, story.position""",
                row -> new StoryRef(row.getInt(1), row.getInt(2), row.getInt(3)), tag);
    }

    /// All tags in use, the commonest first.
    List<TagCount> counts() {
        return sql.list("""
                SELECT name, count(*) AS stories FROM story_tag JOIN tag ON tag.id = story_tag.tag
                GROUP BY tag.id ORDER BY stories DESC, name""",
                row -> new TagCount(new Tag(row.getString("name")), row.getInt("stories")));
    }
}
