package org.qingyang.workbench.search;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.search.Facets;
import org.qingyang.search.Hit;
import org.qingyang.search.Limits;
import org.qingyang.search.SavedSearch;
import org.qingyang.search.SearchResult;
import org.qingyang.service.Cancellation;
import org.qingyang.service.SearchService;
import org.qingyang.workbench.fx.Jobs;

/// The state of the search: the query, what it finds, how that spreads. A new query stops the one under way.
/// To be used on the window's thread.
public final class SearchViewModel {

    /// What one query gives.
    private record Answer(SearchResult result, Facets facets) {
    }

    private final SearchService search;
    private final Jobs jobs;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Facets> facets = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
    private final ObservableList<SavedSearch> saved = FXCollections.observableArrayList();
    private Cancellation underWay = new Cancellation();

    public SearchViewModel(SearchService search, Jobs jobs) {
        this.search = search;
        this.jobs = jobs;
        query.addListener((o, old, now) -> run());
    }

    /// What is looked for; setting it searches.
    public StringProperty queryProperty() {
        return query;
    }

    public ObservableList<Hit> hits() {
        return hits;
    }

    /// How many stories there are in all, of which the first are among the hits.
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Facets> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ObservableList<SavedSearch> saved() {
        return saved;
    }

    /// Searches anew, for the store may have changed.
    public void refresh() {
        run();
        try {
            saved.setAll(search.saved());
        } catch (Refusal refusal) {
            problem.set(refusal.message());
        }
    }

    private void run() {
        underWay.cancel();
        var cancellation = new Cancellation();
        underWay = cancellation;
        String wanted = query.get();
        jobs.run(() -> new Answer(search.search(wanted, Limits.FIRST, cancellation),
                        search.facets(wanted, Limits.FIRST, cancellation)),
                answer -> show(answer, cancellation), failure -> failed(failure, cancellation));
    }

    private void show(Answer answer, Cancellation cancellation) {
        if (!cancellation.isCancelled()) {
            problem.set(answer.result().problem().orElse(null));
            hits.setAll(answer.result().hits());
            total.set(answer.result().total());
            facets.set(answer.facets());
        }
    }

    private void failed(Exception failure, Cancellation cancellation) {
        if (!cancellation.isCancelled()) {
            problem.set(failure instanceof Refusal refusal ? refusal.message()
                    : Message.of("window.unexpected", failure.getClass().getSimpleName()));
        }
    }

    /// Narrows the query to one value of a facet.
    public void narrow(Facets.Facet facet, String value) {
        query.set((query.get().strip() + " " + facet.query(value)).strip());
    }

    /// Keeps the query under a name.
    public void save(String name) {
        try {
            search.save(name, query.get());
            saved.setAll(search.saved());
        } catch (Refusal refusal) {
            problem.set(refusal.message());
        }
    }

    /// Forgets the saved searches of that name.
    public void forget(String name) {
        try {
            search.forget(name);
            saved.setAll(search.saved());
        } catch (Refusal refusal) {
            problem.set(refusal.message());
        }
    }

    /// The values of a facet with their counts, none if nothing was counted.
    public static List<Facets.Count> counts(@Nullable Facets facets, Facets.Facet facet) {
        return facets == null ? List.of() : facets.of(facet);
    }
}
