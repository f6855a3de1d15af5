package org.qingyang.desk;

/// One line of the journal as undo and redo see it.
///
/// @param number the journal's running number, growing
/// @param of     for UNDO and REDO: the number of the DO step that is taken back or done again; else its own number
public record Step(long number, Kind kind, long of) {

    /// What the line did.
    public enum Kind { DO, UNDO, REDO }
}
