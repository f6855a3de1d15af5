package org.qingyang.store;

import java.util.List;
import java.util.Optional;
import org.qingyang.desk.Changes;
import org.qingyang.desk.Entry;
import org.qingyang.model.Sheet;

/// Goes through a journal from a first reading.
final class Replay {

    private Replay() {
    }

    /// The sheet that the journal leads to; empty where its steps do not fit upon each other.
    static Optional<Sheet> of(Sheet reading, int page, List<Entry> journal) {
        Sheet sheet = reading;
        try {
            for (Entry entry : journal) {
                sheet = Changes.apply(sheet, entry.changes(page));
            }
            return Optional.of(sheet);
        } catch (IllegalStateException | IndexOutOfBoundsException | ClassCastException doesNotFit) {
            return Optional.empty();
        }
    }
}
