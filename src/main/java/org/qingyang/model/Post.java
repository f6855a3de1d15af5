package org.qingyang.model;

import org.jspecify.annotations.Nullable;

/// What somebody is, and where.
///
/// @param title       the post as printed: 党组书记
/// @param institution the full name of the organisation as far as the story tells it; null where none is named
public record Post(String title, @Nullable String institution) {
}
