package org.qingyang.service;

import java.util.List;
import org.qingyang.desk.Entry;
import org.qingyang.model.Page;

/// What an undo, a redo or a bulk step did, durable by the time that anybody sees this.
///
/// @param pages the pages that it touched, as they stand now
/// @param entry the line in the journal; carries the decision that was taken back or done again
public record Turn(List<Page> pages, Entry entry) {

    public Turn {
        pages = List.copyOf(pages);
    }
}
