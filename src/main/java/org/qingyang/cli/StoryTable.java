package org.qingyang.cli;

import java.util.List;
import org.qingyang.model.Issue;
import org.qingyang.model.Page;
import org.qingyang.model.Story;
import org.qingyang.model.Tag;
import org.qingyang.proof.StoryId;

/// The stories of issues as rows.
final class StoryTable {

    private StoryTable() {
    }

    static Table of(List<Issue> issues) {
        Table table = Table.of("stories", "story", "source", "kind", "status", "characters", "repairs", "doubts", "headline",
                "tags");
        for (Issue issue : issues) {
            for (Page page : issue.pages()) {
                page.sheet().stories().forEach(story -> add(table, issue, page, story));
            }
        }
        return table;
    }

    private static void add(Table table, Issue issue, Page page, Story story) {
        table.add(StoryId.of(issue.number(), page.number(), story.id()), page.source().name(), story.kind().value(),
                story.status(), story.characters(), story.repairs().size(), story.openDoubts().size(), story.title(),
                story.tags().stream().map(Tag::name).toList());
    }
}
