package org.qingyang.proof;

import java.util.List;
import java.util.Set;
import org.qingyang.model.Issue;
import org.qingyang.model.Page;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;

/// Some of an issue's stories.
public final class Selection {

    private Selection() {
    }

    /// The issue with only these stories, and only the pages that have one; the whole issue if none is named.
    public static Issue of(Issue issue, Set<StoryRef> stories) {
        if (stories.isEmpty()) {
            return issue;
        }
        List<Page> pages = issue.pages().stream().map(page -> page(issue, page, stories))
                .filter(page -> !page.sheet().stories().isEmpty()).toList();
        return new Issue(issue.number(), issue.data(), pages);
    }

    private static Page page(Issue issue, Page page, Set<StoryRef> stories) {
        List<Story> chosen = page.sheet().stories().stream()
                .filter(story -> stories.contains(new StoryRef(issue.number(), page.number(), story.id()))).toList();
        return page.withSheet(new Sheet(page.sheet().furniture(), chosen));
    }
}
