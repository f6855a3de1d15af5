package org.qingyang.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingyang.desk.Change;
import org.qingyang.desk.Changes;
import org.qingyang.desk.Entry;
import org.qingyang.desk.History;
import org.qingyang.desk.Rebase;
import org.qingyang.desk.Rewinding;
import org.qingyang.desk.Step;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.store.Store;

/// What the journal of an issue says about one step and what came after it. Read at need: for the last step, which is
/// the one that is mostly asked for, only its own line.
final class Past {

    private final Store store;
    private final Entry done;
    private final long last;
    private final List<Step> since;
    private final boolean isUndoneNext;

    /// @param done the line that the step began with
    Past(Store store, Entry done) throws Refusal {
        History history = History.of(store.steps(done.issue()));
        this.store = store;
        this.done = done;
        this.last = history.lastOf(done.step().number()).orElseThrow();
        this.since = history.since(done.step().number());
        this.isUndoneNext = history.undoable().equals(OptionalLong.of(done.step().number()));
    }

    /// Whether nothing came after it that still counts.
    boolean isLast() {
        return since.isEmpty();
    }

    /// The changes that turn the step's last line round, as they fit the page of now.
    ///
    /// @throws Refusal if a later step stands in the way
    List<Change> turned(Sheet now, int page) throws Refusal {
        Entry latest = last == done.step().number() ? done : store.entry(last);
        List<Change> changes = Changes.inverse(latest.changes(page));
        if (isLast()) {
            return changes;
        }
        List<Entry> journal = store.entries(done.issue());
        try {
            return Rebase.onto(now, changes, since(journal, page));
        } catch (Refusal inTheWay) {
            if (!isUndoneNext) {
                throw inTheWay;
            }
            return Rewinding.of(now, journal, page, done.step().number()).orElseThrow(() -> inTheWay);
        }
    }

    private List<Rebase.Since> since(List<Entry> entries, int page) {
        Map<Long, Entry> journal = entries.stream()
                .collect(Collectors.toMap(entry -> entry.step().number(), Function.identity()));
        List<Rebase.Since> later = new ArrayList<>();
        for (Step step : since) {
            Entry entry = java.util.Objects.requireNonNull(journal.get(step.number()));
            later.add(new Rebase.Since(step.of(), entry.changes(page)));
        }
        return later;
    }
}
