package org.qingyang.store;

/// What became of an issue that was to be added.
///
/// @param issue     its number; if known, that of the issue that has the same bytes already
/// @param page      the number that its first page has got; 0 if nothing was stored
/// @param duplicate whether the same bytes were there before, so that nothing was stored
public record Added(int issue, int page, boolean duplicate) {
}
