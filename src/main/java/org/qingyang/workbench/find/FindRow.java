package org.qingyang.workbench.find;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.service.Found;

/// One row of the concordance.
sealed interface FindRow {

    /// The beginning of an issue, with how many places it has.
    record Head(int issue, int places) implements FindRow {
    }

    /// @param index the place's number among all, from 0
    record Place(int index, Found found) implements FindRow {
    }

    static List<FindRow> of(List<Found> places) {
        List<FindRow> rows = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int issue = places.get(i).issue();
            if (i == 0 || places.get(i - 1).issue() != issue) {
                int end = i;
                while (end < places.size() && places.get(end).issue() == issue) {
                    end++;
                }
                rows.add(new Head(issue, end - i));
            }
            rows.add(new Place(i, places.get(i)));
        }
        return rows;
    }
}
