package org.qingyang.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.qingyang.model.Continuation;
import org.qingyang.model.Continuations;
import org.qingyang.model.Issue;
import org.qingyang.model.Page;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.model.Tag;
import org.qingyang.proof.StoryId;

/// The stories of issues as rows.
final class StoryTable {

    private StoryTable() {
    }

    static Table of(List<Issue> issues) {
        Table table = Table.of("stories", "story", "source", "kind", "status", "characters", "repairs", "doubts", "headline",
                "tags", "continues");
        for (Issue issue : issues) {
            List<Continuation> continuations = Continuations.of(issue);
            for (Page page : issue.pages()) {
                page.sheet().stories().forEach(story -> add(table, issue, page, story, continuations));
            }
        }
        return table;
    }

    private static void add(Table table, Issue issue, Page page, Story story, List<Continuation> continuations) {
        var own = new StoryRef(issue.number(), page.number(), story.id());
        table.add(StoryId.of(issue.number(), page.number(), story.id()), page.source().name(), story.kind().value(),
                story.status(), story.characters(), story.repairs().size(), story.openDoubts().size(), story.title(),
                story.tags().stream().map(Tag::name).toList(),
                continuations.stream().filter(one -> one.story().equals(own)).map(StoryTable::text).toList());
    }

    /// →1.3.2 forward, ←1.1.4 back; ? where several can be meant, and the sign as printed where none is found.
    private static String text(Continuation continuation) {
        String targets = continuation.stories().stream().map(one -> StoryId.of(one.issue(), one.page(), one.story()))
                .collect(Collectors.joining("/"));
        return (continuation.onward() ? "→" : "←") + (targets.isEmpty() ? continuation.sign() : targets)
                + (continuation.isClear() ? "" : "?");
    }
}
