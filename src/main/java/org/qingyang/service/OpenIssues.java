package org.qingyang.service;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingyang.desk.Change;
import org.qingyang.desk.Entry;
import org.qingyang.desk.find.Lesson;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.store.PageUpdate;
import org.qingyang.store.Store;
import org.qingyang.store.StoredIssue;

/// The few issues that were worked on last, in memory. The store is the truth: a page that stands there under another
/// mark than here is never written over. Not thread-safe.
final class OpenIssues {

    private static final int MOST = 4;

    private final Store store;
    private final Map<Integer, StoredIssue> issues = new LinkedHashMap<>(8, 0.75f, true);
    /// More of them, for the step under way.
    private final Map<Integer, StoredIssue> gathered = new HashMap<>();
    /// Those of the step before, which is mostly about the same ones, as long as there is memory to spare.
    private SoftReference<Map<Integer, StoredIssue>> kept = new SoftReference<>(new HashMap<>());

    /// The lines of the bulk step before, which is mostly the one to be taken back.
    private SoftReference<List<Entry>> written = new SoftReference<>(List.of());

    OpenIssues(Store store) {
        this.store = store;
    }

    /// The issue as the store has it now.
    StoredIssue fresh(int number) throws Refusal {
        StoredIssue issue = store.issue(number);
        issues.put(number, issue);
        if (issues.size() > MOST) {
            issues.remove(issues.keySet().iterator().next());
        }
        return issue;
    }

    /// Reads those issues side by side that a step is about and that are not known, and holds them until [#release()].
    void gather(Collection<Integer> numbers) throws Refusal {
        List<Integer> missing = numbers.stream().distinct().filter(number -> !issues.containsKey(number)).toList();
        if (missing.size() > 1) {
            store.expectStep();
            Map<Integer, StoredIssue> before = kept();
            Map<Integer, Map<Integer, Long>> marks = before.isEmpty() ? Map.of() : store.marks(missing);
            SideBySide.each(missing, number -> {
                StoredIssue known = before.get(number);
                return known != null && known.marks().equals(marks.get(number)) ? known : store.issue(number);
            }).forEach(issue -> gathered.put(issue.issue().number(), issue));
        }
    }

    private Map<Integer, StoredIssue> kept() {
        Map<Integer, StoredIssue> known = kept.get();
        return known == null ? new HashMap<>() : known;
    }

    /// Holds what was gathered no longer.
    void release() {
        if (!gathered.isEmpty()) {
            kept = new SoftReference<>(new HashMap<>(gathered));
            gathered.clear();
        }
    }

    /// Forgets all of them, because pages have gone elsewhere.
    void clear() {
        issues.clear();
        kept.clear();
        written.clear();
    }

    private void forget(int number) {
        issues.remove(number);
        kept().remove(number);
    }

    /// The issue as it is known here.
    Issue issue(int number) throws Refusal {
        return get(number).issue();
    }

    /// Also a version that stands behind another.
    Page page(int number, int page) throws Refusal {
        if (Page.isOlder(page)) {
            return store.older(number, page).page();
        }
        Optional<Page> known = page(get(number), page);
        // One that has come into an issue of its day since.
        return known.isPresent() ? known.get() : page(fresh(number), page)
                .orElseThrow(() -> new Refusal(Message.of("service.refusal.noPage", number, page)));
    }

    private static Optional<Page> page(StoredIssue issue, int number) {
        return issue.issue().pages().stream().filter(page -> page.number() == number).findFirst();
    }

    long mark(int number, int page) throws Refusal {
        return Page.isOlder(page) ? store.older(number, page).mark() : get(number).marks().getOrDefault(page, 0L);
    }

    /// Writes lines as one step, and takes over what was written.
    ///
    /// @param issues those that the lines are about
    /// @param lesson what the step teaches
    List<Entry> write(List<Integer> issues, Drafts drafts, Optional<Lesson> lesson) throws Refusal {
        List<Entry> lines = append(issues, drafts, lesson);
        for (int i = 0; i < lines.size(); i++) {
            update(lines.get(i), drafts.made().get(i).update());
        }
        written = new SoftReference<>(lines.size() > 1 ? lines : List.of());
        return lines;
    }

    /// What was written.
    ///
    /// @param issue the issue whose pages are wanted
    Turn turn(int issue, List<Draft> drafts, List<Entry> lines) throws Refusal {
        List<Page> pages = new ArrayList<>();
        for (Draft draft : drafts.stream().filter(d -> d.entry().issue() == issue).toList()) {
            pages.add(page(issue, draft));
        }
        Entry own = lines.stream().filter(e -> e.issue() == issue).findFirst().orElse(lines.getFirst());
        return new Turn(pages, own, lines);
    }

    /// The lines that were written as one step with this one. A journal never changes: those of the step before are known.
    List<Entry> together(long line) throws Refusal {
        List<Long> numbers = store.batch(line);
        List<Entry> before = written.get();
        return before != null && numbers.equals(before.stream().map(entry -> entry.step().number()).toList()) ? before
                : store.entries(numbers);
    }

    /// The page that a line is about, as it stands now; where versions were exchanged, the one that stands in the issue.
    private Page page(int issue, Draft draft) throws Refusal {
        Optional<String> version = draft.changes().stream().filter(Change.VersionSet.class::isInstance)
                .map(change -> ((Change.VersionSet) change).after()).findFirst();
        return version.isEmpty() ? draft.after() : fresh(issue).issue().pages().stream()
                .filter(page -> page.source().sha256().equals(version.get())).findFirst().orElseThrow();
    }

    /// Issues that cannot be written as they are known here are looked at anew.
    private List<Entry> append(List<Integer> numbers, Drafts drafts, Optional<Lesson> lesson) throws Refusal {
        try {
            return store.append(drafts, lesson);
        } catch (Refusal refusal) {
            if (!drafts.hasFailed()) {
                numbers.forEach(this::forget);
            }
            throw refusal;
        } catch (IllegalStateException stale) {
            throw stale(numbers, stale);
        }
    }

    /// What to say where changes do not fit a page, because another process has changed it.
    Refusal stale(List<Integer> numbers, IllegalStateException stale) {
        numbers.forEach(this::forget);
        return new Refusal(Message.of("service.refusal.stale"), stale);
    }

    private void update(Entry entry, PageUpdate update) {
        issues.computeIfPresent(entry.issue(), (_, before) -> updated(before, entry, update));
        kept().computeIfPresent(entry.issue(), (_, before) -> updated(before, entry, update));
    }

    private static StoredIssue updated(StoredIssue before, Entry entry, PageUpdate update) {
        var pages = new ArrayList<>(before.issue().pages());
        var marks = new HashMap<>(before.marks());
        IssueData data = before.issue().data();
        for (Change change : update.changes()) {
            data = change instanceof Change.DataSet set && set.before().equals(data) ? set.after() : data;
        }
        pages.replaceAll(page -> page.number() == update.page() ? page.withSheet(update.after()) : page);
        marks.put(update.page(), entry.step().number());
        return new StoredIssue(new Issue(entry.issue(), data, pages), marks);
    }

    private StoredIssue get(int number) throws Refusal {
        StoredIssue known = issues.getOrDefault(number, gathered.get(number));
        return known == null ? fresh(number) : known;
    }
}
