package org.qingyang.model;

import org.jspecify.annotations.Nullable;

/// What a page of an issue is to be called.
///
/// @param page   the number that it has now
/// @param number the number that it is to have
/// @param name   null for none
public record PageLabel(int page, int number, @Nullable String name) {
}
