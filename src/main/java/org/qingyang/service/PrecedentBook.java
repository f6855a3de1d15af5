package org.qingyang.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Precedents;
import org.qingyang.desk.find.Lesson;
import org.qingyang.model.Correction;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.reading.Reader;
import org.qingyang.store.Store;
import org.slf4j.LoggerFactory;

/// Keeps the precedents that editors set, as corrections that are not to be offered: there everybody can see them, and take
/// them out. Thread-safe.
final class PrecedentBook {

    private final Store store;
    private final Supplier<String> editor;
    private volatile @Nullable Precedents known;

    PrecedentBook(Store store, Supplier<String> editor) {
        this.store = store;
        this.editor = editor;
    }

    /// The reader that follows the precedents as they stand now.
    Reader over(Reader reader) {
        Precedents now = precedents();
        return now.kept().isEmpty() ? reader : new PrecedentReader(reader, now);
    }

    /// None if the store cannot be read; it is asked again the next time.
    private Precedents precedents() {
        Precedents read = known;
        return read == null ? fresh() : read;
    }

    /// No change comes between the reading and the keeping of what was read.
    private synchronized Precedents fresh() {
        try {
            Precedents read = new Precedents(rejected().stream()
                    .map(correction -> new Lesson(correction.pattern(), correction.replacement())).collect(Collectors.toSet()));
            known = read;
            return read;
        } catch (Refusal refusal) {
            LoggerFactory.getLogger(PrecedentBook.class).warn("pages are read without the precedents", refusal);
            return Precedents.NONE;
        }
    }

    private List<Correction> rejected() throws Refusal {
        return store.learning().corrections().stream().filter(correction -> correction.state() == Correction.State.REJECTED)
                .toList();
    }

    /// Forgets what was read, because the list of corrections has changed.
    synchronized void changed() {
        known = null;
    }

    /// Remembers the precedent that a decision sets, if it sets one.
    ///
    /// @param story as it was before the decision
    void set(Decision decision, Story story) throws Refusal {
        Optional<Lesson> precedent = Precedents.setBy(decision, story);
        if (precedent.isPresent()) {
            store.learning().setState(precedent.get().pattern(), precedent.get().replacement(), Correction.State.REJECTED,
                    editor.get());
            changed();
        }
    }

    /// Forgets the precedent that a decision has set, which is taken back now.
    void takeBack(Decision decision, Story story) throws Refusal {
        Optional<Lesson> precedent = Precedents.setBy(decision, story);
        for (Correction correction : precedent.isEmpty() ? List.<Correction>of() : rejected()) {
            if (precedent.equals(Optional.of(new Lesson(correction.pattern(), correction.replacement())))) {
                store.learning().forget(correction.id());
                changed();
            }
        }
    }
}
