package org.qingyang.workbench.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Step;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.service.DeskService;

/// The journal of one issue. To be used on the window's thread.
public final class HistoryViewModel {

    private final DeskService desk;
    private final Issue issue;
    private final Function<Entry, @Nullable Message> undo;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final Set<Long> takenBack = new HashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();

    /// @param undo takes the step of an entry back, or tells why that is not possible
    public HistoryViewModel(DeskService desk, Issue issue, Function<Entry, @Nullable Message> undo) {
        this.desk = desk;
        this.issue = issue;
        this.undo = undo;
        refresh();
    }

    /// The newest entry first.
    public ObservableList<Entry> entries() {
        return entries;
    }

    public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    private void refresh() {
        try {
            List<Entry> all = desk.entries(issue.number());
            takenBack.clear();
            for (Entry entry : all) {
                switch (entry.step().kind()) {
                    case UNDO -> takenBack.add(entry.step().of());
                    case REDO -> takenBack.remove(entry.step().of());
                    case DO -> { }
                }
            }
            entries.setAll(all.reversed());
        } catch (Refusal refusal) {
            notice.set(refusal.message());
        }
    }

    /// Whether the entry's step has been undone and not been redone.
    public boolean isTakenBack(Entry entry) {
        return entry.step().kind() == Step.Kind.DO && takenBack.contains(entry.step().number());
    }

    /// The headline of the story that the entry is about, as it stands now; empty where the story is gone.
    public String storyTitle(Entry entry) {
        return entry.pages().stream().flatMap(changed -> issue.pages().stream()
                        .filter(page -> page.number() == changed.page())
                        .flatMap(page -> page.sheet().story(entry.decision().story()).stream()))
                .findFirst().map(Story::title).orElse("");
    }

    /// Takes the step of an entry back.
    public void undo(Entry entry) {
        Message why = undo.apply(entry);
        refresh();
        notice.set(why);
    }
}
