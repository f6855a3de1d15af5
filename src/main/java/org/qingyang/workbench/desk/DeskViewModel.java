package org.qingyang.workbench.desk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.desk.History;
import org.qingyang.model.Doubt;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Settlement;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.service.DeskService;
import org.qingyang.service.Turn;
import org.qingyang.text.Span;

/// The state of the desk: the open issue, the page and story in hand, what is picked, the doubt in question.
/// Every decision is on disk before this shows it. To be used on the window's thread.
public final class DeskViewModel {

    private final DeskService desk;
    private final ReadOnlyObjectWrapper<@Nullable Issue> issue = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Story> story = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Span>> picked = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Doubt> doubt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private Runnable beforeLeaving = () -> { };

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

    /// The doubt that the bar asks about.
    public ReadOnlyObjectProperty<@Nullable Doubt> doubtProperty() {
        return doubt.getReadOnlyProperty();
    }

    /// What the last action has to say; null where all went well.
    public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /// Sets what is to be done before another story is taken in hand or a step is taken back: saving what is typed.
    public void setBeforeLeaving(Runnable beforeLeaving) {
        this.beforeLeaving = beforeLeaving;
    }

    /// Takes an issue on the desk and its first story in hand.
    public void open(int number) throws Refusal {
        beforeLeaving.run();
        Issue opened = desk.open(number);
        issue.set(opened);
        doubt.set(null);
        notice.set(null);
        showPage(opened.pages().getFirst());
        story.set(null);
        opened.pages().getFirst().sheet().stories().stream().findFirst().ifPresent(first -> select(first.id()));
        refreshHistory();
    }

    /// Turns to another page of the issue.
    public void turnTo(Page other) {
        beforeLeaving.run();
        showPage(other);
        other.sheet().stories().stream().findFirst().ifPresent(first -> select(first.id()));
    }

    /// Takes a story of the open issue in hand, turning to its page.
    public void turnTo(StoryRef wanted) {
        Issue open = issue.get();
        if (open != null) {
            open.pages().stream().filter(p -> p.number() == wanted.page()).findFirst().ifPresent(this::turnTo);
            select(wanted.story());
        }
    }

    /// Takes a story of the current page in hand.
    public void select(int id) {
        beforeLeaving.run();
        Story now = story.get();
        sheetStory(id).ifPresent(found -> {
            if (now == null || now.id() != id) {
                picked.set(List.of());
                doubt.set(null);
            }
            story.set(found);
        });
    }

    /// Takes the next or previous story in hand.
    public void step(int by) {
        Page shown = page.get();
        Story now = story.get();
        if (shown != null && now != null) {
            List<Story> stories = shown.sheet().stories();
            int index = Math.clamp(indexOf(stories, now.id()) + by, 0, stories.size() - 1);
            select(stories.get(index).id());
        }
    }

    /// Picks raw spans: both sides show them. Selects the story that they belong to.
    public void pick(List<Span> raw) {
        raw.stream().findFirst().flatMap(this::ownerOf).ifPresent(owner -> select(owner.id()));
        picked.set(List.copyOf(raw));
    }

    private Optional<Story> ownerOf(Span raw) {
        Page shown = page.get();
        return shown == null ? Optional.empty() : shown.sheet().stories().stream()
                .filter(s -> s.source().stream().anyMatch(span -> span.start() <= raw.start() && raw.start() < span.end()))
                .findFirst();
    }

    /// Makes a decision about the current page. It is on disk when this returns.
    public void decide(Decision decision) {
        Issue open = issue.get();
        Page shown = page.get();
        if (open == null || shown == null) {
            return;
        }
        try {
            var outcome = desk.decide(open.number(), shown.number(), decision);
            notice.set(null);
            refresh(List.of(outcome.page()));
        } catch (Refusal refusal) {
            notice.set(refusal.message());
        }
    }

    public void undo() {
        backOrForth(true);
    }

    /// Takes a step of the journal back, also one in the middle, if nothing later depends on it.
    public void undoStep(long number) {
        Issue open = issue.get();
        if (open == null) {
            return;
        }
        beforeLeaving.run();
        try {
            notice.set(null);
            refresh(desk.undoStep(open.number(), number).pages());
        } catch (Refusal refusal) {
            notice.set(refusal.message());
        }
    }

    public void redo() {
        backOrForth(false);
    }

    private void backOrForth(boolean back) {
        beforeLeaving.run();
        Issue open = issue.get();
        if (open == null) {
            return;
        }
        try {
            List<Page> pages = (back ? desk.undo(open.number()) : desk.redo(open.number()))
                    .map(Turn::pages).orElse(List.of());
            notice.set(pages.isEmpty()
                    ? Message.of(back ? "window.desk.nothingToUndo" : "window.desk.nothingToRedo") : null);
            refresh(pages);
        } catch (Refusal refusal) {
            notice.set(refusal.message());
        }
    }

