package org.qingyang.model;

import java.time.Instant;
import java.util.Map;

/// One line of the library: an issue without its text.
///
/// @param pages        how many pages it has
/// @param source       the name of the first page's file
/// @param leadHeadline the first headline of its first page that has one, else empty
/// @param stories      how many stories it has
/// @param byStatus     how many stories have each status; a status that none has is missing
/// @param openDoubts   how many doubts wait for an editor
/// @param repairs      how many repairs were made or are proposed
/// @param imported     when it came in
/// @param changed      when it was last decided on; the time of import where it never was
public record IssueSummary(int number, IssueData data, int pages, String source, String leadHeadline, int stories,
        Map<Status, Integer> byStatus, int openDoubts, int repairs, Instant imported, Instant changed) {

    public IssueSummary {
        byStatus = Map.copyOf(byStatus);
    }

    public int with(Status status) {
        return byStatus.getOrDefault(status, 0);
    }
}
