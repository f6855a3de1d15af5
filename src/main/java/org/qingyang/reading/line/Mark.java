package org.qingyang.reading.line;

/// What Markdown says of a line: nothing, a heading of some level, wholly bold, a quotation.
public record Mark(Kind kind, int level) {

    public enum Kind { NONE, HEADING, BOLD, QUOTE }

    public static final Mark NONE = new Mark(Kind.NONE, 0);

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /// Whether this is a heading and the other is none or one of a lower rank.
    public boolean outranks(Mark other) {
        return isHeading() && (!other.isHeading() || level < other.level);
    }

    /// Whether the line is set off from plain text.
    public boolean isSet() {
        return kind != Kind.NONE;
    }
}
