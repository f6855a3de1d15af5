package org.qingyang.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.FactFinder;
import org.qingyang.model.Facts;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;
import org.qingyang.reading.Reader;
import org.qingyang.store.Store;

/// All services over one store, wired by hand. Thread-safe; to be closed when the program ends.
public final class Newsroom implements AutoCloseable {

    private final Store store;
    private volatile String editor;
    private volatile Reader reader;
    private final ImportService imports;
    private final LibraryService library;
    private final DeskService desk;
    private final RevisionService revisions;
    private final ExportService exports;
    private final SearchService search;
    private final FindService find;
    private final CorrectionService corrections;
    private final TopicService topics;
    private final TagService tags;
    private final SafetyService safety;
    private final LexiconService lexicon;
    private final NameLearning names;
    private final JournalService journals;

    private Newsroom(Store store, StoreOptions options) {
        this.store = store;
        this.editor = options.editor();
        this.reader = options.reader();
        Supplier<String> signer = () -> editor;
        this.lexicon = new LexiconService(store, signer);
        this.names = new NameLearning(store, options.file().resolveSibling(options.file().getFileName() + ".names"), lexicon);
        var precedents = new PrecedentBook(store, signer);
        Supplier<Reader> fresh = () -> precedents.over(reader.with(lexicon.house()));
        this.desk = new DeskService(store, fresh, options.clock(), signer, lexicon, names, precedents);
        this.revisions = new RevisionService(store, desk, fresh);
        this.imports = new ImportService(store, revisions, fresh, options.clock());
        this.library = new LibraryService(store, desk);
        this.exports = new ExportService(Formats.with(this::facts));
        this.search = new SearchService(store, lexicon);
        this.find = new FindService(store, desk);
        this.corrections = new CorrectionService(store, find, signer, precedents);
        this.topics = new TopicService(store);
        this.tags = new TagService(store, desk);
        this.safety = new SafetyService(store, options.clock(), options.backups());
        this.journals = new JournalService(store, desk, options.clock());
    }

    /// Opens the store, making it where there is none. Reading asks for nothing more; the first write claims the
    /// store for this process until it is closed.
    ///
    /// @throws Refusal if the file cannot be opened, or is not a store that this program understands; the file is
    ///         left as it is
    public static Newsroom open(StoreOptions options) throws Refusal {
        return new Newsroom(Store.open(options.file(), StoreLocation.here().host(), options.clock()), options);
    }

    /// Signs decisions with another name, and reads pages without some classes of repair, from now on.
    ///
    /// @param name the name of the login if blank
    public void use(String name, Set<RepairKind> off) {
        this.editor = StoreOptions.signature(name);
        this.reader = PageReader.without(off);
    }

    /// Claims the store for writing ahead of the first write.
    ///
    /// @return who holds it, for people to read, if another process does: this one can only read then
    public Optional<Message> claim() throws Refusal {
        return store.claim();
    }

    /// A notice for people that the process that wrote last did not end well; known after [#claim()] or a first write.
    public Optional<Message> crashNotice() {
        return store.crashNotice();
    }

    public ImportService imports() {
        return imports;
    }

    public LibraryService library() {
        return library;
    }

    public DeskService desk() {
        return desk;
    }

    public RevisionService revisions() {
        return revisions;
    }

    public ExportService exports() {
        return exports;
    }

    /// What a story tells: people, institutions, places, dates, figures, quotes. Takes a while at first, when the
    /// dictionaries are loaded.
    public Facts facts(Issue issue, Story story) {
        return facts(story, issue.data().date());
    }

    /// What a story tells, as of a date.
    ///
    /// @param date the date of the story's issue; null where it is not known
    public Facts facts(Story story, @Nullable LocalDate date) {
        return FactFinder.with(lexicon.house(), names.voice()).find(story, date);
    }

    /// Calls `listener` whenever a story may tell something else than before, because the lexicon has changed or a better
    /// model of names is in use; on the thread of the change.
    ///
    /// @param listener to be kept by the caller: who lets go of it is told no more
    public void whenFactsChange(Runnable listener) {
        lexicon.whenChanged(listener);
        names.whenLearnt(listener);
    }

    public SearchService search() {
        return search;
    }

    public FindService find() {
        return find;
    }

    public CorrectionService corrections() {
        return corrections;
    }

    public LexiconService lexicon() {
        return lexicon;
    }

    /// What the paper's own confirmed stories teach of names.
    public NameLearning names() {
        return names;
    }

    public TagService tags() {
        return tags;
    }

    public TopicService topics() {
        return topics;
    }

    public SafetyService safety() {
        return safety;
    }

    public JournalService journals() {
        return journals;
    }

    @Override
    public void close() {
        names.close();
        safety.close();
        store.close();
    }
}
