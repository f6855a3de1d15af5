package org.qingyang.store;

import java.util.List;

/// A line for the journal with what it does to its pages.
public record Posting(NewEntry entry, List<PageUpdate> updates) {

    public Posting {
        updates = List.copyOf(updates);
    }
}
