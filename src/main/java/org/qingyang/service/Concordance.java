package org.qingyang.service;

import java.util.List;

/// The places that a search has found, each with what stands around it.
///
/// @param places   in the order of issues, pages, stories and print
/// @param complete whether these are all: the search was neither stopped nor ended at [#MOST]
public record Concordance(List<Found> places, boolean complete) {

    /// More places than this are not gathered.
    public static final int MOST = 50_000;

    public Concordance {
        places = List.copyOf(places);
    }
}
