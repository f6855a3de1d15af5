package org.qingyang.service;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.qingyang.desk.Change;
import org.qingyang.desk.Changes;
import org.qingyang.desk.Decision;
import org.qingyang.desk.DecisionContext;
import org.qingyang.desk.Desk;
import org.qingyang.desk.Entry;
import org.qingyang.desk.History;
import org.qingyang.desk.Step;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.reading.Reader;
import org.qingyang.store.NewEntry;
import org.qingyang.store.PageUpdate;
import org.qingyang.store.Store;

/// The editor's work on issues. Every decision is durable in the store before its method returns.
/// Thread-safe; decisions are carried out one after the other.
public final class DeskService {

    private final Store store;
    private final Reader reader;
    private final Clock clock;
    private final String editor;
    private final OpenIssues open;

    DeskService(Store store, Reader reader, Clock clock, String editor) {
        this.store = store;
        this.reader = reader;
        this.clock = clock;
        this.editor = editor;
        this.open = new OpenIssues(store);
    }

    /// The issue as it stands in the store now.
    ///
    /// @throws Refusal if there is no such issue
    public synchronized Issue open(int issue) throws Refusal {
        return open.fresh(issue).issue();
    }

    /// Carries out a decision on a page.
    ///
    /// @throws Refusal if the decision does not fit the page, if another process has changed the page in the
    ///         meantime, or if it cannot be stored; nothing is changed then
    public synchronized Outcome decide(int issue, int page, Decision decision) throws Refusal {
        Page before = open.page(issue, page);
        List<Change> changes = Desk.changes(before.sheet(), decision, context(before));
        if (changes.isEmpty()) {
            return new Outcome(before, Optional.empty());
        }
        Turn turn = write(newEntry(issue, Step.Kind.DO, 0, decision), Map.of(page, changes));
        return new Outcome(turn.pages().getFirst(), Optional.of(turn.entry()));
    }

    /// Takes back the last step on this issue that is not taken back yet, whoever made it; empty if there is none.
    ///
    /// @throws Refusal if it cannot be stored; nothing is changed then
    public synchronized Optional<Turn> undo(int issue) throws Refusal {
        return turn(issue, Step.Kind.UNDO, history(issue).undoable());
    }

    /// Does the last step again that was taken back; empty if there is none.
    ///
    /// @throws Refusal if it cannot be stored; nothing is changed then
    public synchronized Optional<Turn> redo(int issue) throws Refusal {
        return turn(issue, Step.Kind.REDO, history(issue).redoable());
    }

    /// Which steps undo and redo would take next.
    public History history(int issue) throws Refusal {
        return History.of(store.steps(issue));
    }

    /// The issue's journal, the oldest line first.
    public List<Entry> entries(int issue) throws Refusal {
        return store.entries(issue);
    }

    /// The page's sheet as the program first read it.
    public Sheet reading(int issue, int page) throws Refusal {
        return store.reading(issue, page);
    }

    private Optional<Turn> turn(int issue, Step.Kind kind, OptionalLong number) throws Refusal {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Entry done = store.entry(number.getAsLong());
        Map<Integer, List<Change>> changes = new LinkedHashMap<>();
        for (Entry.PageChanges page : done.pages()) {
            changes.put(page.page(), kind == Step.Kind.UNDO ? Changes.inverse(page.changes()) : page.changes());
        }
        return Optional.of(write(newEntry(issue, kind, done.step().number(), done.decision()), changes));
    }

    private Turn write(NewEntry entry, Map<Integer, List<Change>> changes) throws Refusal {
        try {
            List<PageUpdate> updates = new ArrayList<>();
            for (var page : changes.entrySet()) {
                updates.add(update(entry.issue(), page.getKey(), page.getValue()));
            }
            Entry written = store.append(entry, updates);
            return new Turn(open.updated(written, updates), written);
        } catch (Refusal refusal) {
            open.forget(entry.issue());
            throw refusal;
        } catch (IllegalStateException stale) {
            open.forget(entry.issue());
            throw new Refusal(Message.of("service.refusal.stale"), stale);
        }
    }

    private PageUpdate update(int issue, int page, List<Change> changes) throws Refusal {
        Sheet before = open.page(issue, page).sheet();
        return new PageUpdate(page, open.mark(issue, page), before, Changes.apply(before, changes), changes);
    }

    private NewEntry newEntry(int issue, Step.Kind kind, long of, Decision decision) {
        return new NewEntry(issue, kind, of, decision, clock.instant().truncatedTo(ChronoUnit.MILLIS), editor);
    }

    private DecisionContext context(Page page) {
        return new DecisionContext(page.text(), reader, editor);
    }
}
