package org.qingyang.desk.diff;

/// A stretch of two texts that is in both or in one of them.
public record Run(Kind kind, String text) {

    /// SAME in both, REMOVED from the first, INSERTED in the second.
    public enum Kind { SAME, REMOVED, INSERTED }
}
