package org.qingyang.model;

import java.util.List;
import java.util.Set;

/// What a check of a store came to.
///
/// @param findings what is wrong, for people; empty if nothing is
/// @param issues   how many issues were looked at, as pages, stories and entries of the journal
/// @param unproved pages whose bytes cannot be made again from their text, so that their hash proves nothing
public record CheckReport(List<Message> findings, int issues, int pages, int stories, int entries, int unproved) {

    /// The findings that the search index or the counts of the library do not match the stories: both can be made anew from them.
    private static final Set<String> MENDABLE = Set.of("store.finding.index", "store.finding.lists");

    public CheckReport {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }

    /// Whether nothing is wrong but what can be made anew: the search index, and what the library counts.
    public boolean isIndexAlone() {
        return !isSound() && findings.stream().allMatch(finding -> MENDABLE.contains(finding.key()));
    }
}
