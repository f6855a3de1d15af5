package org.qingyang.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qingyang.desk.Change;
import org.qingyang.desk.Changes;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Step;
import org.qingyang.desk.find.Lesson;
import org.qingyang.model.CheckReport;
import org.qingyang.model.IssueData;
import org.qingyang.model.IssueList;
import org.qingyang.model.IssueListCount;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Message;
import org.qingyang.model.Overview;
import org.qingyang.model.Page;
import org.qingyang.model.PageLabel;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.StoreStats;
import org.qingyang.model.TagCount;
import org.qingyang.model.Touched;
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
    private final IndexFollower follower;

    private Store(Path file, Database database, Failures failures, Clock clock) {
        this.file = file;
        this.database = database;
        this.failures = failures;
        this.clock = clock;
        this.follower = new IndexFollower(database);
    }

    /// Opens a store, making it where there is no file.
    ///
    /// @param host the name of this machine, for whoever finds the store held
    /// @throws Refusal if it is no store, one of a newer version or damaged, or cannot be made; the file is untouched
    public static Store open(Path file, String host, Clock clock) throws Refusal {
        return open(file, host, clock, Schema.own());
    }

    static Store open(Path file, String host, Clock clock, Schema schema) throws Refusal {
        Holder self = Holder.here(host, clock);
        new StoreFile(file, schema, self).prepare();
        return new Store(file, new Database(file, self), new Failures(file), clock);
    }

    /// Takes the right to write ahead of the first write.
    ///
    /// @return who has it, for people to read; empty if this process has it now
    public Optional<Message> claim() throws Refusal {
        Optional<Holder> other = database.claim();
        follower.wake();
        return database.holdsClaim() ? Optional.empty() : Optional.of(failures.heldMessage("notice", other));
    }

    /// Whether this process has the right to write.
    public boolean isWriting() {
        return database.holdsClaim();
    }

    /// The notice that the process that wrote last did not close the store: nothing confirmed is lost, but a step that
    /// was under way when it ended is not there. Known from the claim on.
    public Optional<Message> crashNotice() {
        return database.abandonedBy()
                .map(holder -> Message.of("store.notice.abandoned", holder.pid(), holder.host(), holder.time()));
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
            List<Added> added = batch.stream().map(issue -> Issues.add(shelves, issue, entries)).toList();
            shelves.search().index().add(entries);
            return added;
        });
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
        return database.read(shelves -> Ledger.last(shelves, issue, most));
    }

    /// Sums over the whole store; takes its time in a large one.
    public Overview overview(Stop stop) throws Refusal {
        return database.read(shelves -> shelves.overview().sums(), stop);
    }

    /// All tags in use, the commonest first.
    public List<TagCount> tags() throws Refusal {
        return database.read(shelves -> shelves.tags().counts());
    }

    /// Puts the pages of issues into the first of them, with their journal. An issue without pages is listed no more.
    ///
    /// @param issues at least two
    /// @throws Refusal if there is no such issue; nothing was changed then
    public void join(List<Integer> issues) throws Refusal {
        database.write(shelves -> {
            int to = issues.getFirst();
            Issues.data(shelves, to);
            for (int from : issues.subList(1, issues.size())) {
                Issues.data(shelves, from);
                Issues.move(shelves, shelves.pages().withOlder(from), from, to, clock.instant());
            }
            return issues;
        });
    }

    /// Makes an issue of its own of a page, with the page's journal and the issue's paper and date.
    ///
    /// @return the new issue
    /// @throws Refusal if there is no such page, or the issue has no other
    public int part(int issue, int page) throws Refusal {
        return database.write(shelves -> {
            PageStore.Row row = Issues.row(shelves, issue, page);
            if (shelves.pages().ofIssue(issue).size() == 1) {
                throw new Refusal(Message.of("store.refusal.onlyPage", issue));
            }
            int to = shelves.issues().add(Issues.data(shelves, issue), row.source().name(), clock.instant());
            List<PageStore.Row> rows = new ArrayList<>(Versions.behind(shelves, issue, row));
            rows.add(row);
            Issues.move(shelves, rows, issue, to, clock.instant());
            return to;
        });
    }

    /// Gives pages of an issue their numbers and names, all of them or none; they may exchange numbers.
    ///
    /// @throws Refusal if there is no such page, a number is not above 0, or two pages would have it; nothing was changed then
    public void rename(int issue, List<PageLabel> labels) throws Refusal {
        database.write(shelves -> {
            Issues.rename(shelves, issue, labels);
            shelves.issues().recount(issue, clock.instant());
            return labels;
        });
    }

    /// The issue as it stands now.
    public StoredIssue issue(int number) throws Refusal {
        return database.read(shelves -> Issues.stored(shelves, number));
    }

    /// For each of some issues the marks of its pages by their numbers, as [StoredIssue] has them.
    public Map<Integer, Map<Integer, Long>> marks(List<Integer> issues) throws Refusal {
        return database.read(shelves -> shelves.pages().marks(issues));
    }

    /// A page's sheet as it was first read.
    public Sheet reading(int issue, int page) throws Refusal {
        return database.read(shelves -> Issues.reading(shelves, issue, page));
    }

    /// Writes a line of the journal together with what it does to its pages.
    ///
    /// @throws Refusal if another process has changed one of the pages since the maker of the entry looked at it, or
    ///         the disk refuses; nothing was stored then
    public Entry append(NewEntry entry, List<PageUpdate> updates) throws Refusal {
        return append(Lines.of(List.of(Inked.of(entry, updates))), Optional.empty()).getFirst();
    }

    /// Where pages stand that a file of this name, or the page of this paper, date and number, came to: first those of
    /// the date, then those of the name.
    ///
    /// @param number the printed number, or [Page#ANY]
    public List<PagePlace> places(String file, IssueData data, int number) throws Refusal {
        return database.read(shelves -> {
            Optional<PagePlace> dated = number == Page.ANY ? Optional.empty() : shelves.issues().sameDay(data)
                    .filter(issue -> shelves.pages().find(issue, number).isPresent()).map(issue -> new PagePlace(issue, number));
            return Stream.concat(dated.stream(), shelves.pages().named(file).stream()).distinct().toList();
        });
    }

    /// The raw text that stands at a place.
    ///
    /// @throws Refusal if there is no such page
    public PlacedText text(PagePlace place) throws Refusal {
        return database.read(shelves -> new PlacedText(Issues.data(shelves, place.issue()),
                Issues.row(shelves, place.issue(), place.page()).text()));
    }

    /// A version of a page that stands behind another.
    ///
    /// @throws Refusal if there is no such version
    public OlderPage older(int issue, int page) throws Refusal {
        return database.read(shelves -> Versions.older(shelves, Issues.row(shelves, issue, page)));
    }

    /// Whether these bytes are a version of a page that another one has come in the place of.
    public boolean isOlderVersion(String sha256) throws Refusal {
        return database.read(shelves -> shelves.pages().ofBytes(sha256).filter(row -> Page.isOlder(row.number())).isPresent());
    }

    /// Puts a revised text in the place of a page.
    ///
    /// @param page    the revised page as it was read
    /// @param entry   the line of the journal
    /// @param changes what leads from there to how it is to stand, with the exchange of the versions
    /// @throws Refusal if another page has these bytes, the page before does not stand there, or the disk refuses;
    ///         nothing was stored then
    public Entry revise(NewPage page, NewEntry entry, List<Change> changes) throws Refusal {
        return database.write(shelves -> {
            Optional<Integer> known = shelves.pages().issueOf(page.page().source().sha256());
            if (known.isPresent()) {
                throw new Refusal(Message.of("store.refusal.bytesKnown", page.page().source().name(), known.get()));
            }
            int number = shelves.pages().addBehind(entry.issue(), page);
            PageStore.Row row = Issues.row(shelves, entry.issue(), number);
            Sheet read = page.page().sheet();
            shelves.pages().keepReading(row.id(), new PageJson(row.text()), read);
            return Ledger.append(shelves, Lines.of(List.of(Inked.of(entry, List.of(
                    new PageUpdate(number, 0, row.text(), read, Changes.apply(read, changes), changes)))))).getFirst();
        });
    }

    /// Writes lines of the journal as one step, all of them or none.
    ///
    /// @param lesson the correction that the step teaches
    /// @throws Refusal as for one line, or if a line cannot be made
    public List<Entry> append(Lines lines, Optional<Lesson> lesson) throws Refusal {
        List<Entry> written = database.write(shelves -> {
            List<Entry> entries = Ledger.append(shelves, lines);
            entries.stream().findFirst().ifPresent(first -> lesson.ifPresent(one ->
                    shelves.corrections().learn(one.pattern(), one.replacement(), first.editor(), first.at())));
            return entries;
        });
        follower.wake();
        return written;
    }

    /// The issue's steps, the oldest first.
    public List<Step> steps(int issue) throws Refusal {
        return database.read(shelves -> shelves.journal().steps(issue));
    }

    /// The issue's journal, the oldest line first.
    public List<Entry> entries(int issue) throws Refusal {
        return database.read(shelves -> Ledger.ofIssue(shelves, issue));
    }

    /// For each page of the issue the numbers of the lines of the journal that changed it.
    public Map<Integer, Set<Long>> lines(int issue) throws Refusal {
        return database.read(shelves -> shelves.journal().lines(issue));
    }

    /// Some lines of the journal, in the order of their numbers.
    public List<Entry> entries(List<Long> numbers) throws Refusal {
        return database.read(shelves -> shelves.journal().find(numbers));
    }

    /// One line of the journal.
    public Entry entry(long number) throws Refusal {
        return database.read(shelves -> Ledger.entry(shelves, number));
    }

    /// Looks whether the store holds what it should; it can be worked on meanwhile.
    ///
    /// @param full whether also every page, its journal and the search index are gone through
    public CheckReport check(boolean full, Stop stop) throws Refusal {
        return database.look(sql -> full ? new CheckRun(sql).full(stop) : new CheckRun(sql).quick(), stop);
    }

    /// Lets the search index follow later: a step over many stories is on its way.
    public void expectStep() {
        follower.makeRoom();
    }

    /// Waits until the search index has followed all bulk steps. Searches are right before that too, but slower.
    ///
    /// @throws Refusal if it cannot be written
    public void followIndex() throws Refusal {
        follower.follow();
    }

    /// Makes the search index anew from the stories.
    public void rebuildIndex() throws Refusal {
        database.rebuildIndex();
    }

    /// Numbers about the store.
    public StoreStats stats() throws Refusal {
        return database.look(sql -> Statistics.of(sql, file), Stop.NEVER);
    }

    /// How far the store has come.
    public Reached reached() throws Refusal {
        return database.look(Reached::of, Stop.NEVER);
    }

    /// Writes a whole copy to a new file; the store can be worked on meanwhile.
    ///
    /// @throws Refusal if there is such a file, the store is damaged, or the disk refuses
    public void backUp(Path target) throws Refusal {
        Copies.make(file, target);
    }

    /// The numbers of all entries that were made in one step with this one, itself included.
    public List<Long> batch(long number) throws Refusal {
        return database.read(shelves -> shelves.journal().batch(number));
    }

    /// The pages that were changed in one step with this line, without what was changed.
    ///
    /// @param most how many are named
    public Touched touched(long number, int most) throws Refusal {
        return database.read(shelves -> shelves.journal().touched(number, most));
    }

    /// What is asked of the search index.
    public Searching searching() {
        return new Searching(database, clock);
    }

    /// What editors corrected, chose and refused before, and the vocabulary.
    public Learning learning() {
        return new Learning(database, clock);
    }

    /// The lexicon of the house.
    public LexiconShelf lexicon() {
        return new LexiconShelf(database, clock);
    }

    @Override
    public void close() {
        follower.close();
        database.close();
    }
}
