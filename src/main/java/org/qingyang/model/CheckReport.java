package org.qingyang.model;

import java.util.List;

/// What a check of a store came to.
///
/// @param findings what is wrong, for people; empty if nothing is
/// @param issues   how many issues were looked at, as pages, stories and entries of the journal
/// @param unproved pages whose bytes cannot be made again from their text, so that their hash proves nothing
public record CheckReport(List<Message> findings, int issues, int pages, int stories, int entries, int unproved) {

    /// The finding that the search index does not match the stories: it can be made anew from them.
    public static final String INDEX = "store.finding.index";

    public CheckReport {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }

    /// Whether nothing but the search index is wrong.
    public boolean isIndexAlone() {
        return !isSound() && findings.stream().allMatch(finding -> finding.key().equals(INDEX));
    }
}
