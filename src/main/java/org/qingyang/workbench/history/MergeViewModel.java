package org.qingyang.workbench.history;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.service.JournalService;
import org.qingyang.service.MergeReport;
import org.qingyang.workbench.fx.Failure;
import org.qingyang.workbench.fx.Jobs;

/// What merging another editor's journal would bring, and then has brought. To be used on the window's thread.
public final class MergeViewModel {

    private final JournalService journals;
    private final Jobs jobs;
    private final Path file;
    private final Runnable brought;
    private final ReadOnlyObjectWrapper<@Nullable MergeReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /// @param brought run after a merge
    public MergeViewModel(JournalService journals, Jobs jobs, Path file, Runnable brought) {
        this.journals = journals;
        this.jobs = jobs;
        this.file = file;
        this.brought = brought;
    }

    /// The file with the journal.
    Path file() {
        return file;
    }

    /// What the merge would bring, or has brought; null until that is known.
    ReadOnlyObjectProperty<@Nullable MergeReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Why something cannot be done; null where all went well.
    ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// Compares the journal with what is here; nothing is changed.
    public void preview() {
        run(() -> journals.preview(file), () -> { });
    }

    /// Brings what meets nothing here, as one step.
    void merge() {
        run(() -> journals.merge(file), brought);
    }

    private void run(Callable<MergeReport> work, Runnable then) {
        working.set(true);
        notice.set(null);
        jobs.run(work, found -> {
            working.set(false);
            report.set(found);
            then.run();
        }, failure -> {
            working.set(false);
            notice.set(Failure.message(failure));
        });
    }
}
