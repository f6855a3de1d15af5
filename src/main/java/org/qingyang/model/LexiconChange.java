package org.qingyang.model;

import org.jspecify.annotations.Nullable;

/// What becomes of one name in a lexicon.
///
/// @param entry what the lexicon says of it from now on; null where it says nothing any more
public record LexiconChange(LexiconKind kind, String name, @Nullable LexiconEntry entry) {
}
