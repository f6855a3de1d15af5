package org.qingyang.workbench.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Entry;
import org.qingyang.desk.History;
import org.qingyang.desk.Step;
import org.qingyang.desk.Version;
import org.qingyang.desk.diff.StoryDiff;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.model.Touched;
import org.qingyang.service.DeskService;
import org.qingyang.workbench.desk.DeskViewModel;

/// The journal of the issue on the desk, and how its stories stood after each line. To be used on the window's thread.
public final class HistoryViewModel {

    /// How many pages of a bulk step are named.
    private static final int NAMED = 8;

    private final DeskService service;
    private final DeskViewModel desk;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Map<StoryRef, List<Version>> versions = new HashMap<>();
    private final Map<Long, Touched> touched = new HashMap<>();
    private final BooleanProperty onlyStory = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
    private History history = History.of(List.of());

    /// A line of the journal; without an entry the first reading, which stands before all.
    public record Line(@Nullable Entry entry) {

        long number() {
            return entry == null ? 0 : entry.step().number();
        }
    }

    public HistoryViewModel(DeskService service, DeskViewModel desk) {
        this.service = service;
        this.desk = desk;
        onlyStory.addListener((o, old, now) -> refresh());
        refresh();
    }

    /// The newest line first, the first reading last.
    public ObservableList<Line> lines() {
        return lines;
    }

    /// Whether only lines about the story in hand are shown.
    public BooleanProperty onlyStoryProperty() {
        return onlyStory;
    }

    public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    private void refresh() {
        versions.clear();
        touched.clear();
        Issue issue = desk.issueProperty().get();
        try {
            List<Entry> all = issue == null ? List.of() : service.entries(issue.number());
            history = History.of(all.stream().map(Entry::step).toList());
            List<Line> shown = new ArrayList<>(all.reversed().stream().filter(this::isWanted).map(Line::new).toList());
            if (!shown.isEmpty()) {
                shown.add(new Line(null));
            }
            lines.setAll(shown);
        } catch (Refusal refusal) {
            notice.set(refusal.message());
        }
    }

    private boolean isWanted(Entry entry) {
        return !onlyStory.get() || storyOf(entry).equals(inHand());
    }

    private Optional<StoryRef> inHand() {
        Page page = desk.pageProperty().get();
        Story story = desk.storyProperty().get();
        return page == null || story == null ? Optional.empty() : Optional.of(new StoryRef(0, page.number(), story.id()));
    }

    private static Optional<StoryRef> storyOf(Entry entry) {
        return entry.pages().stream().findFirst().map(page -> new StoryRef(0, page.page(), entry.decision().story()));
    }

    /// The story that a line is about: the entry's, or for the first reading the one in hand.
    Optional<StoryRef> storyOf(Line line) {
        return line.entry() == null ? inHand() : storyOf(line.entry());
    }

    /// Whether the line's step is taken back; it can be done again then.
    public boolean isTakenBack(Entry entry) {
        return entry.step().kind() == Step.Kind.DO && !history.isDone(entry.step().number());
    }

    /// The page of the issue as it stands now.
    Optional<Page> page(int number) {
        Issue issue = desk.issueProperty().get();
        return issue == null ? Optional.empty() : issue.pages().stream().filter(p -> p.number() == number).findFirst();
    }

    /// A story as it stands now; empty where it is gone.
    Optional<Story> now(StoryRef story) {
        return page(story.page()).flatMap(page -> page.sheet().story(story.story()));
    }

    /// How a line's story stood right after it; empty where there was none.
    public Optional<Story> then(Line line) {
        return storyOf(line).flatMap(story -> Version.at(versions(story), line.number()));
    }

    /// How a line's story stood right after it against how it stands now; empty where one of the two is not there.
    public Optional<StoryDiff> difference(Line line) {
        Optional<Story> now = storyOf(line).flatMap(this::now);
        return then(line).flatMap(before -> now.map(after -> StoryDiff.between(before, after)));
    }

    private List<Version> versions(StoryRef story) {
        Issue issue = desk.issueProperty().get();
        return versions.computeIfAbsent(story, wanted -> {
            try {
                return issue == null ? List.of() : service.versions(issue.number(), wanted.page(), wanted.story());
            } catch (Refusal refusal) {
                notice.set(refusal.message());
                return List.of();
            }
        });
    }

    /// The pages that a line's step touched, of this issue and of others; the first of them are named.
    Touched touched(Entry entry) {
        return touched.computeIfAbsent(entry.batch(), batch -> {
            try {
                return service.touched(entry, NAMED);
            } catch (Refusal refusal) {
                return new Touched(1, List.of());
            }
        });
    }

    /// Takes the step of a line back, or does it again if it is taken back. Lines that undo or redo are about the step
    /// that they undid or did again.
    public void turn(Line line) {
        Entry entry = line.entry();
        if (entry == null) {
            return;
        }
        long step = entry.step().of();
        if (history.isDone(step)) {
            desk.undoStep(step);
        } else {
            desk.redoStep(step);
        }
        follow();
    }

    /// Brings back how a line's story stood right after it, as a step of its own.
    public void restore(Line line) {
        storyOf(line).ifPresent(story -> desk.restore(story.page(), story.story(), line.number()));
        follow();
    }

    private void follow() {
        Message said = desk.noticeProperty().get();
        refresh();
        notice.set(said);
    }
}
