package org.qingyang.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.StoryRef;
import org.qingyang.search.Hit;
import org.qingyang.service.ImportVerdict;
import org.qingyang.service.IssueDetail;
import org.qingyang.service.Newsroom;
import org.qingyang.service.SigningRules;
import org.qingyang.workbench.command.Command;
import org.qingyang.workbench.command.Commands;
import org.qingyang.workbench.command.KeyList;
import org.qingyang.workbench.command.Palette;
import org.qingyang.workbench.desk.DeskView;
import org.qingyang.workbench.desk.DeskViewModel;
import org.qingyang.workbench.desk.NearMissLookout;
import org.qingyang.workbench.desk.Sources;
import org.qingyang.workbench.export.ExportView;
import org.qingyang.workbench.export.ExportViewModel;
import org.qingyang.workbench.fx.Later;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.history.HistoryView;
import org.qingyang.workbench.history.HistoryViewModel;
import org.qingyang.workbench.lexicon.LexiconView;
import org.qingyang.workbench.lexicon.LexiconViewModel;
import org.qingyang.workbench.library.FileDrop;
import org.qingyang.workbench.library.IssueDataView;
import org.qingyang.workbench.library.LibraryView;
import org.qingyang.workbench.library.LibraryViewModel;
import org.qingyang.workbench.overview.OverviewView;
import org.qingyang.workbench.overview.OverviewViewModel;
import org.qingyang.workbench.safety.Recovery;
import org.qingyang.workbench.safety.SafetyView;
import org.qingyang.workbench.safety.SafetyViewModel;
import org.qingyang.workbench.search.SearchView;
import org.qingyang.workbench.search.SearchViewModel;
import org.qingyang.workbench.settings.Settings;
import org.qingyang.workbench.settings.SettingsView;
import org.qingyang.workbench.shell.Screen;
import org.qingyang.workbench.shell.Shell;

/// Wires the window's screens by hand. One composition speaks one language; another language is another composition.
final class Composition {

    private final Ui ui;
    private final Newsroom newsroom;
    private final Settings settings;
    private final Stage stage;
    private final Commands commands;
    private final Shell shell;
    private final DeskViewModel desk;
    private final DeskView deskView;
    private final LibraryViewModel library;
    private final SearchViewModel search;
    private final Places places;
    private final DialogWindows dialogs;

    /// What the window does around the screens.
    ///
    /// @param restart shows the window anew after a setting has changed
    record Around(Runnable restart, Recovery recovery) {
    }

    Composition(Ui ui, Newsroom newsroom, Settings settings, Stage stage, Around around) {
        this.ui = ui;
        this.newsroom = newsroom;
        this.settings = settings;
        this.stage = stage;
        this.commands = new Commands(settings);
        this.dialogs = new DialogWindows(ui, stage, settings);
        obeySigningRules();
        this.desk = new DeskViewModel(newsroom.desk());
        this.deskView = new DeskView(ui, desk, new Sources(new NewsroomTags(newsroom), new NewsroomFacts(newsroom),
                newsroom.lexicon()), commands);
        this.library = new LibraryViewModel(newsroom, ui.jobs());
        // A page that lies on the desk may have come in anew, or another one of its issue, or have another number now.
        library.verdictsProperty().addListener((o, old, now) -> desk.reload());
        library.setWhenChanged(desk::reload);
        this.search = new SearchViewModel(newsroom.search(), ui.jobs());
        addCommands(around);
        this.shell = new Shell(ui, commands, desk, deskView);
        addScreens();
        new Journals(ui, newsroom.journals(), () -> shell.onDesk() ? desk.place().map(StoryRef::issue).orElse(0)
                : library.chosen(),
                view -> dialogs.show("journal.window.title", view, 760, 520), () -> {
                    desk.reload();
                    library.refresh();
                }).add(commands);
        new NearMissLookout(ui, desk, newsroom.desk().nearMisses(), newsroom.lexicon());
        this.places = new Places(settings);
        places.keep(deskView, desk, stage);
        places.last().ifPresent(place -> library.prefer(place.issue()));
    }

