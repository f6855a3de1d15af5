package org.qingyang.service;

import java.util.List;
import org.qingyang.desk.Change;
import org.qingyang.desk.Changes;
import org.qingyang.model.Page;
import org.qingyang.model.Sheet;
import org.qingyang.store.Inked;
import org.qingyang.store.NewEntry;
import org.qingyang.store.PageUpdate;

/// A line of the journal about one page, ready to be written.
///
/// @param before the page that the changes are made on
/// @param inked  the line as it is stored
record Draft(NewEntry entry, Page before, PageUpdate update, Inked inked) {

    /// @param page the page that the changes are made on
    /// @param mark the last line about the page that its maker knows of
    /// @throws IllegalStateException if the changes do not fit the page
    static Draft of(NewEntry entry, Page page, long mark, List<Change> changes) {
        Sheet after = Changes.apply(page.sheet(), changes);
        var update = new PageUpdate(page.number(), mark, page.text(), page.sheet(), after, changes);
        return new Draft(entry, page, update, Inked.of(entry, List.of(update)));
    }

    Page after() {
        return before.withSheet(update.after());
    }

    List<Change> changes() {
        return update.changes();
    }
}
