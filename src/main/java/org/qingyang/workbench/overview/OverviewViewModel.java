package org.qingyang.workbench.overview;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Overview;
import org.qingyang.search.Facets;
import org.qingyang.search.Limits;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Newsroom;
import org.qingyang.workbench.fx.Failure;
import org.qingyang.workbench.fx.Jobs;

/// How the whole store stands. To be used on the window's thread.
public final class OverviewViewModel {

    private final Newsroom newsroom;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable Facets> facets = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Overview> sums = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper gathering = new ReadOnlyBooleanWrapper();
    private Cancellation underWay = new Cancellation();

    public OverviewViewModel(Newsroom newsroom, Jobs jobs) {
        this.newsroom = newsroom;
        this.jobs = jobs;
    }

    /// How the stories spread; null until it is known.
    public ReadOnlyObjectProperty<@Nullable Facets> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /// Sums over all stories; null until they are known.
    public ReadOnlyObjectProperty<@Nullable Overview> sumsProperty() {
        return sums.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the persons, institutions and places of some stories are still being found.
    public ReadOnlyBooleanProperty gatheringProperty() {
        return gathering.getReadOnlyProperty();
    }

    /// Counts anew in the background; a count under way is given up.
    public void refresh() {
        underWay.cancel();
        var cancellation = new Cancellation();
        underWay = cancellation;
        problem.set(null);
        count(cancellation);
        jobs.run(() -> newsroom.library().overview(cancellation), sums::set, failure -> failed(failure, cancellation));
        jobs.run(newsroom.search()::lacksNames, lacks -> gather(lacks, cancellation), failure -> failed(failure, cancellation));
    }

    private void count(Cancellation cancellation) {
        jobs.run(() -> newsroom.search().facets("", Limits.FIRST, cancellation), counted -> {
            if (!cancellation.isCancelled()) {
                facets.set(counted);
            }
        }, failure -> failed(failure, cancellation));
    }

    /// The names of stories that have come in or changed are found now; until then the others are counted alone.
    private void gather(boolean lacksNames, Cancellation cancellation) {
        gathering.set(lacksNames && !cancellation.isCancelled());
        if (gathering.get()) {
            jobs.run(() -> newsroom.search().gatherNames(cancellation), stories -> {
                gathered(cancellation);
                count(cancellation);
            }, failure -> {
                gathered(cancellation);
                failed(failure, cancellation);
            });
        }
    }

    private void gathered(Cancellation cancellation) {
        if (!cancellation.isCancelled()) {
            gathering.set(false);
        }
    }

    private void failed(Exception failure, Cancellation cancellation) {
        if (!cancellation.isCancelled()) {
            problem.set(Failure.message(failure));
        }
    }
}
