package org.qingyang.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Step;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.TagCount;

/// The store. First form: in memory only, so that the services can be built upon; the file comes next.
public final class Store implements AutoCloseable {

    private final List<NewIssue> added = new ArrayList<>();
    private final Map<Integer, StoredIssue> issues = new HashMap<>();
    private final List<Entry> journal = new ArrayList<>();

    private Store() {
    }

    public static Store open(Path file, Clock clock) throws Refusal {
        return new Store();
    }

    public Optional<Message> claim() throws Refusal {
        return Optional.empty();
    }

    public synchronized Optional<Integer> issueOf(String sha256) throws Refusal {
        return issues.values().stream().map(StoredIssue::issue)
                .filter(i -> i.pages().stream().anyMatch(p -> p.source().sha256().equals(sha256)))
                .map(Issue::number).findFirst();
    }

    public synchronized List<Integer> add(List<NewIssue> batch) throws Refusal {
        return batch.stream().map(this::add).toList();
    }

    private int add(NewIssue issue) {
        added.add(issue);
        List<Page> pages = issue.pages().stream().map(NewPage::page).toList();
        issues.put(added.size(), new StoredIssue(new Issue(added.size(), issue.data(), pages), Map.of()));
        return added.size();
    }

    public synchronized List<IssueSummary> summaries() throws Refusal {
        return issues.keySet().stream().sorted((a, b) -> b - a).map(this::summary).toList();
    }

    private IssueSummary summary(int number) {
        Issue issue = issues.get(number).issue();
        List<Story> stories = issue.pages().stream().flatMap(p -> p.sheet().stories().stream()).toList();
        Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
        stories.forEach(story -> byStatus.merge(story.status(), 1, Integer::sum));
        Instant imported = added.get(number - 1).imported();
        return new IssueSummary(number, issue.data(), issue.pages().size(), issue.pages().getFirst().source().name(),
                stories.stream().map(Story::title).filter(t -> !t.isEmpty()).findFirst().orElse(""), stories.size(),
                byStatus, stories.stream().mapToInt(s -> s.openDoubts().size()).sum(),
                stories.stream().mapToInt(s -> s.repairs().size()).sum(), imported,
                journal.stream().filter(e -> e.issue() == number).map(Entry::at).reduce((_, b) -> b).orElse(imported));
    }

    public synchronized List<TagCount> tags() throws Refusal {
        Map<org.qingyang.model.Tag, Integer> counts = new HashMap<>();
        issues.values().forEach(i -> i.issue().pages().forEach(p -> p.sheet().stories()
                .forEach(s -> s.tags().forEach(t -> counts.merge(t, 1, Integer::sum)))));
        return counts.entrySet().stream().map(e -> new TagCount(e.getKey(), e.getValue()))
                .sorted((a, b) -> b.stories() - a.stories()).toList();
    }

    public synchronized void setData(int number, IssueData data) throws Refusal {
        StoredIssue stored = issue(number);
        issues.put(number, new StoredIssue(new Issue(number, data, stored.issue().pages()), stored.marks()));
    }

    public synchronized StoredIssue issue(int number) throws Refusal {
        return Optional.ofNullable(issues.get(number))
                .orElseThrow(() -> new Refusal(Message.of("store.refusal.noIssue", number)));
    }

    public synchronized Sheet reading(int issue, int page) throws Refusal {
        issue(issue);
        return added.get(issue - 1).pages().get(page - 1).page().sheet();
    }

    public synchronized Entry append(NewEntry entry, List<PageUpdate> updates) throws Refusal {
        StoredIssue stored = issue(entry.issue());
        long number = journal.size() + 1L;
        var step = new Step(number, entry.kind(), entry.kind() == Step.Kind.DO ? number : entry.of());
        var written = new Entry(step, entry.issue(), entry.decision(),
                updates.stream().map(u -> new Entry.PageChanges(u.page(), u.changes())).toList(),
                entry.at(), entry.editor());
        var pages = new ArrayList<>(stored.issue().pages());
        var marks = new HashMap<>(stored.marks());
        for (PageUpdate update : updates) {
            pages.replaceAll(p -> p.number() == update.page() ? p.withSheet(update.after()) : p);
            marks.put(update.page(), number);
        }
        journal.add(written);
        issues.put(entry.issue(), new StoredIssue(new Issue(entry.issue(), stored.issue().data(), pages), marks));
        return written;
    }

    public synchronized List<Step> steps(int issue) throws Refusal {
        return entries(issue).stream().map(Entry::step).toList();
    }

    public synchronized List<Entry> entries(int issue) throws Refusal {
        return journal.stream().filter(e -> e.issue() == issue).toList();
    }

    public synchronized Entry entry(long number) throws Refusal {
        return journal.get((int) number - 1);
    }

    @Override
    public void close() {
    }
}
