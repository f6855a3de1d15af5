package org.qingyang.service;

import java.util.List;
import org.qingyang.desk.Change;
import org.qingyang.desk.Changes;
import org.qingyang.model.Sheet;
import org.qingyang.store.NewEntry;
import org.qingyang.store.PageUpdate;
import org.qingyang.store.Posting;

/// A line of the journal about one page, ready to be written.
///
/// @param mark   the last line about the page that its maker knows of
/// @param before the sheet that the changes are made on
record Draft(NewEntry entry, int page, long mark, Sheet before, List<Change> changes) {

    Posting posting() {
        return new Posting(entry, List.of(new PageUpdate(page, mark, before, Changes.apply(before, changes), changes)));
    }
}
