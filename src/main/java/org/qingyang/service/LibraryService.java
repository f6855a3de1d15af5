package org.qingyang.service;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.IssueData;
import org.qingyang.model.IssueList;
import org.qingyang.model.IssueListCount;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Overview;
import org.qingyang.model.PageLabel;
import org.qingyang.model.Refusal;
import org.qingyang.model.TagCount;
import org.qingyang.store.Store;

/// What is in the store, without the texts. Thread-safe.
public final class LibraryService {

    /// How many lines of the journal go with an issue's details.
    private static final int LAST = 6;

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

    /// The issues of a list, the last worked on first.
    ///
    /// @param from how many are left out
    /// @param most how many are given at the most
    public List<IssueSummary> issues(IssueList list, int from, int most) throws Refusal {
        return store.issues(list, from, most);
    }

    /// All lists of issues with how many they hold: of work to do, by paper, by month, by status.
    public List<IssueListCount> lists() throws Refusal {
        return store.issueLists();
    }

    /// An issue as it stands, with the last lines of its journal, the newest first.
    ///
    /// @throws Refusal if there is no such issue
    public IssueDetail detail(int issue) throws Refusal {
        return new IssueDetail(store.issue(issue).issue(), store.lastEntries(issue, LAST));
    }

    /// How many errors are to be expected in ten thousand characters of an issue as it stands.
    ///
    /// @throws Refusal if there is no such issue
    public double expectedErrors(int issue) throws Refusal {
        return store.issue(issue).issue().expectedErrors();
    }

    /// Sums over the whole store; takes its time in a large one.
    ///
    /// @throws Refusal also if it was cancelled
    public Overview overview(Cancellation cancellation) throws Refusal {
        return store.overview(cancellation);
    }

    /// Makes one issue of several: their pages go into the first, with everything that was done to them.
    ///
    /// @param issues at least two
    /// @throws Refusal if there is no such issue; nothing was changed then
    public void join(List<Integer> issues) throws Refusal {
        store.join(issues);
        desk.forgetPages();
    }

    /// Makes an issue of its own of a page.
    ///
    /// @return the new issue
    /// @throws Refusal if there is no such page, or the issue has no other; nothing was changed then
    public int part(int issue, int page) throws Refusal {
        int parted = store.part(issue, page);
        desk.forgetPages();
        return parted;
    }

    /// Gives a page its number and its name.
    ///
    /// @param name null for none
    /// @throws Refusal if there is no such page, the number is not above 0, or another page of the issue has it
    public void rename(int issue, int page, int number, @Nullable String name) throws Refusal {
        rename(issue, List.of(new PageLabel(page, number, name)));
    }

    /// Gives pages of an issue their numbers and names, all of them or none; they may exchange numbers.
    ///
    /// @throws Refusal if there is no such page, a number is not above 0, or two pages would have it; nothing was changed then
    public void rename(int issue, List<PageLabel> labels) throws Refusal {
        if (!labels.isEmpty()) {
            store.rename(issue, labels);
            desk.forgetPages();
        }
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
