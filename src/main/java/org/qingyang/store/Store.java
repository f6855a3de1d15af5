package org.qingyang.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Step;
import org.qingyang.model.CheckReport;
import org.qingyang.model.Correction;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.IssueList;
import org.qingyang.model.IssueListCount;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Message;
import org.qingyang.model.Overview;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.RescueReport;
import org.qingyang.model.Sheet;
import org.qingyang.model.StoreStats;
import org.qingyang.model.TagCount;
import org.qingyang.search.Facets;
import org.qingyang.search.Limits;
import org.qingyang.search.Query;
import org.qingyang.search.SavedSearch;
import org.qingyang.search.SearchResult;
import org.qingyang.search.Stop;
import org.qingyang.store.json.PageJson;

/// Everything that a newsroom keeps, in one SQLite file. Each method is one transaction; what a method has stored is on
/// the disk when it returns, and nothing of it if it refuses. Many processes may read; one at a time may write: the
/// first that does, until it closes the store. Thread-safe.
public final class Store implements AutoCloseable {

    private final Path file;
    private final Database database;
    private final Failures failures;
    private final Clock clock;

    private Store(Path file, Database database, Failures failures, Clock clock) {
        this.file = file;
        this.database = database;
        this.failures = failures;
        this.clock = clock;
    }

    /// Opens a store, making it where there is no file.
    ///
    /// @param host the name of this machine, for whoever finds the store held
    /// @throws Refusal if it is no store, one of a newer version or damaged, or cannot be made; the file is untouched
    public static Store open(Path file, String host, Clock clock) throws Refusal {
        return open(file, host, clock, Schema.own());
    }

    static Store open(Path file, String host, Clock clock, Schema schema) throws Refusal {
        Holder self = self(host, clock);
        new StoreFile(file, schema, self).prepare();
        return new Store(file, new Database(file, self), new Failures(file), clock);
    }

    /// Takes the right to write ahead of the first write.
    ///
    /// @return who has it, for people to read; empty if this process has it now
    public Optional<Message> claim() throws Refusal {
        Optional<Holder> other = database.claim();
        return database.holdsClaim() ? Optional.empty() : Optional.of(failures.heldMessage(other));
    }

    /// The notice that the process that wrote last did not close the store: nothing confirmed is lost, but a step that
    /// was under way when it ended is not there. Known from the claim on.
    public Optional<Message> crashNotice() {
        return database.abandonedBy()
                .map(holder -> Message.of("store.notice.abandoned", holder.pid(), holder.host(), holder.since()));
    }

    /// The issue that has a page of these bytes.
    public Optional<Integer> issueOf(String sha256) throws Refusal {
        return database.read(shelves -> shelves.pages().issueOf(sha256));
    }

    /// Adds issues, all of them or none; one whose bytes are known is not stored again.
    ///
    /// @return what became of each, in the order given
    public List<Added> add(List<NewIssue> batch) throws Refusal {
        return database.write(shelves -> {
            List<SearchEntry> entries = new ArrayList<>();
            List<Added> added = batch.stream().map(issue -> add(shelves, issue, entries)).toList();
            shelves.search().index().add(entries);
            return added;
        });
    }

    private static Added add(Shelves shelves, NewIssue issue, List<SearchEntry> entries) {
        for (NewPage page : issue.pages()) {
            Optional<Integer> known = shelves.pages().issueOf(page.page().source().sha256());
            if (known.isPresent()) {
                return new Added(known.get(), true);
            }
        }
        String source = issue.pages().getFirst().page().source().name();
        int number = shelves.issues().add(issue.data(), source, issue.imported());
        for (NewPage page : issue.pages()) {
            long id = shelves.pages().add(number, page);
            shelves.stories().addAll(id, page.page().sheet().stories(), new PageJson(page.page().text()));
            entries.addAll(entries(shelves, id, number, issue.data(), page.page()));
        }
        shelves.issues().recount(number, issue.imported());
        return new Added(number, false);
    }

    private static List<SearchEntry> entries(Shelves shelves, long id, int issue, IssueData data, Page page) {
        Map<Integer, Long> keys = shelves.stories().keys(id);
        return page.sheet().stories().stream()
                .map(story -> new SearchEntry(keys.get(story.id()), issue, data, story, page.text())).toList();
    }

