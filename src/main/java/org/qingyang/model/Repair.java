package org.qingyang.model;

import org.qingyang.text.Span;

/// A change from raw to clean that the program made or proposes.
///
/// An applied repair stands in the story's traced text as a changed piece with the same `rule` and `raw`;
/// a proposed or rejected one does not. A join takes out the line ends between two halves of one paragraph.
///
/// @param id     unique within the page and stable over readings: rule and raw place
/// @param raw    what is replaced, in the raw page
/// @param before the raw text
/// @param after  the clean text
public record Repair(String id, RepairKind kind, String rule, Span raw, String before, String after, Message reason,
        double confidence, State state) {

    /// APPLIED: made by the program. PROPOSED: waits for the editor. ACCEPTED, REJECTED: settled by the editor.
    public enum State {
        APPLIED, PROPOSED, ACCEPTED, REJECTED;

        /// Whether the clean text holds the repaired reading.
        public boolean isInText() {
            return this == APPLIED || this == ACCEPTED;
        }
    }

    public Repair {
        confidence = Confidence.of(confidence);
    }

    public Repair(RepairKind kind, String rule, Span raw, String before, String after, Message reason,
            double confidence, State state) {
        this(rule + "@" + raw.start() + "-" + raw.end(), kind, rule, raw, before, after, reason, confidence, state);
    }

    public Repair withState(State state) {
        return new Repair(id, kind, rule, raw, before, after, reason, confidence, state);
    }
}
