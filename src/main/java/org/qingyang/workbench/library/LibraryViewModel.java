package org.qingyang.workbench.library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.IssueData;
import org.qingyang.model.IssueList;
import org.qingyang.model.IssueListCount;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Message;
import org.qingyang.model.PageLabel;
import org.qingyang.model.Refusal;
import org.qingyang.search.SavedSearch;
import org.qingyang.service.Cancellation;
import org.qingyang.service.ImportVerdict;
import org.qingyang.service.IssueDetail;
import org.qingyang.service.LibraryService;
import org.qingyang.service.Newsroom;
import org.qingyang.service.Progress;
import org.qingyang.workbench.fx.Failure;
import org.qingyang.workbench.fx.Jobs;

/// The state of the library: the issues, and how far an import has come. To be used on the window's thread.
public final class LibraryViewModel {

    /// How far an import has come.
    public record Advance(int done, int total, String what) {
    }

    /// How many issues are read at a time.
    private static final int PART = 300;

    private final Newsroom newsroom;
    private final Jobs jobs;
    private final ObservableList<IssueSummary> issues = FXCollections.observableArrayList();
    private final ObservableList<IssueListCount> lists = FXCollections.observableArrayList();
    private final ObservableList<SavedSearch> saved = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable IssueDetail> detail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<ImportVerdict>> verdicts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Advance> advance = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
    private final ErrorRates rates;
    private Cancellation cancellation = new Cancellation();
    private Runnable whenChanged = () -> { };
    private IssueList list = new IssueList.All();
    private boolean more;
    private int chosen;

    public LibraryViewModel(Newsroom newsroom, Jobs jobs) {
        this.newsroom = newsroom;
        this.jobs = jobs;
        this.rates = new ErrorRates(newsroom.library(), jobs);
    }

