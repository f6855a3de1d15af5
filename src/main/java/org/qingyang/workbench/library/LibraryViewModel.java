package org.qingyang.workbench.library;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.Cancellation;
import org.qingyang.service.ImportVerdict;
import org.qingyang.model.IssueSummary;
import org.qingyang.service.Newsroom;
import org.qingyang.service.Progress;
import org.qingyang.workbench.fx.Jobs;

/// The state of the library: the issues, and how far an import has come. To be used on the window's thread.
public final class LibraryViewModel {

    /// How far an import has come.
    public record Advance(int done, int total, String what) {
    }

    private final Newsroom newsroom;
    private final Jobs jobs;
    private final ObservableList<IssueSummary> issues = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<ImportVerdict>> verdicts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Advance> advance = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
    private Cancellation cancellation = new Cancellation();

    public LibraryViewModel(Newsroom newsroom, Jobs jobs) {
        this.newsroom = newsroom;
        this.jobs = jobs;
    }

    public ObservableList<IssueSummary> issues() {
        return issues;
    }

    /// What became of the files of the last import.
    public ReadOnlyObjectProperty<List<ImportVerdict>> verdictsProperty() {
        return verdicts.getReadOnlyProperty();
    }

    /// The import under way; null where none is.
    public ReadOnlyObjectProperty<@Nullable Advance> advanceProperty() {
        return advance.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Whether the store holds no issue at all.
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// Reads the list of issues anew.
    public void refresh() {
        try {
            issues.setAll(newsroom.library().issues());
            empty.set(issues.isEmpty());
        } catch (Refusal refusal) {
            notice.set(refusal.message());
        }
    }

    /// Imports files and folders in the background.
    ///
    /// @param whenDone run on the window's thread with the verdicts
    public void importAll(List<Path> paths, java.util.function.Consumer<List<ImportVerdict>> whenDone) {
        if (paths.isEmpty() || advance.get() != null) {
            return;
        }
        cancellation = new Cancellation();
        advance.set(new Advance(0, paths.size(), ""));
        Cancellation stop = cancellation;
        Progress progress = (done, total, what) -> jobs.later(() -> advance.set(new Advance(done, total, what)));
        jobs.run(() -> newsroom.imports().importAll(paths, progress, stop),
                result -> done(result, whenDone), this::failed);
    }

    /// Imports the sample pages in the background.
    public void importSamples(java.util.function.Consumer<List<ImportVerdict>> whenDone) {
        if (advance.get() == null) {
            advance.set(new Advance(0, 0, ""));
            jobs.run(() -> newsroom.imports().importSamples(Progress.NONE, new Cancellation()), result -> done(result, whenDone), this::failed);
        }
    }

    private void done(List<ImportVerdict> result, java.util.function.Consumer<List<ImportVerdict>> whenDone) {
        advance.set(null);
        verdicts.set(result);
        refresh();
        whenDone.accept(result);
    }

    private void failed(Exception failure) {
        advance.set(null);
        notice.set(failure instanceof Refusal refusal ? refusal.message()
                : Message.of("window.unexpected", failure.getClass().getSimpleName()));
        refresh();
    }

    /// Stops the import under way after the file in hand; what is in stays.
    public void cancel() {
        cancellation.cancel();
    }
}
