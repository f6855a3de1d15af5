package org.qingyang.store;

import java.util.Map;
import org.qingyang.model.Issue;

/// An issue as it stands in the store.
///
/// @param marks for each page the number of the last journal entry that changed it, 0 where none did
public record StoredIssue(Issue issue, Map<Integer, Long> marks) {

    public StoredIssue {
        marks = Map.copyOf(marks);
    }
}
