package org.qingyang.workbench.find;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Correction;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.Cancellation;
import org.qingyang.service.CorrectionService;
import org.qingyang.service.FindScope;
import org.qingyang.service.Progress;
import org.qingyang.workbench.fx.Jobs;

/// The remembered corrections, and in how many places each would fit. To be used on the window's thread.
public final class CorrectionsViewModel {

    /// Something that changes the list, or is refused.
    @FunctionalInterface
    private interface Step {
        void take() throws Refusal;
    }

    private final CorrectionService corrections;
    private final Jobs jobs;
    private final ObservableList<Correction> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<Integer, Integer>> places = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
    private Cancellation counting = new Cancellation();

    public CorrectionsViewModel(CorrectionService corrections, Jobs jobs) {
        this.corrections = corrections;
        this.jobs = jobs;
    }

    public ObservableList<Correction> all() {
        return all;
    }

    /// In how many places the offered ones fit, by their numbers; those that are still being counted are missing.
    public ReadOnlyObjectProperty<Map<Integer, Integer>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Reads the list anew and counts the places in the background.
    public void refresh() {
        attempt(() -> { });
    }

    public void add(String pattern, String replacement) {
        attempt(() -> corrections.add(pattern, replacement));
    }

    public void change(Correction correction, String pattern, String replacement) {
        attempt(() -> corrections.change(correction, pattern, replacement));
    }

    /// Offers a correction from now on, or does not any more.
    public void offer(Correction correction, boolean offered) {
        attempt(() -> {
            if (offered) {
                corrections.add(correction.pattern(), correction.replacement());
            } else {
                corrections.reject(correction.pattern(), correction.replacement());
            }
        });
    }

    public void remove(Correction correction) {
        attempt(() -> corrections.remove(correction.id()));
    }

    private void attempt(Step step) {
        try {
            step.take();
            notice.set(null);
            all.setAll(corrections.all());
            count();
        } catch (Refusal refusal) {
            notice.set(refusal.message());
        }
    }

    private void count() {
        counting.cancel();
        var cancellation = new Cancellation();
        counting = cancellation;
        jobs.run(() -> corrections.offers(new FindScope.OfStore(), Progress.NONE, cancellation), offers -> {
            if (!cancellation.isCancelled()) {
                Map<Integer, Integer> counts = new HashMap<>();
                all.forEach(correction -> counts.put(correction.id(), 0));
                offers.forEach(offer -> counts.put(offer.correction().id(), offer.places().size()));
                places.set(counts);
            }
        }, failure -> places.set(Map.of()));
    }
}
