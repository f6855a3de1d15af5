package org.qingyang.model;

import java.util.List;

/// One publication date of one paper.
///
/// @param number counted from 1 in a store, in the order of import; 0 outside a store
public record Issue(int number, IssueData data, List<Page> pages) {

    public Issue {
        pages = List.copyOf(pages);
    }
}
