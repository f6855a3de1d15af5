package org.qingyang.model;

/// How many issues a list holds.
public record IssueListCount(IssueList list, int issues) {
}
