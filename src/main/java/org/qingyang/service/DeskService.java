package org.qingyang.service;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.qingyang.desk.Change;
import org.qingyang.desk.Decision;
import org.qingyang.desk.DecisionContext;
import org.qingyang.desk.Desk;
import org.qingyang.desk.Entry;
import org.qingyang.desk.History;
import org.qingyang.desk.Step;
import org.qingyang.desk.Version;
import org.qingyang.desk.find.Lesson;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.Touched;
import org.qingyang.reading.Reader;
import org.qingyang.store.NewEntry;
import org.qingyang.store.Store;

/// The editor's work on issues. Every decision is durable in the store before its method returns.
/// Thread-safe; decisions are carried out one after the other.
public final class DeskService {

    private final Store store;
    private final Supplier<Reader> reader;
    private final Clock clock;
    private final Supplier<String> editor;
    private final OpenIssues open;
    private final Lessons lessons;
    private final NearMissService near;
    private final Turning turning;
    private volatile SigningRules rules = SigningRules.FREE;

    DeskService(Store store, Supplier<Reader> reader, Clock clock, Supplier<String> editor, LexiconService lexicon,
            NameLearning names, PrecedentBook precedents) {
        this.store = store;
        this.reader = reader;
        this.clock = clock;
        this.editor = editor;
        this.open = new OpenIssues(store);
        this.lessons = new Lessons(store, editor, lexicon, names, precedents);
        this.near = new NearMissService(lexicon);
        this.turning = new Turning(store, open, (done, kind) -> newEntry(done.issue(), kind, done.step().number(),
                done.decision()));
    }

    /// The near misses that are shown among the doubts of the issues in work.
    public NearMissService nearMisses() {
        return near;
    }

    /// The issue as it stands in the store now, with the near misses that are known.
    ///
    /// @throws Refusal if there is no such issue
    public synchronized Issue open(int issue) throws Refusal {
        return near.with(open.fresh(issue).issue());
    }

    /// Sets what is asked of a signature from now on.
    public void setSigningRules(SigningRules rules) {
        this.rules = rules;
    }

    public SigningRules signingRules() {
        return rules;
    }

    /// Carries out a decision on a page.
    ///
    /// @throws Refusal if the decision does not fit the page, if another process has changed the page in the
    ///         meantime, or if it cannot be stored; nothing is changed then
    public synchronized Outcome decide(int issue, int page, Decision decision) throws Refusal {
        Page before = open.page(issue, page);
        Optional<Made> made = make(List.of(new PageDecision(issue, page, decision)));
        return new Outcome(near.with(issue, made.isEmpty() ? before : open.page(issue, page)), made.map(m -> m.turn().entry()),
                made.flatMap(Made::lesson));
    }

    /// Carries out decisions on pages of any issues as one step: all of them or none, and one undo takes them back.
    ///
    /// @param decisions one for each page at the most
    /// @return what became of the pages of the first issue; empty if nothing was changed
    /// @throws Refusal as for one decision
    public synchronized Optional<Turn> decideAll(List<PageDecision> decisions) throws Refusal {
        return make(decisions).map(Made::turn);
    }

    /// What decisions did, and what is to be learnt from them.
    private record Made(Turn turn, Optional<Lesson> lesson) {
    }

    private Optional<Made> make(List<PageDecision> decisions) throws Refusal {
        List<Integer> issues = decisions.stream().map(PageDecision::issue).distinct().toList();
        Drafts drafts = Drafts.of(sketches(issues, decisions).stream().<Drafts.Make>map(sketch -> () -> worked(sketch)).toList());
        if (isEmpty(issues, drafts)) {
            return Optional.empty();
        }
        Turn turn = write(drafts.made().getFirst().entry().issue(), issues, drafts, Lessons.ofWhole(decisions));
        return Optional.of(new Made(turn, lessons.learn(drafts.made())));
    }

    private boolean isEmpty(List<Integer> issues, Drafts drafts) throws Refusal {
        try {
            return drafts.isEmpty();
        } catch (IllegalStateException stale) {
            throw open.stale(issues, stale);
        }
    }

    private List<Sketch> sketches(List<Integer> issues, List<PageDecision> decisions) throws Refusal {
        List<Sketch> sketches = new ArrayList<>();
        try {
            open.gather(issues);
            for (PageDecision next : decisions) {
                sketches.add(new Sketch(next, newEntry(next.issue(), next.decision()), open.page(next.issue(), next.page()),
                        open.issue(next.issue()).data(), open.mark(next.issue(), next.page())));
            }
            return sketches;
        } finally {
            open.release();
        }
    }

