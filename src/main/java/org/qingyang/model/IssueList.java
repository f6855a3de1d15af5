package org.qingyang.model;

import org.jspecify.annotations.Nullable;

/// A list of issues that the library can show.
public sealed interface IssueList {

    /// Every issue.
    record All() implements IssueList {
    }

    /// Issues that have an open doubt.
    record Doubtful() implements IssueList {
    }

    /// Issues whose stories are all checked or signed, and not all of them signed.
    record ToSign() implements IssueList {
    }

    /// Issues that came in or were worked on in the last seven days.
    record Recent() implements IssueList {
    }

    /// Issues of one paper; null for those whose paper is not known.
    record OfPaper(@Nullable String paper) implements IssueList {
    }

    /// Issues of one month.
    ///
    /// @param month as in `2024-09`; null for those whose date is not known
    record OfMonth(@Nullable String month) implements IssueList {
    }

    /// Issues with a story of that status.
    record OfStatus(Status status) implements IssueList {
    }
}
