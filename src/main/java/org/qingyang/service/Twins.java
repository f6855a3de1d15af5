package org.qingyang.service;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.qingyang.intake.Imprint;

/// Tells of the files of one import which claim a place that a file before them claims already: they may be versions of
/// one page, which the store could not tell while the first of them was not in it yet. Not thread-safe.
final class Twins {

    private record Place(String paper, LocalDate date, int page) {
    }

    private final Set<Place> claimed = new HashSet<>();

    /// Whether no file before this one has its paper, date and page; so where date or page are not known. Files of which
    /// the paper is not known count as of one paper.
    boolean isFirst(Arrival.Ready ready) {
        Imprint imprint = ready.imprint();
        LocalDate date = imprint.data().date();
        return date == null || imprint.number().isEmpty()
                || claimed.add(new Place(String.valueOf(imprint.data().paper()), date, imprint.number().getAsInt()));
    }
}
