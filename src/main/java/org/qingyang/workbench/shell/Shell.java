package org.qingyang.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.StoryRef;
import org.qingyang.service.ImportVerdict;
import org.qingyang.workbench.command.Command;
import org.qingyang.workbench.command.Commands;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.desk.DeskView;
import org.qingyang.workbench.desk.DeskViewModel;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.library.LibraryView;
import org.qingyang.workbench.library.LibraryViewModel;
import org.qingyang.workbench.search.SearchView;
import org.qingyang.workbench.search.SearchViewModel;

/// The window's content: a bar on top, the library or the desk below.
public final class Shell extends BorderPane {

    private final Ui ui;
    private final Commands commands;
    private final Consumer<Issue> exporter;
    private final DeskViewModel deskModel;
    private final LibraryViewModel libraryModel;
    private final DeskView desk;
    private final LibraryView library;
    private final SearchView search;
    private final SearchViewModel searchModel;
    private final Button toLibrary;
    private final Label place = new Label();
    private final Label counts = new Label();
    private final HBox deskButtons;

    /// @param exporter opens the export dialog for an issue
    public Shell(Ui ui, Commands commands, DeskViewModel deskModel, DeskView desk, LibraryViewModel libraryModel,
            SearchViewModel searchModel, Consumer<Issue> exporter) {
        this.ui = ui;
        this.commands = commands;
        this.exporter = exporter;
        this.deskModel = deskModel;
        this.libraryModel = libraryModel;
        this.desk = desk;
        this.library = new LibraryView(ui, libraryModel,
                new LibraryView.Actions(this::open, this::openSamples, this::chooseFiles));
        this.searchModel = searchModel;
        this.search = new SearchView(ui, searchModel, this::open);
        this.toLibrary = new Button(ui.say("window.library.title"));
        addCommands();
        this.deskButtons = deskButtons();
        getStyleClass().add("shell");
        setTop(bar());
        deskModel.issueProperty().addListener((o, old, now) -> describe());
        deskModel.pageProperty().addListener((o, old, now) -> describe());
    }

    private void addCommands() {
        commands.add(new Command("import", "Shortcut+O", Command.Where.EVERYWHERE, true, this::chooseFiles));
        commands.add(new Command("library", "Shortcut+L", Command.Where.EVERYWHERE, true, this::showLibrary));
        commands.add(new Command("search", "Shortcut+F", Command.Where.EVERYWHERE, true, this::showSearch));
        commands.add(new Command("export", "Shortcut+E", Command.Where.DESK, true, this::export));
    }

    private HBox bar() {
        var name = new Label("清样");
        name.getStyleClass().add("app-name");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        toLibrary.getStyleClass().addAll("flat", "crumb");
        toLibrary.setOnAction(event -> showLibrary());
        place.getStyleClass().add("place");
        counts.getStyleClass().add("counts");
        var toSearch = new Button(ui.say("window.search.title"), Chips.key(commands.keyName("search")));
        toSearch.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        toSearch.getStyleClass().addAll("flat", "crumb");
        toSearch.setOnAction(event -> showSearch());
        var bar = new HBox(12, name, toLibrary, toSearch, place, counts, spring, deskButtons);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private HBox deskButtons() {
        var undo = button("window.undo", "undo", deskModel::undo);
        undo.disableProperty().bind(deskModel.undoableProperty().not());
        var redo = button("window.redo", "redo", deskModel::redo);
        redo.disableProperty().bind(deskModel.redoableProperty().not());
        var export = button("window.export.title", "export", this::export);
        export.setId("export");
        export.getStyleClass().add("accent");
        var buttons = new HBox(8, undo, redo, export);
        buttons.getStyleClass().add("desk-buttons");
        return buttons;
    }

    private Button button(String key, String command, Runnable action) {
        var button = new Button(ui.say(key), Chips.key(commands.keyName(command)));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setOnAction(event -> action.run());
        button.setFocusTraversable(false);
        return button;
    }

    /// Does what a key stands for, before the focused control sees it. To be set as the scene's filter, since keys go
    /// to the scene alone while nothing has the focus.
    public void pressed(KeyEvent event) {
        boolean onDesk = getCenter() == desk;
        boolean typing = getScene().getFocusOwner() instanceof TextInputControl;
        if (commands.press(event, onDesk, typing) || onDesk && !typing && desk.settled(event)) {
            event.consume();
        }
    }

    /// Whether the desk is shown, and not the library.
    public boolean onDesk() {
        return getCenter() == desk;
    }

    private void export() {
        desk.flush();
        Issue issue = deskModel.issueProperty().get();
        if (issue != null) {
            exporter.accept(issue);
        }
    }

    /// Saves what is being typed.
    public void flush() {
        desk.flush();
    }

    /// Shows the library.
    public void showLibrary() {
        desk.flush();
        libraryModel.refresh();
        setCenter(library);
        deskButtons.setVisible(false);
        place.setText("");
        counts.setText("");
        library.focus();
    }

    /// Shows the search over the whole store.
    public void showSearch() {
        desk.flush();
        setCenter(search);
        deskButtons.setVisible(false);
        place.setText("");
        counts.setText("");
        searchModel.refresh();
        search.focus();
    }

    /// Opens a story on the desk.
    public void open(StoryRef story) {
        open(story.issue());
        if (onDesk()) {
            deskModel.turnTo(story);
        }
    }

    /// Opens an issue on the desk.
    public void open(int issue) {
        try {
            deskModel.open(issue);
            setCenter(desk);
            deskButtons.setVisible(true);
            describe();
            desk.focus();
        } catch (Refusal refusal) {
            ui.dialogs().tell(Message.of("window.cannotOpen"), refusal.message());
        }
    }

    /// Shows what another shell over the same store is showing.
    public void resume(Shell other) {
        Issue issue = other.deskModel.issueProperty().get();
        if (other.onDesk() && issue != null) {
            open(issue.number());
        } else {
            showLibrary();
        }
    }

    /// Imports files and opens the first of them, if it is new or known.
    public void openFiles(List<Path> files) {
        libraryModel.importAll(files, this::openFirst);
    }

    private void openFirst(List<ImportVerdict> verdicts) {
        verdicts.stream().filter(verdict -> verdict.issue() > 0).findFirst()
                .ifPresent(verdict -> open(verdict.issue()));
    }

    private void openSamples() {
        libraryModel.importSamples(this::openFirst);
    }

    private void chooseFiles() {
        showLibrary();
        libraryModel.importAll(ui.dialogs().chooseFiles(), verdicts -> { });
    }

    private void describe() {
        Issue issue = deskModel.issueProperty().get();
        Page page = deskModel.pageProperty().get();
        if (issue != null && page != null && getCenter() == desk) {
            place.setText("›  " + title(issue, page));
            long checked = page.sheet().stories().stream()
                    .filter(s -> s.status() == Status.CHECKED || s.status() == Status.SIGNED).count();
            counts.setText(ui.say("window.desk.progress", page.sheet().stories().size(), checked,
                    page.sheet().openDoubts()));
        }
    }

    private String title(Issue issue, Page page) {
        @Nullable String paper = issue.data().paper();
        String date = issue.data().date() == null ? ui.say("window.library.undated", issue.number())
                : issue.data().date().toString();
        return (paper == null ? "" : paper + " › ") + date + " › " + page.source().name();
    }
}
