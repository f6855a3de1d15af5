package org.qingyang.store;

import java.time.Instant;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Step;

/// A line for the journal that has no number yet.
///
/// @param of for UNDO and REDO the step that it is about; without meaning for DO
public record NewEntry(int issue, Step.Kind kind, long of, Decision decision, Instant at, String editor) {

    /// The same line for another decision.
    public NewEntry with(Decision decision) {
        return new NewEntry(issue, kind, of, decision, at, editor);
    }
}