    /// All issues without their texts, the newest first.
    public List<IssueSummary> summaries() throws Refusal {
        return database.read(shelves -> shelves.issues().summaries());
    }

    /// The issues of a list, the last worked on first.
    public List<IssueSummary> issues(IssueList list, int from, int most) throws Refusal {
        return database.read(shelves -> shelves.lists().issues(list, clock.instant(), from, most));
    }

    /// All lists of issues with how many they hold.
    public List<IssueListCount> issueLists() throws Refusal {
        return database.read(shelves -> shelves.lists().counts(clock.instant()));
    }

    /// The last lines of an issue's journal, the newest first.
    public List<Entry> lastEntries(int issue, int most) throws Refusal {
        return database.read(shelves -> shelves.journal().last(issue, most, texts(shelves, issue)));
    }

    /// Sums over the whole store; takes its time in a large one.
    public Overview overview(Stop stop) throws Refusal {
        return database.read(shelves -> shelves.overview().sums(), stop);
    }

    /// All tags in use, the commonest first.
    public List<TagCount> tags() throws Refusal {
        return database.read(shelves -> shelves.tags().counts());
    }

    /// Sets what is known about issues, all of them or none.
    ///
    /// @throws Refusal if there is no such issue; nothing was changed then
    public void setData(Map<Integer, IssueData> issues) throws Refusal {
        database.write(shelves -> {
            List<SearchEntry> entries = new ArrayList<>();
            for (Map.Entry<Integer, IssueData> issue : issues.entrySet()) {
                int number = issue.getKey();
                if (!shelves.issues().setData(number, issue.getValue(), clock.instant())) {
                    throw noIssue(number);
                }
                shelves.search().index().removeIssue(number);
                shelves.pages().ofIssue(number).forEach(row -> entries.addAll(
                        entries(shelves, row.id(), number, issue.getValue(), page(shelves, row))));
            }
            shelves.search().index().add(entries);
            return issues;
        });
    }

    /// Sets what is known about an issue.
    public void setData(int number, IssueData data) throws Refusal {
        setData(Map.of(number, data));
    }

    /// The issue as it stands now.
    public StoredIssue issue(int number) throws Refusal {
        return database.read(shelves -> {
            IssueData data = shelves.issues().data(number).orElseThrow(() -> noIssue(number));
            List<PageStore.Row> rows = shelves.pages().ofIssue(number);
            List<Page> pages = rows.stream().map(row -> page(shelves, row)).toList();
            Map<Integer, Long> marks = rows.stream()
                    .collect(Collectors.toMap(PageStore.Row::number, PageStore.Row::mark));
            return new StoredIssue(new Issue(number, data, pages), marks);
        });
    }

    private static Page page(Shelves shelves, PageStore.Row row) {
        return new Page(row.number(), row.source(), row.text(), state(shelves, row));
    }

    private static Sheet state(Shelves shelves, PageStore.Row row) {
        return new Sheet(PageStore.furniture(row), shelves.stories().ofPage(row.id(), new PageJson(row.text())));
    }

    /// A page's sheet as it was first read.
    public Sheet reading(int issue, int page) throws Refusal {
        return database.read(shelves -> {
            PageStore.Row row = shelves.pages().find(issue, page).orElseThrow(() -> noPage(issue, page));
            return shelves.pages().reading(row).orElseGet(() -> state(shelves, row));
        });
    }

    /// Writes a line of the journal together with what it does to its pages.
    ///
    /// @throws Refusal if another process has changed one of the pages since the maker of the entry looked at it, or
    ///         the disk refuses; nothing was stored then
    public Entry append(NewEntry entry, List<PageUpdate> updates) throws Refusal {
        return append(List.of(new Posting(entry, updates))).getFirst();
    }

    /// Writes lines of the journal as one step, all of them or none.
    ///
    /// @param postings not empty
    /// @throws Refusal as for one line
    public List<Entry> append(List<Posting> postings) throws Refusal {
        return database.write(shelves -> {
            List<Entry> written = new ArrayList<>();
            for (Posting posting : postings) {
                written.add(append(shelves, posting, written.isEmpty() ? null : written.getFirst().batch()));
            }
            for (int issue : postings.stream().map(posting -> posting.entry().issue()).distinct().toList()) {
                shelves.issues().recount(issue, postings.getFirst().entry().at());
            }
            return written;
        });
    }

