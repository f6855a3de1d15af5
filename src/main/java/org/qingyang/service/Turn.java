package org.qingyang.service;

import java.util.List;
import org.qingyang.desk.Entry;
import org.qingyang.model.Page;

/// What an undo, a redo or a bulk step did, durable by the time that anybody sees this.
///
/// @param pages   the pages of the issue in question that it touched, as they stand now
/// @param entry   the line in the journal; carries the decision that was taken back or done again
/// @param entries all lines that were written: a bulk step has one for each page, of this issue and of others
public record Turn(List<Page> pages, Entry entry, List<Entry> entries) {

    public Turn {
        pages = List.copyOf(pages);
        entries = List.copyOf(entries);
    }
}
