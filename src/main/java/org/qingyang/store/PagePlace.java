package org.qingyang.store;

/// Where a page stands.
///
/// @param page its number in the issue
public record PagePlace(int issue, int page) {
}