    /// The errors to be expected in the issues.
    ErrorRates rates() {
        return rates;
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

    /// Tells something above the status line.
    public void tell(Message message) {
        notice.set(message);
    }

    /// Whether the store holds no issue at all.
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// The lists that the issues can be narrowed to, with their counts.
    public ObservableList<IssueListCount> lists() {
        return lists;
    }

    /// The searches that are kept as working lists.
    public ObservableList<SavedSearch> saved() {
        return saved;
    }

    /// The list that is shown.
    public IssueList list() {
        return list;
    }

    /// The chosen issue; null for none.
    public ReadOnlyObjectProperty<@Nullable IssueDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// The number of the chosen issue; 0 for none.
    public int chosen() {
        return chosen;
    }

    /// Reads the beginning of the list of issues anew, and counts the lists in the background.
    public void refresh() {
        try {
            List<IssueSummary> first = newsroom.library().issues(list, 0, PART);
            more = first.size() == PART;
            // A table keeps the place that is chosen, not what stands there: emptied, it asks for the choice anew.
            issues.clear();
            issues.setAll(first);
            empty.set(first.isEmpty() && list instanceof IssueList.All);
        } catch (Refusal refusal) {
            // What cannot be read is not empty.
            empty.set(false);
            notice.set(refusal.message());
        }
        jobs.run(newsroom.library()::lists, lists::setAll, this::failed);
        jobs.run(newsroom.search()::saved, saved::setAll, this::failed);
        choose(issues.isEmpty() ? 0 : chosen);
    }

    /// Reads on in the list of issues, if there are more.
    public void readOn() {
        if (more) {
            try {
                List<IssueSummary> next = newsroom.library().issues(list, issues.size(), PART);
                more = next.size() == PART;
                issues.addAll(next);
            } catch (Refusal refusal) {
                notice.set(refusal.message());
            }
        }
    }

    /// Shows another list.
    public void show(IssueList wanted) {
        if (!wanted.equals(list)) {
            list = wanted;
            refresh();
        }
    }

    /// Lets an issue be chosen once it is among the rows.
    public void prefer(int issue) {
        chosen = issue;
    }

    /// Reads the details of an issue in the background; the last one that was asked for is shown.
    ///
    /// @param issue 0 for none
    public void choose(int issue) {
        chosen = issue;
        if (issue == 0) {
            detail.set(null);
            return;
        }
        jobs.run(() -> newsroom.library().detail(issue), found -> {
            if (chosen == found.issue().number()) {
                detail.set(found);
            }
        }, this::failed);
    }

    /// Sets paper and date of issues as far as they are given, of all or none, and labels pages of the first. Where a page
    /// cannot have its number, nothing is changed at all.
    ///
    /// @param paper null to leave the papers as they are
    /// @param date  null to leave the dates as they are
    public void setData(List<IssueSummary> wanted, @Nullable String paper, @Nullable LocalDate date, List<PageLabel> labels) {
        Map<Integer, IssueData> data = wanted.stream().collect(Collectors.toMap(IssueSummary::number,
                issue -> new IssueData(paper == null ? issue.data().paper() : paper,
                        date == null ? issue.data().date() : date)));
        change(library -> {
            library.rename(wanted.getFirst().number(), labels);
            library.setData(data);
        });
    }

    /// Makes one issue of several; the one that came in first stays.
    public void join(List<IssueSummary> wanted) {
        List<Integer> numbers = wanted.stream().map(IssueSummary::number).sorted().toList();
        if (numbers.size() > 1) {
            chosen = numbers.getFirst();
            change(library -> library.join(numbers));
        }
    }

    /// Makes an issue of its own of a page.
    public void part(int issue, int page) {
        change(library -> library.part(issue, page));
    }

    /// Sets what is to be done after pages or data of issues were changed here: others may show them.
    public void setWhenChanged(Runnable whenChanged) {
        this.whenChanged = whenChanged;
    }

    /// Something that changes what the library shows.
    private interface Deed {
        void on(LibraryService library) throws Refusal;
    }

    private void change(Deed deed) {
        notice.set(null);
        jobs.run(() -> {
            deed.on(newsroom.library());
            return deed;
        }, done -> changed(), failure -> {
            failed(failure);
            // Of a deed in two steps the first may stand.
            changed();
        });
    }

    private void changed() {
        refresh();
        whenChanged.run();
    }

    /// Imports files and folders in the background.
    ///
    /// @param whenDone run on the window's thread with the verdicts
    public void importAll(List<Path> paths, Consumer<List<ImportVerdict>> whenDone) {
        if (paths.isEmpty()) {
            return;
        }
        if (advance.get() != null) {
            notice.set(Message.of("window.library.importBusy", paths.size()));
            return;
        }
        notice.set(null);
        cancellation = new Cancellation();
        advance.set(new Advance(0, 0, ""));
        Cancellation stop = cancellation;
        Progress progress = (done, total, what) -> jobs.later(() -> advance.set(new Advance(done, total, what)));
        jobs.run(() -> newsroom.imports().importAll(paths, progress, stop),
                result -> {
                    done(result, whenDone);
                    if (stop.isCancelled()) {
                        notice.set(Message.of("window.library.importStopped",
                                result.stream().filter(verdict -> verdict.outcome() == ImportVerdict.Outcome.IMPORTED).count()));
                    }
                }, this::importFailed);
    }

    /// Puts a file in the place of a page in the background; what came of it stands among the verdicts.
    public void revise(int issue, int page, Path file) {
        jobs.run(() -> List.of(newsroom.imports().revise(issue, page, file)),
                result -> done(result, verdicts -> { }), this::failed);
    }

    /// Imports the sample pages in the background.
    public void importSamples(Consumer<List<ImportVerdict>> whenDone) {
        if (advance.get() == null) {
            advance.set(new Advance(0, 0, ""));
            jobs.run(() -> newsroom.imports().importSamples(Progress.NONE, new Cancellation()), result -> done(result, whenDone),
                    this::importFailed);
        }
    }

    private void done(List<ImportVerdict> result, Consumer<List<ImportVerdict>> whenDone) {
        advance.set(null);
        verdicts.set(result);
        // What came in is what its user wants to open now; else what turned out to be there already.
        result.stream().filter(verdict -> verdict.issue() > 0).min(Comparator.comparing(ImportVerdict::outcome))
                .ifPresent(verdict -> prefer(verdict.issue()));
        refresh();
        whenDone.accept(result);
    }

    private void importFailed(Exception failure) {
        advance.set(null);
        refresh();
        failed(failure);
    }

    private void failed(Exception failure) {
        notice.set(Failure.message(failure));
    }

    /// Does something as soon as no import is under way: at once, or when the one that is has been told of.
    public void whenIdle(Runnable action) {
        if (advance.get() == null) {
            action.run();
            return;
        }
        advance.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends @Nullable Advance> value, @Nullable Advance old,
                    @Nullable Advance now) {
                if (now == null) {
                    advance.removeListener(this);
                    jobs.later(() -> whenIdle(action));
                }
            }
        });
    }

    /// Tells what another one over the same store has told of its last import.
    public void resume(LibraryViewModel other) {
        verdicts.set(other.verdicts.get());
        notice.set(other.notice.get());
    }

    /// Stops the import under way after the file in hand; what is in stays.
    public void cancel() {
        cancellation.cancel();
    }
}
