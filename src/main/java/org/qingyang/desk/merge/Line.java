package org.qingyang.desk.merge;

import java.time.Instant;
import java.util.List;
import org.qingyang.desk.Change;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Step;

/// A line of another editor's journal, as far as it is about one page.
///
/// @param step  the number and kind that it has there
/// @param known whether an earlier merge has brought it already
public record Line(Step step, Decision decision, List<Change> changes, Instant at, String editor, boolean known) {

    public Line {
        changes = List.copyOf(changes);
    }

    /// The same line with other changes.
    public Line with(List<Change> changes) {
        return new Line(step, decision, changes, at, editor, known);
    }
}
