package org.qingyang.workbench.safety;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.CheckReport;
import org.qingyang.model.Message;
import org.qingyang.service.Backup;
import org.qingyang.service.Cancellation;
import org.qingyang.service.SafetyService;
import org.qingyang.workbench.fx.Failure;
import org.qingyang.workbench.fx.Jobs;

/// How safe the store is. To be used on the window's thread.
public final class SafetyViewModel {

    private final SafetyService safety;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable CheckReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();
    private Cancellation underWay = new Cancellation();

    public SafetyViewModel(SafetyService safety, Jobs jobs) {
        this.safety = safety;
        this.jobs = jobs;
    }

    /// What the last check came to; null before the first.
    public ReadOnlyObjectProperty<@Nullable CheckReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// What the last action has to say, or why backups fail; null where all went well.
    public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Whether a check or a backup is under way.
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// The backups that rotate, the newest first.
    public ObservableList<Backup> backups() {
        return backups;
    }

    /// Checks quickly, and lists the backups.
    public void refresh() {
        run(safety::quickCheck, report::set);
        list();
    }

    private void list() {
        jobs.run(safety::backups, found -> {
            backups.setAll(found);
            safety.backupTrouble().ifPresent(notice::set);
        }, this::failed);
    }

    /// Goes through every page, its journal and the search index.
    public void checkFully() {
        var cancellation = new Cancellation();
        underWay = cancellation;
        run(() -> safety.fullCheck(cancellation), found -> {
            if (!cancellation.isCancelled()) {
                report.set(found);
            }
        });
    }

    /// Makes the search index anew, and goes through everything again.
    public void mendIndex() {
        var cancellation = new Cancellation();
        underWay = cancellation;
        run(() -> {
            safety.mendIndex();
            return safety.fullCheck(cancellation);
        }, report::set);
    }

    /// Gives up the check under way.
    public void cancel() {
        underWay.cancel();
    }

    /// Makes a backup now.
    public void backUp() {
        run(safety::backUp, made -> {
            notice.set(Message.of("safety.backedUp", made.file()));
            list();
        });
    }

    private <T> void run(Callable<T> work, Consumer<T> show) {
        working.set(true);
        notice.set(null);
        jobs.run(work, result -> {
            working.set(false);
            show.accept(result);
        }, failure -> {
            working.set(false);
            failed(failure);
        });
    }

    private void failed(Exception failure) {
        notice.set(Failure.message(failure));
    }

    /// The newest backup.
    public Optional<Backup> newest() {
        return backups.stream().findFirst();
    }
}
