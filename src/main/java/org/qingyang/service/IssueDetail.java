package org.qingyang.service;

import java.util.List;
import org.qingyang.desk.Entry;
import org.qingyang.model.Issue;

/// An issue with what was done to it last.
///
/// @param last the last lines of its journal, the newest first
public record IssueDetail(Issue issue, List<Entry> last) {

    public IssueDetail {
        last = List.copyOf(last);
    }
}
