package org.qingyang.topics;

import java.util.List;
import org.qingyang.model.Message;

/// A tag that might be offered.
///
/// @param chance between 0 and 1 that an editor takes it, as far as this reason goes
record Candidate(String name, double chance, List<Message> why) {

    Candidate(String name, double chance, Message why) {
        this(name, chance, List.of(why));
    }
}
