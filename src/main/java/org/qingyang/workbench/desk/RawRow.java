package org.qingyang.workbench.desk;

import java.util.List;
import org.qingyang.model.Boundary;
import org.qingyang.text.Span;
import org.qingyang.workbench.control.Mark;

/// One row of the raw pane.
sealed interface RawRow {

    /// The story that the row belongs to, 0 for furniture.
    int story();

    /// A raw line, or a part of a very long one.
    ///
    /// @param number the line's number, 0 for the later parts of a long line
    /// @param span   the raw span that is shown
    /// @param band   which of the band colours marks the story, -1 for furniture
    /// @param joined whether the paragraph goes on after this line's end
    record Line(int number, Span span, int story, int band, List<Mark> marks, boolean joined)
            implements RawRow {
    }

    /// The border between two stories: why the lower one begins here.
    record Border(int story, Boundary boundary) implements RawRow {
    }
}
