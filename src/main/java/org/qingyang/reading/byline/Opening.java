package org.qingyang.reading.byline;

import org.jspecify.annotations.Nullable;
import org.qingyang.text.Span;

/// What stands before the first words of a lead.
///
/// @param label   the printed label in the line, or null
/// @param credit  the byline behind it, or null; its places are offsets in the line
/// @param printed where the byline stands with its brackets and colon; empty where there is none
/// @param end     where the text of the lead begins
public record Opening(@Nullable Span label, @Nullable Credit credit, Span printed, int end) {
}
