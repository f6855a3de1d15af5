package org.qingyang.store;

import org.qingyang.model.Story;

/// A story whose names the store does not know.
///
/// @param doc   its number in the search index
/// @param state how it stood when it was looked at
public record Nameless(long doc, Story story, String state) {
}
