package org.qingyang.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingyang.desk.Change;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Locks;
import org.qingyang.desk.Step;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.store.NewEntry;
import org.qingyang.store.Store;

/// Takes steps back and does them again, with all that was done together with them. Not thread-safe.
final class Turning {

    /// Makes the head of a line that takes back another or does it again.
    @FunctionalInterface
    interface Heads {
        NewEntry of(Entry done, Step.Kind kind);
    }

    /// A line in the making, and the page as it stands.
    private record Turned(NewEntry entry, Past past, Page page, long mark) {

        Draft draft(boolean picked) throws Refusal {
            List<Change> changes = past.turned(page.sheet());
            if (picked && !past.isLast()) {
                Locks.check(page.sheet(), changes);
            }
            return Draft.of(entry, page, mark, changes);
        }
    }

    private final Store store;
    private final OpenIssues open;
    private final Heads heads;

    Turning(Store store, OpenIssues open, Heads heads) {
        this.store = store;
        this.open = open;
        this.heads = heads;
    }

    /// The lines that turn a step round.
    ///
    /// @param done   all lines of the step
    /// @param picked whether the step was picked among others
    Drafts drafts(List<Entry> done, Step.Kind kind, boolean picked) throws Refusal {
        List<Turned> turned = new ArrayList<>();
        try {
            open.gather(done.stream().map(Entry::issue).distinct().toList());
            for (Past past : Past.of(store, done, line -> open.mark(line.issue(), line.pages().getFirst().page()))) {
                turned.add(turned(past, kind));
            }
        } finally {
            open.release();
        }
        return Drafts.of(turned.stream().<Drafts.Make>map(one -> () -> Optional.of(one.draft(picked))).toList());
    }

    private Turned turned(Past past, Step.Kind kind) throws Refusal {
        Entry done = past.done();
        int page = done.pages().getFirst().page();
        if (Page.isOlder(page) && !(done.decision() instanceof Decision.RevisePage)) {
            throw new Refusal(Message.of("desk.refusal.olderVersion"));
        }
        return new Turned(heads.of(done, kind), past, open.page(done.issue(), page), open.mark(done.issue(), page));
    }
}
