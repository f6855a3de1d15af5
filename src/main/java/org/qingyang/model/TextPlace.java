package org.qingyang.model;

import org.qingyang.text.Span;

/// A stretch of a story's clean text, to go to, to show or to replace.
///
/// @param index which of the field's passages, from 0
/// @param clean in UTF-16 units of that passage's clean text
public record TextPlace(StoryField field, int index, Span clean) {

    /// The field as a whole, for one that holds no text.
    public static TextPlace of(StoryField field) {
        return new TextPlace(field, 0, Span.at(0));
    }

    public static TextPlace whole(StoryField field, int index, Passage passage) {
        return new TextPlace(field, index, new Span(0, passage.text().length()));
    }
}
