package org.qingyang.workbench.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Message;
import org.qingyang.service.IssueDetail;
import org.qingyang.service.Newsroom;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// The library: all issues, newest first; files and folders are dropped here.
public final class LibraryView extends BorderPane {

    /// What the library asks of the window around it.
    ///
    /// @param open        opens an issue on the desk
    /// @param export      asks how to export an issue
    /// @param edit        asks for paper and date of issues
    /// @param openSamples imports the sample pages and opens the first
    /// @param search      shows what a query finds
    public record Actions(Consumer<Integer> open, Consumer<Issue> export, Consumer<List<IssueSummary>> edit,
            Runnable openSamples, Runnable chooseFiles, Runnable unsound, Consumer<String> search) {
    }

    private final Ui ui;
    private final LibraryViewModel model;
    private final Actions actions;
    private final IssueTable table;
    private final VBox welcome;
    private final ImportReport report;
    private final Label notice = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label working = new Label();
    private final HBox progress;
    private final StatusLine status;

    public LibraryView(Ui ui, LibraryViewModel model, Newsroom newsroom, Actions actions) {
        this.ui = ui;
        this.model = model;
        this.actions = actions;
        this.table = new IssueTable(ui, model, actions.open(), this::edit);
        this.welcome = welcome();
        this.report = new ImportReport(ui);
        this.status = new StatusLine(ui, newsroom, actions.unsound());
        var cancel = new Button(ui.say("window.dialog.cancel"));
        cancel.setOnAction(event -> model.cancel());
        this.progress = new HBox(12, bar, working, cancel);
        getStyleClass().add("library");
        progress.getStyleClass().add("progress-line");
        progress.setAlignment(Pos.CENTER_LEFT);
        setCenter(new StackPane(panes(), welcome));
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        setBottom(new VBox(notice, report, progress, status));
        welcome.visibleProperty().bind(model.emptyProperty());
        // The keyboard was on the welcome, which is gone after the first import.
        model.emptyProperty().addListener((o, was, empty) -> {
            if (!empty) {
                table.requestFocus();
            }
        });
        model.advanceProperty().addListener((o, old, now) -> show(now));
        model.verdictsProperty().addListener((o, old, now) -> report.show(now));
        model.noticeProperty().addListener((o, old, now) -> {
            tell(now);
            if (now != null) {
                // Whatever went wrong, it may be the store.
                status.refresh();
            }
        });
        tell(null);
        show(null);
        model.issues().addListener((InvalidationListener) changed -> status.refresh());
    }

    private HBox panes() {
        var panes = new HBox();
        var menu = new ListMenu(ui, model);
        VBox.setVgrow(menu, Priority.ALWAYS);
        var lists = new VBox(menu, new SavedLists(ui, model, actions.search()));
        share(panes, lists, 0.15, 160, 220);
        VBox.setVgrow(table, Priority.ALWAYS);
        var middle = new VBox(12, table, dropZone());
        middle.getStyleClass().add("library-middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(300);
        middle.setPrefWidth(300);
        var right = new IssuePane(ui, model, new IssuePane.Actions(
                () -> chosen().ifPresent(issue -> actions.open().accept(issue.number())),
                this::export, this::edit));
        share(panes, right, 0.28, 260, 400);
        panes.getChildren().addAll(lists, middle, right);
        panes.visibleProperty().bind(model.emptyProperty().not());
        return panes;
    }

    /// Gives a side pane its share of the width, within bounds.
    private static void share(HBox panes, Region side, double share, double least, double most) {
        side.setMinWidth(least);
        side.prefWidthProperty().bind(panes.widthProperty().map(width -> Math.clamp(share * width.doubleValue(), least, most)));
    }

    private Optional<Issue> chosen() {
        return Optional.ofNullable(model.detailProperty().get()).map(IssueDetail::issue);
    }

    /// Asks how to export the chosen issue.
    public void export() {
        chosen().ifPresent(actions.export());
    }

    /// Asks for paper and date of the chosen issues.
    public void edit() {
        if (!table.chosen().isEmpty()) {
            actions.edit().accept(table.chosen());
        }
    }

    private VBox welcome() {
        var mark = new Label("清样");
        mark.getStyleClass().add("welcome-mark");
        var words = new Label(ui.say("window.welcome.text"));
        words.getStyleClass().add("welcome-text");
        words.setWrapText(true);
        var samples = new Button(ui.say("window.welcome.samples"));
        samples.setId("samples");
        samples.getStyleClass().addAll("accent", "large-button");
        samples.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                samples.fire();
            }
        });
        samples.setOnAction(event -> actions.openSamples().run());
        var files = new Button(ui.say("window.welcome.files"), Chips.key("Ctrl O"));
        files.setContentDisplay(ContentDisplay.RIGHT);
        files.getStyleClass().add("large-button");
        files.setOnAction(event -> actions.chooseFiles().run());
        var hint = new Label(ui.say("window.welcome.drop"));
        hint.getStyleClass().add("quiet");
        var box = new VBox(18, mark, words, new HBox(12, samples, files), hint);
        box.getStyleClass().add("welcome");
        box.setMaxSize(620, USE_PREF_SIZE);
        return box;
    }

    private HBox dropZone() {
        var button = new Button(ui.say("window.library.import"), Chips.key("Ctrl O"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setId("import");
        button.setOnAction(event -> actions.chooseFiles().run());
        var zone = new HBox(10, new Label(ui.say("window.library.drop")), button);
        zone.getStyleClass().add("drop-zone");
        return zone;
    }

    private void show(LibraryViewModel.@Nullable Advance advance) {
        progress.setVisible(advance != null);
        progress.setManaged(advance != null);
        if (advance != null) {
            boolean counted = advance.total() > 0;
            bar.setProgress(counted ? (double) advance.done() / advance.total() : -1);
            working.setText(counted ? ui.say("window.library.importing", advance.done(), advance.total(), advance.what())
                    : ui.say("window.library.importBegins"));
        }
    }

    /// Chooses an issue, if it is among the rows.
    public void choose(int issue) {
        table.choose(issue);
    }

    /// Puts the keyboard on the list of issues.
    public void focus() {
        if (model.emptyProperty().get()) {
            welcome.lookup("#samples").requestFocus();
        } else {
            table.requestFocus();
        }
    }

    private void tell(@Nullable Message message) {
        notice.setVisible(message != null);
        notice.setManaged(message != null);
        notice.setText(message == null ? "" : ui.words().say(message));
    }
}
