package org.qingyang.model;

import java.util.List;
import org.qingyang.text.Span;

/// A line of the page that belongs to no story.
///
/// @param source the raw lines
/// @param text   the line as read, marks removed
public record Furniture(FurnitureKind kind, List<Span> source, Passage text) {

    public Furniture {
        source = List.copyOf(source);
    }
}
