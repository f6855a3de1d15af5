package org.qingyang.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.qingyang.desk.find.FindQuery;
import org.qingyang.desk.find.Lesson;
import org.qingyang.model.Correction;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.store.Store;

/// The list of corrections that the store remembers: what was corrected by hand is offered wherever else it fits, what
/// was rejected is not offered again. Everything in the list can be seen and altered. Thread-safe.
public final class CorrectionService {

    /// A correction and the places where it would fit.
    public record Offer(Correction correction, List<Found> places) {

        public Offer {
            places = List.copyOf(places);
        }
    }

    private final Store store;
    private final FindService find;
    private final Supplier<String> editor;
    private final PrecedentBook precedents;

    CorrectionService(Store store, FindService find, Supplier<String> editor, PrecedentBook precedents) {
        this.precedents = precedents;
        this.store = store;
        this.find = find;
        this.editor = editor;
    }

    /// All of them, the most used first.
    public List<Correction> all() throws Refusal {
        return store.learning().corrections();
    }

    /// Offers a correction from now on, also one that was rejected before.
    ///
    /// @throws Refusal if the pattern is empty
    public void add(String pattern, String replacement) throws Refusal {
        set(pattern, replacement, Correction.State.OFFERED);
    }

    /// Does not offer a correction any more.
    public void reject(String pattern, String replacement) throws Refusal {
        set(pattern, replacement, Correction.State.REJECTED);
    }

    private void set(String pattern, String replacement, Correction.State state) throws Refusal {
        if (pattern.isEmpty()) {
            throw new Refusal(Message.of("desk.refusal.emptyFind"));
        }
        store.learning().setState(pattern, replacement, state, editor.get());
        precedents.changed();
    }

    /// Forgets a correction, or that it was rejected.
    public void remove(int correction) throws Refusal {
        store.learning().forget(correction);
        precedents.changed();
    }

    /// Makes another correction of one in the list.
    ///
    /// @throws Refusal if the pattern is empty; nothing is changed then
    public void change(Correction correction, String pattern, String replacement) throws Refusal {
        set(pattern, replacement, correction.state());
        if (!correction.pattern().equals(pattern) || !correction.replacement().equals(replacement)) {
            remove(correction.id());
        }
    }

    /// Where the remembered corrections would fit; those that fit nowhere are left out.
    public List<Offer> offers(FindScope scope, Progress progress, Cancellation cancellation) throws Refusal {
        List<Correction> offered = all().stream().filter(c -> c.state() == Correction.State.OFFERED).toList();
        List<Concordance> found = find.glanceAll(offered.stream().map(CorrectionService::query).toList(), scope, progress,
                cancellation);
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            if (!found.get(i).places().isEmpty()) {
                offers.add(new Offer(offered.get(i), found.get(i).places()));
            }
        }
        return offers;
    }

    /// Where else something fits that was just corrected by hand: nowhere if nobody is to be offered it.
    public List<Found> elsewhere(Lesson lesson, Cancellation cancellation) throws Refusal {
        boolean offered = all().stream().anyMatch(c -> c.state() == Correction.State.OFFERED
                && c.pattern().equals(lesson.pattern()) && c.replacement().equals(lesson.replacement()));
        return offered ? find.glance(query(lesson), new FindScope.OfStore(), Progress.NONE, cancellation).places() : List.of();
    }

    /// What to find and replace with for a correction.
    public static FindQuery query(Correction correction) {
        return FindQuery.plain(correction.pattern(), correction.replacement());
    }

    /// What to find and replace with for what was just corrected by hand.
    public static FindQuery query(Lesson lesson) {
        return FindQuery.plain(lesson.pattern(), lesson.replacement());
    }
}
