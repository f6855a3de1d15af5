package org.qingyang.service;

import java.util.Optional;
import org.qingyang.desk.Entry;
import org.qingyang.desk.find.Lesson;
import org.qingyang.model.Page;

/// What a decision did, durable by the time that anybody sees this.
///
/// @param page   the page as it stands now
/// @param entry  the line in the journal; empty if the decision changed nothing
/// @param lesson what was corrected by hand, to be offered wherever else it fits
public record Outcome(Page page, Optional<Entry> entry, Optional<Lesson> lesson) {
}
