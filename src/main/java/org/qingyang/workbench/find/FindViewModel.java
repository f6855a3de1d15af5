package org.qingyang.workbench.find;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.find.FindQuery;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.StoryRef;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Concordance;
import org.qingyang.service.FindScope;
import org.qingyang.service.Found;
import org.qingyang.service.Newsroom;
import org.qingyang.service.Progress;
import org.qingyang.service.Turn;
import org.qingyang.workbench.fx.Failure;
import org.qingyang.workbench.fx.Jobs;

/// The state of find and replace: what is looked for and where, the places, which of them are ticked, the last step.
/// Each change of the query searches anew in the background and stops the search under way. To be used on the window's
/// thread.
public final class FindViewModel {

    /// Where to look: in the story in hand on the desk, in the issue on the desk, everywhere.
    public enum Scope { STORY, ISSUE, STORE }

    /// How far work has come, in issues.
    ///
    /// @param total 0 where that is not known
    public record Advance(Phase phase, int done, int total) {
    }

    /// What is under way: the search for places, then for names and posts that protect some of them; or a step.
    public enum Phase { SEARCHING, PROTECTING, WORKING }

    /// The places, and what is known of their issues.
    public record Answer(Concordance concordance, Map<Integer, IssueSummary> issues) {

        static final Answer NONE = new Answer(new Concordance(List.of(), true), Map.of());
    }

