package org.qingyang.store;

import java.time.Instant;
import java.util.List;
import org.qingyang.model.IssueData;

/// An issue that has no number yet.
public record NewIssue(IssueData data, List<NewPage> pages, Instant imported) {

    /// @throws IllegalArgumentException if there is no page
    public NewIssue {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("an issue has at least one page");
        }
    }
}