    /// Whether a story stands above the one in hand.
    public boolean hasAbove() {
        return above().isPresent();
    }

    private Optional<Story> above() {
        Page shown = page.get();
        Story now = story.get();
        if (shown == null || now == null) {
            return Optional.empty();
        }
        int index = indexOf(shown.sheet().stories(), now.id());
        return index == 0 ? Optional.empty() : Optional.of(shown.sheet().stories().get(index - 1));
    }

    /// Joins the story in hand with the one above.
    public void joinAbove() {
        above().ifPresent(upper -> {
            decide(new Decision.JoinStories(upper.id()));
            select(upper.id());
        });
    }

    /// Marks the story as checked and takes the next one that is not.
    public void checked() {
        beforeLeaving.run();
        Story now = story.get();
        if (now == null) {
            return;
        }
        if (now.status() != Status.SIGNED) {
            decide(new Decision.SetStatus(now.id(), Status.CHECKED));
        }
        unfinishedAfter(now.id()).ifPresentOrElse(next -> select(next.id()),
                () -> notice.set(Message.of("window.desk.allChecked")));
    }

    private Optional<Story> unfinishedAfter(int id) {
        Page shown = page.get();
        if (shown == null) {
            return Optional.empty();
        }
        return DoubtQueue.rotated(shown.sheet().stories(), id).stream()
                .filter(s -> s.status() == Status.UNREAD || s.status() == Status.EDITING).findFirst();
    }

    /// Goes to the next open doubt of the page in reading order, or to the one before.
    public void nextDoubt(boolean forward) {
        Page shown = page.get();
        if (shown == null) {
            return;
        }
        DoubtQueue.of(shown.sheet()).from(story.get(), doubt.get(), forward).ifPresentOrElse(next -> {
            select(next.story().id());
            ask(next.doubt());
        }, () -> notice.set(Message.of("window.desk.noDoubts")));
    }

    /// Asks about a doubt of the story in hand.
    public void ask(Doubt next) {
        doubt.set(next);
        picked.set(List.of(next.raw()));
    }

    /// Settles the doubt in question and asks the next one.
    public void settle(Settlement settlement) {
        Story now = story.get();
        Doubt asked = doubt.get();
        if (now != null && asked != null) {
            decide(new Decision.SettleDoubt(now.id(), asked.id(), settlement));
            if (notice.get() == null) {
                nextDoubt(true);
            }
        }
    }

    /// Closes the doubt bar without settling anything.
    public void dismissDoubt() {
        doubt.set(null);
        picked.set(List.of());
    }

    /// Shows the pages anew when the service knows more about them than before. What is typed is saved first.
    public void reload() {
        Issue open = issue.get();
        if (open != null) {
            beforeLeaving.run();
            try {
                refresh(desk.open(open.number()).pages());
            } catch (Refusal refusal) {
                notice.set(refusal.message());
            }
        }
    }

    private void refresh(List<Page> changed) {
        Issue open = issue.get();
        Page shown = page.get();
        if (open == null || shown == null) {
            return;
        }
        List<Page> pages = open.pages().stream()
                .map(old -> changed.stream().filter(p -> p.number() == old.number()).findFirst().orElse(old)).toList();
        issue.set(new Issue(open.number(), open.data(), pages));
        Page target = changed.isEmpty() || changed.stream().anyMatch(p -> p.number() == shown.number())
                ? pages.get(shown.number() - 1) : pages.get(changed.getFirst().number() - 1);
        showPage(target);
        reselect(target);
        refreshHistory();
    }

    private void reselect(Page target) {
        Story now = story.get();
        List<Story> stories = target.sheet().stories();
        story.set(now == null ? null : target.sheet().story(now.id())
                .orElse(stories.isEmpty() ? null : stories.getFirst()));
        Doubt asked = doubt.get();
        Story current = story.get();
        if (asked != null && (current == null || current.openDoubts().stream().noneMatch(d -> d.id().equals(asked.id())))) {
            doubt.set(null);
        }
    }

    private void showPage(Page shown) {
        page.set(shown);
    }

    private void refreshHistory() {
        Issue open = issue.get();
        if (open == null) {
            return;
        }
        try {
            History history = desk.history(open.number());
            undoable.set(history.undoable().isPresent());
            redoable.set(history.redoable().isPresent());
        } catch (Refusal refusal) {
            notice.set(refusal.message());
        }
    }

    private Optional<Story> sheetStory(int id) {
        Page shown = page.get();
        return shown == null ? Optional.empty() : shown.sheet().story(id);
    }

    private static int indexOf(List<Story> stories, int id) {
        for (int i = 0; i < stories.size(); i++) {
            if (stories.get(i).id() == id) {
                return i;
            }
        }
        return 0;
    }
}