    /// A decision, and the page and the issue's data as they stand.
    private record Sketch(PageDecision next, NewEntry entry, Page page, IssueData data, long mark) {
    }

    /// Empty if nothing is changed.
    private Optional<Draft> worked(Sketch sketch) throws Refusal {
        PageDecision next = sketch.next();
        checkSignature(next, sketch.page());
        Decision decision = known(next, sketch.page());
        List<Change> changes = decision instanceof Decision.SetData set ? dataChanges(sketch.data(), set.data())
                : Desk.changes(sketch.page().sheet(), decision, context(next.issue(), sketch.page()));
        return changes.isEmpty() ? Optional.empty()
                : Optional.of(Draft.of(sketch.entry().with(decision), sketch.page(), sketch.mark(), changes));
    }

    private static List<Change> dataChanges(IssueData before, IssueData after) {
        return before.equals(after) ? List.of() : List.of(new Change.DataSet(before, after));
    }

    /// Sets paper and date of issues, of all or none, as one step.
    ///
    /// @throws Refusal if there is no such issue, or it cannot be stored; nothing is changed then
    synchronized void setData(Map<Integer, IssueData> issues) throws Refusal {
        List<PageDecision> decisions = new ArrayList<>();
        for (int issue : issues.keySet().stream().sorted().toList()) {
            IssueData data = issues.getOrDefault(issue, IssueData.UNKNOWN);
            decisions.add(new PageDecision(issue, open.fresh(issue).issue().pages().getFirst().number(),
                    new Decision.SetData(data.paper(), data.date())));
        }
        decideAll(decisions);
    }

    /// Looks anew at every issue that is asked for from now on, because pages have gone elsewhere.
    synchronized void forgetPages() {
        open.clear();
        near.forget();
    }

    /// A doubt that no story holds is settled as the near miss that it is.
    private Decision known(PageDecision next, Page page) {
        boolean held = next.decision() instanceof Decision.SettleDoubt settle && page.sheet().story(settle.story())
                .filter(story -> story.doubts().stream().anyMatch(doubt -> doubt.id().equals(settle.doubt()))).isPresent();
        return !held && next.decision() instanceof Decision.SettleDoubt(int story, String doubt, Settlement settlement)
                ? near.find(next.issue(), next.page(), story, doubt)
                        .<Decision>map(miss -> new Decision.SettleNearMiss(story, miss, settlement)).orElse(next.decision())
                : next.decision();
    }

    private void checkSignature(PageDecision next, Page page) throws Refusal {
        boolean signs = next.decision() instanceof Decision.SetStatus set && set.status() == Status.SIGNED;
        Optional<Story> story = page.sheet().story(next.decision().story());
        Optional<Message> objection = signs && story.isPresent() ? objection(next.issue(), next.page(), story.get())
                : Optional.empty();
        if (objection.isPresent()) {
            throw new Refusal(objection.get());
        }
    }

    /// What the rules have against the signature of this editor under a story as it stands; empty if nothing.
    public Optional<Message> objection(int issue, int page, Story story) throws Refusal {
        return rules.objection(story, editor.get(), () -> versions(issue, page, story.id()));
    }

    /// Takes back the last step on this issue that is not taken back yet, whoever made it; empty if there is none.
    /// A step that was made on several issues is taken back on all of them.
    ///
    /// @throws Refusal if a later step on another issue stands in the way, or it cannot be stored; nothing is changed then
    public synchronized Optional<Turn> undo(int issue) throws Refusal {
        OptionalLong step = history(issue).undoable();
        return step.isEmpty() ? Optional.empty() : Optional.of(turn(issue, step.getAsLong(), false));
    }

    /// Does the last step again that was taken back; empty if there is none.
    ///
    /// @throws Refusal if it cannot be stored; nothing is changed then
    public synchronized Optional<Turn> redo(int issue) throws Refusal {
        OptionalLong step = history(issue).redoable();
        return step.isEmpty() ? Optional.empty() : Optional.of(turn(issue, step.getAsLong(), false));
    }

    /// Takes back any step that stands, where nothing later depends on it.
    ///
    /// @throws Refusal naming the step that stands in the way; if there is no such step, or it is taken back already
    public synchronized Turn undoStep(int issue, long step) throws Refusal {
        return turned(issue, step, true);
    }

    /// Does any step again that was taken back, also one whose redo row has ended, where it still fits.
    ///
    /// @throws Refusal naming the step that stands in the way; if there is no such step, or it stands
    public synchronized Turn redoStep(int issue, long step) throws Refusal {
        return turned(issue, step, false);
    }

