package org.qingyang.workbench.desk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Entry;
import org.qingyang.desk.History;
import org.qingyang.desk.find.Lesson;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Passages;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.service.DeskService;
import org.qingyang.service.Outcome;
import org.qingyang.service.Turn;
import org.qingyang.text.Span;

/// What lies on the desk: the open issue, the page and story in hand, what is picked; and every decision about it.
/// A decision is on disk before this shows it. To be used on the window's thread.
public final class DeskViewModel {

    private final DeskService desk;
    private final ReadOnlyObjectWrapper<@Nullable Issue> issue = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Story> story = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Span>> picked = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Lesson> lesson = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Highlight> highlight = new ReadOnlyObjectWrapper<>(Highlight.NONE);
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private @Nullable Typed typed;
    private @Nullable LexiconSteps lexiconSteps;

    public DeskViewModel(DeskService desk) {
        this.desk = desk;
    }

    public ReadOnlyObjectProperty<@Nullable Issue> issueProperty() {
        return issue.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Story> storyProperty() {
        return story.getReadOnlyProperty();
    }

    /// The raw spans that are picked on one side and shown on the other.
    public ReadOnlyObjectProperty<List<Span>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /// What the last action has to say; null where all went well.
    public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// What the last decision corrected by hand; null where it was something else.
    public ReadOnlyObjectProperty<@Nullable Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /// The words that are marked wherever they stand.
    public ReadOnlyObjectProperty<Highlight> highlightProperty() {
        return highlight.getReadOnlyProperty();
    }

    /// Marks words until Escape is pressed or others are marked, and picks the first place in the story in hand.
    public void highlight(Highlight words) {
        highlight.set(words);
        Story now = story.get();
        if (now != null) {
            Passages.of(now).flatMap(passage -> words.in(passage.string()).stream().map(passage.text()::rawOf))
                    .filter(raw -> !raw.isEmpty()).findFirst().ifPresent(this::pick);
        }
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /// Sets what is to be saved before another story is taken in hand or a step is taken back.
    public void setTyped(Typed typed) {
        this.typed = typed;
    }

    /// Sets which steps are made beside the journal, to be taken back in their turn.
    void setLexiconSteps(LexiconSteps steps) {
        this.lexiconSteps = steps;
    }

    DeskService service() {
        return desk;
    }

    /// The number of the open issue; 0 if none is open.
    int issueNumber() {
        Issue open = issue.get();
        return open == null ? 0 : open.number();
    }

    /// Where the story in hand is.
    public Optional<StoryRef> place() {
        Page shown = page.get();
        Story inHand = story.get();
        return shown == null || inHand == null ? Optional.empty()
                : Optional.of(new StoryRef(issueNumber(), shown.number(), inHand.id()));
    }

    /// Saves what is typed before the story in hand is left. What cannot be saved would be lost: the story stays in hand,
    /// and the notice says why.
    ///
    /// @return whether it may be left
    boolean leave() {
        return typed == null || typed.save();
    }

    /// Says something about the last action; null to say nothing.
    void tell(@Nullable Message message) {
        notice.set(message);
    }

    /// Takes an issue on the desk and its first story in hand.
    ///
    /// @throws Refusal if there is no such issue, or what is typed in the story in hand cannot be saved
    public void open(int number) throws Refusal {
        Message why = leave() ? null : notice.get();
        if (why != null) {
            throw new Refusal(why);
        }
        Issue opened = desk.open(number);
        issue.set(opened);
        notice.set(null);
        picked.set(List.of());
        show(opened.pages().getFirst());
        refreshHistory();
    }

    /// Turns to another page of the issue and takes its first story in hand.
    ///
    /// @param number the page's number; nothing happens if there is no such page
    public void turnTo(int number) {
        Issue open = issue.get();
        if (leave() && open != null) {
            new PageList(open.pages()).numbered(number).ifPresent(this::show);
        }
    }

    /// Stories are numbered page by page: no story is in hand in between, so that none is taken for another.
    private void show(Page other) {
        notice.set(null);
        story.set(null);
        page.set(other);
        other.sheet().stories().stream().findFirst().ifPresent(first -> take(first, true));
    }

    /// Takes a story of the open issue in hand, turning to its page.
    public void turnTo(StoryRef wanted) {
        Page shown = page.get();
        if (shown == null || shown.number() != wanted.page()) {
            turnTo(wanted.page());
        }
        select(wanted.story());
    }

    /// Takes a story of the current page in hand.
    public void select(int id) {
        Story now = story.get();
        if (leave()) {
            sheetStory(id).ifPresent(found -> take(found, now == null || now.id() != id));
        }
    }

    private void take(Story found, boolean other) {
        if (other) {
            picked.set(List.of());
        }
        story.set(found);
    }

    /// Picks raw spans: both sides show them. Selects the story that they belong to.
    public void pick(List<Span> raw) {
        raw.stream().findFirst().flatMap(span -> ownerOf(span.start())).ifPresent(owner -> select(owner.id()));
        point(raw);
    }

    /// Picks raw spans and leaves the story in hand.
    void point(List<Span> raw) {
        picked.set(List.copyOf(raw));
    }

    private Optional<Story> ownerOf(int offset) {
        return stories().stream().filter(s -> s.source().stream().anyMatch(span -> span.contains(offset))).findFirst();
    }

    /// Makes a decision about the current page. It is on disk when this returns.
    ///
    /// @return whether it was made; if not, the notice says why
    public boolean decide(Decision decision) {
        Page shown = page.get();
        return attempt(open -> {
            if (shown == null) {
                return List.of();
            }
            Outcome outcome = desk.decide(open.number(), shown.number(), decision);
            lesson.set(outcome.lesson().orElse(null));
            return List.of(outcome.page());
        });
    }

    /// Writes a note about any story, which need not be in hand or of the open issue.
    ///
    /// @return whether it was written
    boolean note(StoryRef about, Decision.AddNote note) {
        return attempt(open -> {
            List<Page> changed = List.of(desk.decide(about.issue(), about.page(), note).page());
            return open.number() == about.issue() ? changed : List.of();
        });
    }

    /// Takes the last step back, and in hand the story that it was about. Typed text that cannot be saved is the last step.
    public void undo() {
        if (typed != null && !typed.save()) {
            typed.giveUp();
            notice.set(Message.of("editing.givenUp"));
        } else if (lexiconSteps == null || !lexiconSteps.takeBack()) {
            turn(desk::undo, "nothingToUndo", "undone");
        }
    }

    /// Does the last step again that was taken back, and takes in hand the story that it is about.
    public void redo() {
        if (leave()) {
            turn(desk::redo, "nothingToRedo", "redone");
        }
    }

    /// Goes a step back or on in the journal of an issue; nothing where it ends.
    private interface Turning {
        Optional<Turn> turn(int issue) throws Refusal;
    }

    private void turn(Turning turning, String none, String done) {
        Issue open = issue.get();
        Optional<StoryRef> before = place();
        if (open == null) {
            return;
        }
        try {
            Turn turn = turning.turn(open.number()).orElseThrow(() -> new Refusal(Message.of("window.desk." + none)));
            notice.set(null);
            refresh(turn.pages());
            if (turn.entries().stream().anyMatch(line -> line.decision() instanceof Decision.SetData)) {
                reload();
            }
            follow(turn.entry(), before, done);
        } catch (Refusal refusal) {
            notice.set(refusal.message());
        }
    }

    /// Takes in hand the story that a step was about: what changes out of sight would not be seen.
    private void follow(Entry step, Optional<StoryRef> before, String done) {
        step.pages().stream().map(page -> new StoryRef(issueNumber(), page.page(), step.decision().story())).findFirst()
                .filter(there -> before.filter(there::equals).isEmpty()).ifPresent(there -> {
                    turnTo(there);
                    Story now = story.get();
                    if (now != null && now.id() == there.story()) {
                        notice.set(Message.of("editing." + done, now.title()));
                    }
                });
    }

    /// Takes a step of the journal back, also one in the middle, if nothing later depends on it.
    public void undoStep(long number) {
        attemptLeaving(open -> desk.undoStep(open.number(), number).pages());
    }

    /// Does a step of the journal again that was taken back, also one whose redo row has ended, where it still fits.
    public void redoStep(long number) {
        attemptLeaving(open -> desk.redoStep(open.number(), number).pages());
    }

    /// Brings back how a story of the issue stood right after a line of the journal.
    ///
    /// @param version the line's number; 0 for the first reading
    public void restore(int page, int id, long version) {
        attemptLeaving(open -> List.of(desk.restore(open.number(), page, id, version).page()));
    }

    /// Something that changes pages of the open issue, or is refused.
    @FunctionalInterface
    private interface Step {
        List<Page> take(Issue open) throws Refusal;
    }

    /// A step from the middle of the journal may have been about more than pages.
    private void attemptLeaving(Step step) {
        if (leave() && attempt(step)) {
            reload();
        }
    }

    private boolean attempt(Step step) {
        Issue open = issue.get();
        if (open == null) {
            return false;
        }
        try {
            List<Page> changed = step.take(open);
            notice.set(null);
            refresh(changed);
            return true;
        } catch (Refusal refusal) {
            notice.set(refusal.message());
            return false;
        }
    }

    /// Shows how the open issue stands in the store now, its data and pages too; the page in hand is known by its text,
    /// whatever number it has now. What is typed is saved first.
    public void reload() {
        Issue open = issue.get();
        Page shown = page.get();
        if (open == null || shown == null) {
            return;
        }
        try {
            // What is typed goes where the page is now.
            new PageList(desk.open(open.number()).pages()).again(shown).filter(now -> now.number() != shown.number())
                    .ifPresent(page::set);
            leave();
            Issue now = desk.open(open.number());
            issue.set(now);
            var pages = new PageList(now.pages());
            pages.again(shown).or(() -> pages.numbered(shown.number()))
                    .ifPresentOrElse(this::renew, () -> show(now.pages().getFirst()));
            refreshHistory();
        } catch (Refusal refusal) {
            notice.set(refusal.message());
        }
    }

    private void renew(Page now) {
        page.set(now);
        reselect();
    }

    private void refresh(List<Page> changed) {
        Issue open = issue.get();
        Page shown = page.get();
        if (open == null || shown == null) {
            return;
        }
        PageList now = new PageList(open.pages()).with(changed);
        issue.set(new Issue(open.number(), open.data(), now.pages()));
        boolean stays = changed.isEmpty() || new PageList(changed).numbered(shown.number()).isPresent();
        Page target = stays ? shown : changed.getFirst();
        page.set(now.numbered(target.number()).orElse(target));
        reselect();
        refreshHistory();
    }

    /// The story in hand as it stands now; where it is gone, the one that has its first line.
    private void reselect() {
        Story now = story.get();
        story.set(now == null ? null : sheetStory(now.id()).or(() -> ownerOf(now.extent().start()))
                .or(() -> stories().stream().findFirst()).orElse(null));
    }

    /// The stories of the page in hand.
    List<Story> stories() {
        Page shown = page.get();
        return shown == null ? List.of() : shown.sheet().stories();
    }

    /// Finds out anew whether there is a step to take back, or to do again.
    void refreshHistory() {
        Issue open = issue.get();
        if (open == null) {
            return;
        }
        try {
            History history = desk.history(open.number());
            undoable.set(history.undoable().isPresent() || lexiconSteps != null && lexiconSteps.isLast(history));
            redoable.set(history.redoable().isPresent());
        } catch (Refusal refusal) {
            notice.set(refusal.message());
        }
    }

    private Optional<Story> sheetStory(int id) {
        return Optional.ofNullable(page.get()).flatMap(shown -> shown.sheet().story(id));
    }
}