    /// Opens an issue at the story that was in hand last, if that was in it.
    private void openWhereLeft(int issue) {
        places.last().filter(place -> place.issue() == issue).ifPresentOrElse(shell::open, () -> shell.open(issue));
    }

    private void addCommands(Around around) {
        commands.add(new Command("import", "Shortcut+O", Command.Where.EVERYWHERE, true, this::chooseFiles));
        commands.add(new Command("importFolder", "Shortcut+Shift+I", Command.Where.EVERYWHERE, true, this::chooseFolder));
        commands.add(new Command("history", "Shortcut+H", Command.Where.DESK, true, this::history));
        commands.add(new Command("safety", "Shortcut+Shift+K", Command.Where.EVERYWHERE, true, () -> {
            var model = new SafetyViewModel(newsroom.safety(), ui.jobs());
            dialogs.show("safety.title", new SafetyView(ui, model, around.recovery()), 720, 520);
            model.refresh();
        }));
        commands.add(new Command("palette", "Shortcut+K", Command.Where.EVERYWHERE, true, this::palette));
        commands.add(new Command("keys", "F1", Command.Where.EVERYWHERE, true,
                () -> dialogs.show("window.keys.title", new KeyList(ui, commands), 620, 620)));
        commands.add(new Command("settings", "Shortcut+Comma", Command.Where.EVERYWHERE, true,
                () -> dialogs.show("window.settings.title", new SettingsView(ui, settings, () -> {
                    obeySigningRules();
                    around.restart().run();
                }, () -> newsroom.use(settings.get(Settings.Choice.EDITOR), settings.repairsOff())), 520, 400)));
    }

    private void obeySigningRules() {
        newsroom.desk().setSigningRules(new SigningRules(settings.is(Settings.Choice.SIGNED_BY_ANOTHER),
                !settings.is(Settings.Choice.SIGN_FLAWED)));
    }

    private void addScreens() {
        var libraryView = new LibraryView(ui, library, newsroom, new LibraryView.Actions(this::openWhereLeft, this::export,
                this::editData, this::openSamples, this::chooseFiles, () -> commands.run("safety"), this::search));
        FileDrop.onto(shell, paths -> {
            shell.show("library");
            library.importAll(paths, verdicts -> libraryView.focus());
        });
        commands.add(new Command("export", "Shortcut+E", Command.Where.EVERYWHERE, true,
                () -> export(libraryView)));
        shell.add(new Screen("library", () -> libraryView, () -> {
            library.refresh();
            desk.place().ifPresent(place -> libraryView.choose(place.issue()));
            libraryView.focus();
        }), "Shortcut+L");
        shell.addDesk("Shortcut+D");
        var searchView = new Later<>(() -> new SearchView(ui, search, this::open));
        shell.add(new Screen("search", searchView, () -> {
            search.refresh();
            searchView.get().focus();
        }), "Shortcut+F");
        new Finding(ui, newsroom, shell, desk, deskView,
                corrections -> dialogs.show("find.corrections", corrections, 860, 600)).add(commands);
        var overview = new OverviewViewModel(newsroom, ui.jobs());
        var overviewView = new Later<>(() -> new OverviewView(ui, overview, this::search));
        shell.add(new Screen("overview", overviewView, () -> {
            overview.refresh();
            overviewView.get().requestFocus();
        }), "Shortcut+G");
        var lexicon = new LexiconViewModel(newsroom.lexicon(), ui.jobs());
        var lexiconView = new Later<>(() -> new LexiconView(ui, lexicon));
        shell.add(new Screen("lexicon", lexiconView, () -> {
            lexicon.refresh();
            lexiconView.get().focus();
        }), "Shortcut+B");
    }