    private static Entry append(Shelves shelves, Posting posting, @Nullable Long batch) throws Refusal {
        NewEntry entry = posting.entry();
        long number = shelves.journal().append(entry, batch);
        for (PageUpdate update : posting.updates()) {
            PageStore.Row row = shelves.pages().find(entry.issue(), update.page())
                    .orElseThrow(() -> noPage(entry.issue(), update.page()));
            write(shelves, number, row, entry.issue(), update);
        }
        return entry(number, posting, batch == null ? number : batch);
    }

    private static void write(Shelves shelves, long entry, PageStore.Row row, int issue, PageUpdate update)
            throws Refusal {
        var json = new PageJson(row.text());
        if (!shelves.pages().advance(row.id(), update.mark(), entry, json.furniture(update.after().furniture()))) {
            throw new Refusal(Message.of("store.refusal.changedElsewhere", update.page()));
        }
        shelves.pages().keepReading(row.id(), json, update.before());
        shelves.journal().appendChanges(entry, row.id(), json, update.changes());
        update.before().stories().stream().filter(story -> update.after().story(story.id()).isEmpty())
                .forEach(gone -> shelves.search().index().remove(row.id(), gone.id()));
        shelves.stories().update(row.id(), update.before(), update.after(), json);
        IssueData data = shelves.issues().data(issue).orElseThrow(() -> noIssue(issue));
        shelves.search().index().update(update.before(), entries(shelves, row.id(), issue, data,
                new Page(row.number(), row.source(), row.text(), update.after())));
    }

    private static Entry entry(long number, Posting posting, long batch) {
        NewEntry entry = posting.entry();
        var step = new Step(number, entry.kind(), entry.kind() == Step.Kind.DO ? number : entry.of());
        List<Entry.PageChanges> pages = posting.updates().stream()
                .map(update -> new Entry.PageChanges(update.page(), update.changes())).toList();
        return new Entry(step, entry.issue(), entry.decision(), pages, entry.at(), entry.editor(), batch);
    }

    /// The issue's steps, the oldest first.
    public List<Step> steps(int issue) throws Refusal {
        return database.read(shelves -> shelves.journal().steps(issue));
    }

    /// The issue's journal, the oldest line first.
    public List<Entry> entries(int issue) throws Refusal {
        return database.read(shelves -> shelves.journal().ofIssue(issue, texts(shelves, issue)));
    }

    /// One line of the journal.
    public Entry entry(long number) throws Refusal {
        return database.read(shelves -> {
            int issue = shelves.journal().issueOf(number).orElseThrow(() -> noEntry(number));
            return shelves.journal().find(number, texts(shelves, issue)).orElseThrow(() -> noEntry(number));
        });
    }

    /// The stories that a query is true of, the best first.
    ///
    /// @throws Refusal also if it was stopped
    public SearchResult search(Query query, Limits limits, Stop stop) throws Refusal {
        SearchPlan plan = SearchPlan.of(query, limits);
        return database.read(shelves -> {
            SearchShelf search = shelves.search().hits();
            SearchShelf.Ranked ranked = plan.sure().isEmpty() ? search.ranked(plan, limits.from(), limits.most())
                    : page(search.checked(plan, query, limits, stop), limits);
            return new SearchResult(ranked.total(), search.hits(ranked.docs(), query, limits, stop), Optional.empty());
        }, stop);
    }

    private static SearchShelf.Ranked page(List<Long> docs, Limits limits) {
        return new SearchShelf.Ranked(docs.stream().skip(limits.from()).limit(limits.most()).toList(), docs.size());
    }

    /// How the stories spread that a query is true of.
    ///
    /// @throws Refusal also if it was stopped
    public Facets facets(Query query, Limits limits, Stop stop) throws Refusal {
        SearchPlan plan = SearchPlan.of(query, limits);
        return database.read(shelves -> {
            FacetShelf.Hits hits = plan.sure().isEmpty() ? FacetShelf.Hits.of(plan)
                    : FacetShelf.Hits.of(shelves.search().hits().checked(plan, query, limits, stop));
            return new Facets(shelves.search().facets().counts(hits), Optional.empty());
        }, stop);
    }

