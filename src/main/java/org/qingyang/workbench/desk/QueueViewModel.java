package org.qingyang.workbench.desk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Settlement;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.text.Span;

/// What is still to be done on the issue: doubt after doubt, then story after story. To be used on the window's thread.
public final class QueueViewModel {

    private final DeskViewModel desk;
    private final ReadOnlyObjectWrapper<@Nullable Doubt> doubt = new ReadOnlyObjectWrapper<>();
    /// The doubt of the story in hand that was asked about last: it may be settled, and is where the next one is sought.
    private @Nullable Doubt last;
    /// The doubt of the story in hand that its editor has turned away from: asked again before any other.
    private @Nullable Doubt left;

    public QueueViewModel(DeskViewModel desk) {
        this.desk = desk;
        desk.storyProperty().addListener((o, old, now) -> follow(old, now));
    }

    private void follow(@Nullable Story old, @Nullable Story now) {
        if (old == null || now == null || old.id() != now.id()) {
            last = null;
            left = null;
        }
        Doubt asked = doubt.get();
        if (asked != null && (now == null || last == null || now.openDoubts().stream().noneMatch(asked::equals))) {
            doubt.set(null);
        }
    }

    /// The doubt that the bar asks about.
    public ReadOnlyObjectProperty<@Nullable Doubt> doubtProperty() {
        return doubt.getReadOnlyProperty();
    }

    /// The doubt in question as one of the queue; empty while nothing is asked.
    Optional<DoubtQueue.Item> asked() {
        Doubt asked = doubt.get();
        return queue().of(page(), story()).stream().filter(item -> item.doubt().equals(asked)).findFirst();
    }

    /// The open doubts of the issue.
    DoubtQueue queue() {
        return DoubtQueue.of(desk.issueProperty().get());
    }

    /// Goes to the next open doubt of the issue in reading order, or to the one before. Behind the last one comes the
    /// next story that is not checked.
    public void next(boolean forward) {
        if (!desk.leave()) {
            return;
        }
        Story now = desk.storyProperty().get();
        if (left != null && now != null && now.openDoubts().contains(left)) {
            ask(left);
            return;
        }
        DoubtQueue queue = queue();
        var here = queue.position(page(), story(), last);
        (forward ? queue.after(here) : queue.before(here)).ifPresentOrElse(this::ask, () -> beyond(queue, forward));
    }

    private void beyond(DoubtQueue queue, boolean forward) {
        boolean moved = forward && nextUnfinished();
        if (moved) {
            queue.of(page(), story()).stream().findFirst().ifPresent(this::ask);
        } else if (queue.items().isEmpty()) {
            dismiss();
            desk.tell(Message.of("editing.noDoubts"));
        } else {
            ask(forward ? queue.items().getFirst() : queue.items().getLast());
        }
    }

    private boolean nextUnfinished() {
        Optional<ReadingOrder.Place> next =
                ReadingOrder.of(desk.issueProperty().get()).unfinishedAfter(page(), story());
        next.ifPresent(place -> {
            desk.turnTo(new StoryRef(0, place.page(), place.story().id()));
            desk.tell(null);
        });
        return next.isPresent();
    }

    private int page() {
        Page page = desk.pageProperty().get();
        return page == null ? 0 : page.number();
    }

    private int story() {
        Story story = desk.storyProperty().get();
        return story == null ? 0 : story.id();
    }

    private void ask(DoubtQueue.Item item) {
        desk.turnTo(new StoryRef(0, item.page(), item.story().id()));
        ask(item.doubt());
    }

    /// Asks about a doubt of the story in hand.
    public void ask(Doubt next) {
        last = next;
        left = null;
        doubt.set(next);
        desk.tell(null);
        desk.point(List.of(next.raw()));
    }

    /// Settles the doubt in question and asks the next one.
    public void settle(Settlement settlement) {
        Story now = desk.storyProperty().get();
        Doubt asked = doubt.get();
        if (now != null && asked != null && desk.decide(new Decision.SettleDoubt(now.id(), asked.id(), settlement))) {
            next(true);
        }
    }

    /// The editor has gone to work at another place: the keys that settle the doubt are wanted there. The doubt is the next
    /// one to be asked.
    ///
    /// @param place where, as spans of the raw page
    void turnAway(List<Span> place) {
        Doubt asked = doubt.get();
        if (asked != null && place.stream().noneMatch(asked.raw()::overlaps)) {
            left = asked;
            doubt.set(null);
        }
    }

    /// Closes the doubt bar without settling anything.
    public void dismiss() {
        doubt.set(null);
        desk.point(List.of());
    }

    /// Marks the story in hand as checked and takes the next one of the issue that is not. Doubts do not stand in the way,
    /// but are told of.
    public void checked() {
        Story now = desk.leave() ? desk.storyProperty().get() : null;
        if (now == null) {
            return;
        }
        boolean done = now.status() == Status.SIGNED || desk.decide(new Decision.SetStatus(now.id(), Status.CHECKED));
        if (!done) {
            return;
        }
        int left = now.openDoubts().size();
        if (nextUnfinished()) {
            desk.tell(left == 0 ? null : Message.of("editing.checkedDoubts", left));
        } else {
            int all = queue().items().size();
            desk.tell(all == 0 ? Message.of("editing.allChecked") : Message.of("editing.allCheckedDoubts", all));
        }
    }
}
