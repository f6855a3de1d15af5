package org.qingyang.store;

import java.util.List;
import java.util.stream.Stream;
import org.qingyang.search.Facets;

/// Documents by what they are counted by.
///
/// @param newest those that names are counted in, [Facets#NAMED] at most, in order
record Counted(TallySums sums, List<Long> newest) {

    /// Both together; its own sums are these from then on.
    ///
    /// @param newer behind all of these
    Counted and(Counted newer) {
        sums.add(newer.sums);
        List<Long> all = Stream.concat(newest.stream(), newer.newest.stream()).toList();
        return new Counted(sums, all.subList(Math.max(0, all.size() - Facets.NAMED), all.size()));
    }
}
