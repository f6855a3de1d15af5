package org.qingyang.model;

import java.util.List;

/// One publication date of one paper.
///
/// @param number counted from 1 in a store, in the order of import; 0 outside a store
public record Issue(int number, IssueData data, List<Page> pages) {

    public Issue {
        pages = List.copyOf(pages);
    }

    /// How many errors are to be expected in ten thousand characters of all its stories, as [Sheet#expectedErrors] counts
    /// them on one page.
    public double expectedErrors() {
        return new Sheet(List.of(), pages.stream().flatMap(page -> page.sheet().stories().stream()).toList()).expectedErrors();
    }
}