    /// Looks whether the store holds what it should; it can be worked on meanwhile.
    ///
    /// @param full whether also every page, its journal and the search index are gone through
    public CheckReport check(boolean full, Stop stop) throws Refusal {
        return database.look(sql -> full ? new CheckRun(sql).full(stop) : new CheckRun(sql).quick());
    }

    /// Numbers about the store.
    public StoreStats stats() throws Refusal {
        return database.look(sql -> Statistics.of(sql, file));
    }

    /// Writes a whole copy to a new file; the store can be worked on meanwhile.
    ///
    /// @throws Refusal if there is such a file, the store is damaged, or the disk refuses
    public void backUp(Path target) throws Refusal {
        Copies.make(file, target);
    }

    /// Puts a backup in the place of a store that nobody has open.
    ///
    /// @return where the store lies now that was there before; the store's own place if there was none
    /// @throws Refusal if the backup is no sound store, or the store is in use; everything is as it was then
    public static Path restore(Path backup, Path store, String host, Clock clock) throws Refusal {
        return Restoration.restore(backup, store, self(host, clock));
    }

    /// Brings everything readable of a damaged store into a fresh one; the damaged file stays as it is.
    ///
    /// @throws Refusal if there is a file at `fresh`, or nothing can be read
    public static RescueReport rescue(Path damaged, Path fresh, String host, Clock clock) throws Refusal {
        return Rescue.of(damaged, fresh, self(host, clock));
    }

    private static Holder self(String host, Clock clock) {
        return new Holder(ProcessHandle.current().pid(), host, clock.instant());
    }

    /// The saved searches, by name.
    public List<SavedSearch> savedSearches() throws Refusal {
        return database.read(shelves -> shelves.search().saved().all());
    }

    /// Saves a query under a name; another of that name is replaced.
    public void save(String name, String query) throws Refusal {
        database.write(shelves -> {
            shelves.search().saved().put(new SavedSearch(name, query, clock.instant()));
            return name;
        });
    }

    /// Forgets a saved search, if there is one of that name.
    public void forgetSearch(String name) throws Refusal {
        database.write(shelves -> shelves.search().saved().remove(name));
    }

    /// The numbers of all entries that were made in one step with this one, itself included.
    public List<Long> batch(long number) throws Refusal {
        return database.read(shelves -> shelves.journal().batch(number));
    }

    /// The remembered corrections, the most used first.
    public List<Correction> corrections() throws Refusal {
        return database.read(shelves -> shelves.corrections().all());
    }

    /// Remembers a correction, or counts it once more; one that is rejected stays rejected.
    public void learn(String pattern, String replacement, String editor) throws Refusal {
        database.write(shelves -> shelves.corrections().learn(pattern, replacement, editor, clock.instant()));
    }

    /// Sets what becomes of a correction, remembering it if it is not known.
    public void setState(String pattern, String replacement, Correction.State state, String editor) throws Refusal {
        database.write(shelves -> shelves.corrections().set(pattern, replacement, state, editor, clock.instant()));
    }

    /// Forgets a correction.
    public void forget(int correction) throws Refusal {
        database.write(shelves -> shelves.corrections().remove(correction));
    }

    /// The lexicon of the house.
    public LexiconShelf lexicon() {
        return new LexiconShelf(database, clock);
    }

    private static Map<Integer, PageJson> texts(Shelves shelves, int issue) {
        Map<Integer, PageJson> texts = new LinkedHashMap<>();
        shelves.pages().ofIssue(issue).forEach(row -> texts.put(row.number(), new PageJson(row.text())));
        return texts;
    }

    private static Refusal noIssue(int number) {
        return new Refusal(Message.of("store.refusal.noIssue", number));
    }

    private static Refusal noPage(int issue, int page) {
        return new Refusal(Message.of("store.refusal.noPage", issue, page));
    }

    private static Refusal noEntry(long number) {
        return new Refusal(Message.of("store.refusal.noEntry", number));
    }

    @Override
    public void close() {
        database.close();
    }
}