    /// Takes the right to write, and tells in the library if somebody else has it or did not end well.
    void greet() {
        ui.jobs().run(() -> newsroom.claim().or(newsroom::crashNotice),
                notice -> notice.ifPresent(library::tell), failure -> { });
    }

    /// Imports files and opens their issue, new or known, if it is one.
    void openFiles(List<Path> files) {
        library.importAll(files, verdicts -> {
            if (verdicts.stream().mapToInt(ImportVerdict::issue).filter(issue -> issue > 0).distinct().count() == 1) {
                openFirst(verdicts);
            } else {
                shell.show("library");
            }
        });
    }

    private void openSamples() {
        library.importSamples(this::openFirst);
    }

    private void openFirst(List<ImportVerdict> verdicts) {
        verdicts.stream().filter(verdict -> verdict.issue() > 0).findFirst()
                .ifPresent(verdict -> shell.open(verdict.issue()));
    }

    private void chooseFiles() {
        shell.show("library");
        library.importAll(ui.dialogs().chooseFiles(), verdicts -> { });
    }

    private void chooseFolder() {
        shell.show("library");
        library.importAll(ui.dialogs().chooseFolder().stream().toList(), verdicts -> { });
    }

    /// Opens a hit on the desk with the words marked that were looked for.
    private void open(Hit hit) {
        var words = search.words();
        shell.open(hit.place());
        desk.highlight(words::apply);
    }

    private void search(String words) {
        search.queryProperty().set(words);
        shell.show("search");
    }

    /// Does something as soon as no import is under way here.
    void whenIdle(Runnable action) {
        library.whenIdle(action);
    }

    /// Shows what another composition over the same store is showing.
    void resume(Composition other) {
        library.resume(other.library);
        shell.resume(other.shell);
    }

    Shell shell() {
        return shell;
    }

    private void history() {
        Issue issue = desk.issueProperty().get();
        if (issue != null) {
            deskView.flush();
            var view = new HistoryView(ui, new HistoryViewModel(newsroom.desk(), desk));
            dialogs.show("window.history.title", view, 1120, 660);
            view.focus();
        }
    }

    private void palette() {
        var dialog = new Stage(StageStyle.UNDECORATED);
        var palette = new Palette(ui, commands, shell.onDesk(), this::search, dialog::close);
        dialog.focusedProperty().addListener((o, old, focused) -> {
            if (!focused) {
                dialog.close();
            }
        });
        dialogs.show(dialog, palette, 560, 470);
        palette.focus();
    }

    /// Exports what is at the front: the issue on the desk, or the one that is chosen in the library.
    private void export(LibraryView libraryView) {
        if (shell.onDesk()) {
            deskView.flush();
            Optional.ofNullable(desk.issueProperty().get()).ifPresent(this::export);
        } else if (libraryView.getScene() != null) {
            libraryView.export();
        }
    }

    private void export(Issue issue) {
        var model = new ExportViewModel(newsroom.exports(), issue, documents());
        var dialog = new Stage();
        dialogs.show("window.export.title", dialog, new ExportView(ui, model, dialog::close, this::finish), 980, 640);
    }

    /// Opens a story that is about to be exported at what is left to do in it.
    private void finish(ExportViewModel.Choice choice) {
        shell.open(choice.ref());
        if (choice.doubts() > 0 && shell.onDesk()) {
            commands.run("nextDoubt");
        }
    }

    private void editData(List<IssueSummary> issues) {
        Issue shown = Optional.ofNullable(library.detailProperty().get()).map(IssueDetail::issue)
                .filter(issue -> issues.size() == 1 && issue.number() == issues.getFirst().number()).orElse(null);
        dialogs.show("library.data.title", new IssueDataView(ui, library, issues, shown == null ? List.of() : shown.pages()), 720,
                420);
    }

    /// The user's folder for documents, or their home where there is none.
    private static Path documents() {
        Path home = Path.of(System.getProperty("user.home"));
        return Stream.of("Documents", "文档").map(home::resolve).filter(Files::isDirectory).findFirst().orElse(home);
    }
}