    private Turn turned(int issue, long step, boolean done) throws Refusal {
        History history = history(issue);
        if (history.lastOf(step).isEmpty() || history.isDone(step) != done) {
            throw new Refusal(Message.of("desk.refusal.noStep", step));
        }
        return turn(issue, step, true);
    }

    /// Brings back how a story stood right after a line of the journal, as a step of its own.
    ///
    /// @param entry the line's number; 0 for the first reading
    public Outcome restore(int issue, int page, int story, long entry) throws Refusal {
        return decide(issue, page, new Decision.RestoreStory(story, entry));
    }

    /// All states that a story has been in, the oldest first; those of undone steps too.
    public List<Version> versions(int issue, int page, int story) throws Refusal {
        return Version.all(reading(issue, page), entries(issue), page, story);
    }

    /// Who brought the story to its status and when; empty if it is as it was read.
    public Optional<StatusMark> lastStatus(int issue, int page, int story) throws Refusal {
        return Version.lastChange(versions(issue, page, story), (a, b) -> a.status() == b.status())
                .map(version -> new StatusMark(version.story().status(), version.at().orElseThrow(), version.editor()));
    }

    /// Which steps undo and redo would take next.
    public History history(int issue) throws Refusal {
        return History.of(store.steps(issue));
    }

    /// The issue's journal, the oldest line first.
    public List<Entry> entries(int issue) throws Refusal {
        return store.entries(issue);
    }

    /// The pages that the step of a line touched: a bulk step has a line for each, of this issue and of others.
    ///
    /// @param most how many are named
    public Touched touched(Entry entry, int most) throws Refusal {
        return store.touched(entry.step().number(), most);
    }

    /// The page's sheet as the program first read it.
    public Sheet reading(int issue, int page) throws Refusal {
        return store.reading(issue, page);
    }

    /// A step taken back if it stands, else done again; with all that was done together with it.
    ///
    /// @param picked whether the step was picked among others
    private Turn turn(int issue, long step, boolean picked) throws Refusal {
        Step.Kind kind = history(issue).isDone(step) ? Step.Kind.UNDO : Step.Kind.REDO;
        List<Entry> done = open.together(step);
        List<Integer> issues = done.stream().map(Entry::issue).distinct().toList();
        Drafts drafts = turning.drafts(done, kind, picked);
        isEmpty(issues, drafts);
        Turn turn = write(issue, issues, drafts, Optional.empty());
        lessons.turned(drafts.made());
        return turn;
    }

    private Turn write(int issue, List<Integer> issues, Drafts drafts, Optional<Lesson> lesson) throws Refusal {
        List<Entry> lines = open.write(issues, drafts, lesson);
        Turn turn = open.turn(issue, drafts.made(), lines);
        return new Turn(turn.pages().stream().map(page -> near.with(issue, page)).toList(), turn.entry(), turn.entries());
    }

    /// The name that decisions are signed with.
    String editor() {
        return editor.get();
    }

    /// A step that is made of changes already.
    synchronized Draft draft(int issue, Page page, List<Change> changes, String by, Decision decision) throws Refusal {
        try {
            return Draft.of(new NewEntry(issue, Step.Kind.DO, 0, decision, now(), by), page, open.mark(issue, page.number()),
                    changes);
        } catch (IllegalStateException stale) {
            throw open.stale(List.of(issue), stale);
        }
    }

    /// Writes lines as one step.
    synchronized Turn write(List<Draft> drafts) throws Refusal {
        List<Integer> issues = drafts.stream().map(draft -> draft.entry().issue()).distinct().toList();
        Drafts made = Drafts.of(drafts.stream().<Drafts.Make>map(draft -> () -> Optional.of(draft)).toList());
        return open.turn(issues.getFirst(), drafts, open.write(issues, made, Optional.empty()));
    }

    /// A line of the journal for a step that is written elsewhere.
    NewEntry newEntry(int issue, Decision decision) {
        return newEntry(issue, Step.Kind.DO, 0, decision);
    }

    private NewEntry newEntry(int issue, Step.Kind kind, long of, Decision decision) {
        return new NewEntry(issue, kind, of, decision, now(), editor.get());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private DecisionContext context(int issue, Page page) {
        return new DecisionContext(page.text(), reader.get(), editor.get(), now(), new DecisionContext.Versions() {
            @Override
            public Story at(int story, long entry) throws Refusal {
                return Version.at(versions(issue, page.number(), story), entry).orElseThrow(() ->
                        new Refusal(Message.of("desk.refusal.noVersion", story, entry)));
            }

            @Override
            public int highest() throws Refusal {
                return Version.highest(reading(issue, page.number()), entries(issue), page.number());
            }
        });
    }
}
