package org.qingyang.search;

import java.time.Instant;

/// A query under a name: a working list that is always up to date.
public record SavedSearch(String name, String query, Instant changed) {
}
