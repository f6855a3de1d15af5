package org.qingyang.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingyang.desk.find.Query;
import org.qingyang.model.Correction;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Repair;
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
    private final String editor;

    CorrectionService(Store store, FindService find, String editor) {
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
        store.learning().setState(pattern, replacement, state, editor);
    }

    /// Forgets a correction, or that it was rejected.
    public void remove(int correction) throws Refusal {
        store.learning().forget(correction);
    }

    /// Where the remembered corrections would fit; those that fit nowhere are left out.
    public List<Offer> offers(FindScope scope, Cancellation cancellation) throws Refusal {
        List<Offer> offers = new ArrayList<>();
        for (Correction correction : all()) {
            if (correction.state() == Correction.State.OFFERED && !cancellation.isCancelled()) {
                List<Found> places = find.find(query(correction), scope, cancellation);
                if (!places.isEmpty()) {
                    offers.add(new Offer(correction, places));
                }
            }
        }
        return offers;
    }

    /// What to find and replace with for a correction.
    public static Query query(Correction correction) {
        return Query.plain(correction.pattern(), correction.replacement());
    }

    /// What to find and replace with for all places like that of a repair.
    public static Query query(Repair repair) {
        return Query.plain(repair.before(), repair.after());
    }

    /// Those of the proposed repairs that nobody has rejected elsewhere.
    public List<Repair> stillOffered(List<Repair> repairs) throws Refusal {
        Set<List<String>> rejected = all().stream().filter(c -> c.state() == Correction.State.REJECTED)
                .map(c -> List.of(c.pattern(), c.replacement())).collect(Collectors.toSet());
        return repairs.stream().filter(repair -> repair.state() != Repair.State.PROPOSED
                || !rejected.contains(List.of(repair.before(), repair.after()))).toList();
    }
}
