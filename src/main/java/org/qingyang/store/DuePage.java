package org.qingyang.store;

import java.util.List;
import org.qingyang.model.Story;

/// A page that was changed since it was last learnt from.
///
/// @param id   its number in the whole store
/// @param mark the journal entry that changed it last
public record DuePage(long id, long mark, List<Story> stories) {

    public DuePage {
        stories = List.copyOf(stories);
    }
}
