package org.qingyang.workbench.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
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
import org.qingyang.search.Matches;
import org.qingyang.search.Parsed;
import org.qingyang.search.SavedSearch;
import org.qingyang.search.SearchResult;
import org.qingyang.search.Spelling;
import org.qingyang.service.Cancellation;
import org.qingyang.service.SearchService;
import org.qingyang.text.Span;
import org.qingyang.workbench.fx.Failure;
import org.qingyang.workbench.fx.Jobs;

/// The state of the search: the query, what it finds, how that spreads. A new query stops the one under way.
/// To be used on the window's thread.
public final class SearchViewModel {

    /// In the place of a number that is not known yet.
    public static final int UNCOUNTED = -1;

    private static final int AT_A_TIME = Limits.FIRST.most();

    /// Something that changes the saved searches, or is refused.
    @FunctionalInterface
    private interface Step {
        void take() throws Refusal;
    }

    private final SearchService search;
    private final Jobs jobs;
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Facets> facets = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
    private final ObservableList<SavedSearch> saved = FXCollections.observableArrayList();
    private Cancellation underWay = new Cancellation();
    private boolean loading;
    private boolean gathering;

    public SearchViewModel(SearchService search, Jobs jobs) {
        this.search = search;
        this.jobs = jobs;
        query.addListener((o, old, now) -> run());
        folded.addListener((o, old, now) -> run());
    }

    /// What is looked for; setting it searches.
    public StringProperty queryProperty() {
        return query;
    }

    /// Whether traditional and simplified characters, wide and narrow ones, capital and small letters are the same.
    public BooleanProperty foldedProperty() {
        return folded;
    }

    public ObservableList<Hit> hits() {
        return hits;
    }

    /// How many stories there are in all, of which the first are among the hits; [#UNCOUNTED] for a moment.
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

    /// Where in the query it is broken; empty if it is not.
    public Optional<Span> broken() {
        return Parsed.of(query.get(), Limits.FIRST.fields()) instanceof Parsed.Broken(var _, Span place) && !query.get().isEmpty()
                ? Optional.of(place) : Optional.empty();
    }

    /// What finds the words of the query as it is now in a text.
    public Function<String, List<Span>> words() {
        Spelling form = spelling();
        return Parsed.of(query.get(), Limits.FIRST.fields()) instanceof Parsed.Fine(var parsed)
                ? text -> Matches.in(text, Matches.words(parsed), form) : text -> List.of();
    }

    private Spelling spelling() {
        return folded.get() ? SearchService.FOLDED : Spelling.EXACT;
    }

    /// Searches anew, for the store may have changed, and has the names found of stories that are new.
    public void refresh() {
        run();
        change(() -> { });
        if (!gathering) {
            gathering = true;
            jobs.run(() -> search.gatherNames(new Cancellation()), this::gathered, failure -> gathering = false);
        }
    }

    private void gathered(int stories) {
        gathering = false;
        if (stories > 0) {
            run();
        }
    }

    private void run() {
        underWay.cancel();
        var cancellation = new Cancellation();
        underWay = cancellation;
        loading = false;
        String wanted = query.get();
        Limits limits = Limits.FIRST.spelt(spelling());
        jobs.run(() -> search.search(wanted, limits.uncounted(), cancellation),
                result -> show(result, wanted, limits, cancellation),
                failure -> failed(failure, cancellation));
    }

    /// The first hits are there long before all are counted.
    private void show(SearchResult result, String wanted, Limits limits, Cancellation cancellation) {
        if (!cancellation.isCancelled()) {
            problem.set(result.problem().orElse(null));
            hits.setAll(result.hits());
            total.set(result.counted().orElse(UNCOUNTED));
            jobs.run(() -> search.facets(wanted, limits, cancellation), counted -> show(counted, cancellation),
                    failure -> failed(failure, cancellation));
        }
    }

    private void show(Facets counted, Cancellation cancellation) {
        if (!cancellation.isCancelled()) {
            total.set(counted.stories());
            facets.set(counted);
        }
    }

    /// Adds the next hits, if there are any.
    public void more() {
        if (loading || hits.isEmpty() || hits.size() == total.get()) {
            return;
        }
        loading = true;
        Cancellation cancellation = underWay;
        String wanted = query.get();
        Limits limits = Limits.FIRST.spelt(spelling()).page(hits.size(), AT_A_TIME).uncounted();
        jobs.run(() -> search.search(wanted, limits, cancellation), result -> {
            if (cancellation == underWay) {
                loading = false;
                hits.addAll(result.hits());
            }
        }, failure -> failed(failure, cancellation));
    }

    private void failed(Exception failure, Cancellation cancellation) {
        if (!cancellation.isCancelled()) {
            loading = false;
            problem.set(Failure.message(failure));
        }
    }

    /// Narrows the query to one value of a facet.
    public void narrow(Facets.Facet facet, String value) {
        query.set((query.get().strip() + " " + facet.query(value)).strip());
    }

    /// Keeps the query under a name.
    ///
    /// @return whether it could be kept; if not, the problem says why
    public boolean save(String name) {
        return change(() -> search.save(name, query.get()));
    }

    /// Gives a saved search another name.
    public void rename(String name, String other) {
        change(() -> search.rename(name, other));
    }

    /// Forgets the saved search of that name.
    public void forget(String name) {
        change(() -> search.forget(name));
    }

    private boolean change(Step step) {
        try {
            step.take();
            saved.setAll(search.saved());
            return true;
        } catch (Refusal refusal) {
            problem.set(refusal.message());
            return false;
        }
    }

    /// The values of a facet with their counts, none if nothing was counted.
    public static List<Facets.Count> counts(@Nullable Facets facets, Facets.Facet facet) {
        return facets == null ? List.of() : facets.of(facet);
    }
}