    private final Newsroom newsroom;
    private final Jobs jobs;
    private final StringProperty find = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final ObjectProperty<FindQuery.Kind> kind = new SimpleObjectProperty<>(FindQuery.Kind.PLAIN);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.STORE);
    private final ReadOnlyObjectWrapper<@Nullable StoryRef> here = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Advance> advance = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Turn> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final Ticks ticks = new Ticks();
    private Cancellation underWay = new Cancellation();
    private boolean setting;
    /// Whether nothing was typed since the last step.
    private boolean fresh;

    public FindViewModel(Newsroom newsroom, Jobs jobs) {
        this.newsroom = newsroom;
        this.jobs = jobs;
        find.addListener((o, old, now) -> typed());
        replacement.addListener((o, old, now) -> typed());
        kind.addListener((o, old, now) -> run());
        scope.addListener((o, old, now) -> run());
    }

    public StringProperty findProperty() {
        return find;
    }

    public StringProperty replacementProperty() {
        return replacement;
    }

    public ObjectProperty<FindQuery.Kind> kindProperty() {
        return kind;
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// The story in hand on the desk; null if the desk is empty, and then all issues are looked through.
    public ReadOnlyObjectProperty<@Nullable StoryRef> hereProperty() {
        return here.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// The search under way, or null.
    public ReadOnlyObjectProperty<@Nullable Advance> advanceProperty() {
        return advance.getReadOnlyProperty();
    }

    /// What the last action has to say, or null.
    public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// The step that was made last and can be taken back, or null.
    public ReadOnlyObjectProperty<@Nullable Turn> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Whether the last thing that was done here was a step, and not typing.
    boolean isStepLast() {
        return fresh && done.get() != null;
    }

    /// Counts the changes of the ticks.
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    Ticks ticks() {
        return ticks;
    }

    /// Comes to the front.
    ///
    /// @param story the story in hand on the desk, or null
    public void enter(@Nullable StoryRef story) {
        here.set(story);
        run();
    }

    /// Gets ready to look for all places that read like one, when it comes to the front.
    public void prepare(Series series) {
        setting = true;
        find.set(series.find());
        replacement.set(series.replacement());
        kind.set(FindQuery.Kind.PLAIN);
        scope.set(scope.get() == Scope.STORY ? Scope.STORE : scope.get());
        setting = false;
    }

    private FindQuery query() {
        return new FindQuery(find.get(), replacement.get(), kind.get());
    }

    private FindScope where() {
        StoryRef story = here.get();
        if (story == null || scope.get() == Scope.STORE) {
            return new FindScope.OfStore();
        }
        return scope.get() == Scope.STORY ? new FindScope.OfStory(story) : new FindScope.OfIssue(story.issue());
    }

    private void typed() {
        fresh = false;
        run();
    }

    private void run() {
        if (!setting) {
            notice.set(null);
            search();
        }
    }

    private void search() {
        underWay.cancel();
        var cancellation = new Cancellation();
        underWay = cancellation;
        if (find.get().isEmpty()) {
            show(Answer.NONE, cancellation);
            return;
        }
        FindQuery query = query();
        FindScope where = where();
        advance.set(new Advance(Phase.SEARCHING, 0, 0));
        jobs.run(() -> answer(newsroom.find().glance(query, where, progress(Phase.SEARCHING, cancellation), cancellation)),
                found -> glanced(query, where, found, cancellation), failure -> failed(failure, cancellation));
    }

    /// The places can be seen and ticked while names are looked for; nothing is replaced before they are known. Where
    /// that was stopped, only what the editor ticks is.
    private void glanced(FindQuery query, FindScope where, Answer found, Cancellation cancellation) {
        show(found, cancellation);
        if (cancellation == underWay && cancellation.isCancelled()) {
            tick(place -> true, false);
        } else if (cancellation == underWay && !found.concordance().places().isEmpty()) {
            advance.set(new Advance(Phase.PROTECTING, 0, 0));
            jobs.run(() -> answer(newsroom.find().find(query, where, progress(Phase.PROTECTING, cancellation), cancellation)),
                    known -> show(known, cancellation), failure -> failed(failure, cancellation));
        }
    }

    private Progress progress(Phase phase, Cancellation cancellation) {
        return (at, total, what) -> {
            if (100L * at / total > 100L * (at - 1) / total) {
                jobs.later(() -> advanced(new Advance(phase, at, total), cancellation));
            }
        };
    }

    private Answer answer(Concordance concordance) throws Refusal {
        var wanted = concordance.places().stream().map(Found::issue).collect(Collectors.toSet());
        return new Answer(concordance, newsroom.library().issues().stream().filter(issue -> wanted.contains(issue.number()))
                .collect(Collectors.toMap(IssueSummary::number, issue -> issue)));
    }

    private void advanced(Advance now, Cancellation cancellation) {
        if (cancellation == underWay && advance.get() != null) {
            advance.set(now);
        }
    }

    private void show(Answer found, Cancellation cancellation) {
        if (cancellation == underWay) {
            advance.set(null);
            ticks.show(found.concordance().places());
            answer.set(found);
            ticked();
        }
    }

    private void failed(Exception failure, Cancellation cancellation) {
        if (cancellation == underWay) {
            show(Answer.NONE, cancellation);
            tell(failure);
        }
    }

    private void tell(Exception failure) {
        notice.set(Failure.message(failure));
    }

    /// Stops the search under way; what it has found is shown.
    public void cancel() {
        underWay.cancel();
    }

    /// Ticks or unticks one place.
    public void tick(int index, boolean tick) {
        ticks.set(index, tick);
        ticked();
    }

    /// Ticks or unticks all places of a kind.
    public void tick(Predicate<Found> which, boolean tick) {
        ticks.set(which, tick);
        ticked();
    }

    private void ticked() {
        changes.set(changes.get() + 1);
    }

    /// Replaces the ticked places as one step.
    public void replace() {
        List<Found> places = ticks.ticked();
        if (places.isEmpty() || advance.get() != null) {
            return;
        }
        FindQuery query = query();
        Ticks.Extent extent = ticks.extent();
        working(() -> newsroom.find().replace(query, places), turn -> {
            done.set(turn.orElse(null));
            fresh = true;
            notice.set(turn.isEmpty() ? Message.of("find.nothing") : Message.of("find.done", extent.places(), extent.issues()));
        });
    }

    /// Takes the last step back, on all issues that it touched.
    public void undo() {
        Turn last = done.get();
        if (last != null && advance.get() == null) {
            working(() -> newsroom.desk().undoStep(last.entry().issue(), last.entry().step().number()), turn -> {
                done.set(null);
                notice.set(Message.of("find.undone"));
            });
        }
    }

    private <T> void working(Callable<T> work, Consumer<T> then) {
        underWay.cancel();
        advance.set(new Advance(Phase.WORKING, 0, 0));
        jobs.run(work, result -> {
            then.accept(result);
            search();
        }, failure -> {
            tell(failure);
            search();
        });
    }
}
