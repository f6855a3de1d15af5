package org.qingyang.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known about an issue; null where it is not.
public record IssueData(@Nullable String paper, @Nullable LocalDate date) {

    public static final IssueData UNKNOWN = new IssueData(null, null);
}
