package org.qingyang.workbench.desk;

import java.util.List;
import org.qingyang.text.Span;
import org.qingyang.workbench.control.Mark;

/// Words that are marked wherever they stand, in the raw and in the clean text: those of the search that led here.
@FunctionalInterface
public interface Highlight {

    Highlight NONE = text -> List.of();

    /// The places in a text, in its UTF-16 units.
    List<Span> in(String text);

    /// The same as marks.
    default List<Mark> marks(String text) {
        return in(text).stream().map(place -> new Mark(place.start(), place.end(), "found")).toList();
    }
}
