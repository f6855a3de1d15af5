package org.qingyang.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qingyang.model.LexiconChange;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.Refusal;

/// The lexicon of the house in a store. Each method is one transaction; what it has stored is on the disk when it
/// returns. Thread-safe.
public final class LexiconShelf {

    private final Database database;
    private final Clock clock;

    LexiconShelf(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What the lexicon says now, what was changed last comes last.
    public List<LexiconEntry> entries() throws Refusal {
        return database.read(shelves -> shelves.lexicon().all());
    }

    /// Makes changes as one step, all of them or none.
    public void change(List<LexiconChange> changes, String editor) throws Refusal {
        database.write(shelves -> {
            shelves.lexicon().add(changes, null, editor, clock.instant());
            return changes;
        });
    }

    /// The step that [#undo(String)] would take back; empty if there is none left.
    public Optional<Long> lastStep() throws Refusal {
        return database.read(shelves -> shelves.lexicon().lastStep());
    }

    /// Takes the last step back that stands.
    ///
    /// @return what was changed by that; empty if there is no step left
    public List<LexiconChange> undo(String editor) throws Refusal {
        return database.write(shelves -> {
            Optional<Long> last = shelves.lexicon().lastStep();
            List<LexiconChange> inverse = last.map(shelves.lexicon()::inverse).orElse(List.of());
            shelves.lexicon().add(inverse, last.orElse(null), editor, clock.instant());
            return inverse;
        });
    }
}
