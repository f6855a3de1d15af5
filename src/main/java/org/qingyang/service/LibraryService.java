package org.qingyang.service;

import java.util.List;
import java.util.Map;
import org.qingyang.model.IssueData;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Refusal;
import org.qingyang.model.TagCount;
import org.qingyang.store.Store;

/// What is in the store, without the texts. Thread-safe.
public final class LibraryService {

    private final Store store;
    private final DeskService desk;

    LibraryService(Store store, DeskService desk) {
        this.store = store;
        this.desk = desk;
    }

    /// All issues, the newest import first.
    public List<IssueSummary> issues() throws Refusal {
        return store.summaries();
    }

    /// All tags in use, the commonest first; for type-ahead.
    public List<TagCount> tags() throws Refusal {
        return store.tags();
    }

    /// Sets paper and date of an issue: a step of its own, which can be taken back.
    ///
    /// @throws Refusal if there is no such issue
    public void setData(int issue, IssueData data) throws Refusal {
        setData(Map.of(issue, data));
    }

    /// Sets paper and date of many issues, of all or none, as one step.
    ///
    /// @throws Refusal if there is no such issue; nothing was changed then
    public void setData(Map<Integer, IssueData> issues) throws Refusal {
        desk.setData(issues);
    }
}
