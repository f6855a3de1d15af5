package org.qingyang.reading.line;

import java.util.List;

/// What Markdown says of a line: nothing, a heading of some level, wholly bold, a quotation, an item of a list.
public record Mark(Kind kind, int level) {

    public enum Kind { NONE, HEADING, BOLD, QUOTE, ITEM }

    public static final Mark NONE = new Mark(Kind.NONE, 0);

    private static final int SEVERAL = 3;
    private static final int DEEPEST = 6;

    /// The level of a page's headlines: the one that most often stands over labels and bylines; else the second, below a
    /// title of the page, unless several headings are of the first.
    ///
    /// @param marks    of all lines
    /// @param overText of headings with a label or a byline below
    /// @return 0 where headlines are not marked
    public static int levelOfHeadlines(List<Mark> marks, List<Mark> overText) {
        int told = 0;
        for (int level = 1; level <= DEEPEST; level++) {
            told = count(overText, level) >= SEVERAL && count(overText, level) > count(overText, told) ? level : told;
        }
        return told > 0 ? told : levelOfHeadlines(marks);
    }

    private static long count(List<Mark> marks, int level) {
        return marks.stream().filter(mark -> mark.isHeading() && mark.level() == level).count();
    }

    private static int levelOfHeadlines(List<Mark> marks) {
        long first = count(marks, 1);
        boolean second = count(marks, 2) > 0;
        return first >= SEVERAL || first == 2 && !second ? 1 : second ? 2 : 0;
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /// Whether the line is bold from end to end.
    public boolean isBold() {
        return kind == Kind.BOLD;
    }

    public boolean isItem() {
        return kind == Kind.ITEM;
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
