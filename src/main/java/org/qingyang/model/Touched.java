package org.qingyang.model;

import java.util.List;

/// Which pages a step touched, of one issue or of many.
///
/// @param pages how many
/// @param first where the first of them are now
public record Touched(int pages, List<Place> first) {

    /// @param page its number in the issue
    public record Place(int issue, int page) {
    }

    public Touched {
        first = List.copyOf(first);
    }
}
