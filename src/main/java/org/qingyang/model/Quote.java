package org.qingyang.model;

import org.jspecify.annotations.Nullable;

/// Words that somebody spoke, in quotation marks.
///
/// @param speaker who, as printed; null where the text does not say
/// @param mention the words without the outer marks
public record Quote(@Nullable String speaker, Mention mention) {
}
