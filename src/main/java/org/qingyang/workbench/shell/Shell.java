package org.qingyang.workbench.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.StoryRef;
import org.qingyang.workbench.command.Command;
import org.qingyang.workbench.command.Commands;
import org.qingyang.workbench.desk.DeskView;
import org.qingyang.workbench.desk.DeskViewModel;
import org.qingyang.workbench.fx.Ui;

/// The window's content: a bar on top, one of the screens below.
public final class Shell extends BorderPane {

    private static final String DESK = "desk";

    private final Ui ui;
    private final Commands commands;
    private final DeskViewModel deskModel;
    private final DeskView desk;
    private final TopBar bar;
    private final Map<String, Screen> screens = new LinkedHashMap<>();
    private @Nullable Screen front;
    /// Where an input method is composing.
    private @Nullable Node composing;

    /// The desk is the second screen; the first is the one that is added first.
    ///
    /// @param commands the window's commands; those that the bar shows must be there already
    public Shell(Ui ui, Commands commands, DeskViewModel deskModel, DeskView desk) {
        this.ui = ui;
        this.commands = commands;
        this.deskModel = deskModel;
        this.desk = desk;
        this.bar = new TopBar(ui, commands, deskModel);
        getStyleClass().add("shell");
        setTop(bar);
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = event.getComposed().isEmpty() ? null : getScene().getFocusOwner());
        deskModel.issueProperty().addListener((o, old, now) -> describe());
        deskModel.pageProperty().addListener((o, old, now) -> describe());
    }

    /// Adds a screen with its tab and its command, which shows it.
    ///
    /// @param key the key that shows it; null for none
    public void add(Screen screen, @Nullable String key) {
        tab(screen, key);
    }

    private Button tab(Screen screen, @Nullable String key) {
        screens.put(screen.id(), screen);
        commands.add(new Command(screen.id(), key, Command.Where.EVERYWHERE, true, () -> show(screen.id())));
        return bar.add(screen);
    }

    /// Adds the tab of the desk, which goes back to what lies on it, if something does.
    ///
    /// @param key the key that shows it
    public void addDesk(String key) {
        tab(new Screen(DESK, () -> desk, desk::focus), key).disableProperty().bind(deskModel.issueProperty().isNull());
    }

    /// Brings a screen to the front. An empty desk stays behind.
    public void show(String id) {
        Screen wanted = Objects.requireNonNull(screens.get(id), id);
        if (id.equals(DESK) && deskModel.issueProperty().get() == null) {
            return;
        }
        desk.flush();
        front = wanted;
        setCenter(wanted.content().get());
        bar.front(wanted, onDesk());
        describe();
        wanted.shown().run();
    }

    /// Does what a key stands for, before the focused control sees it. To be set as the scene's filter, since keys go
    /// to the scene alone while nothing has the focus.
    ///
    /// While an input method composes, its keys are its own.
    public void pressed(KeyEvent event) {
        if (composing != null && composing == getScene().getFocusOwner()) {
            return;
        }
        boolean typing = getScene().getFocusOwner() instanceof TextInputControl;
        if (commands.press(event, onDesk(), typing) || onDesk() && !typing && desk.settled(event)) {
            event.consume();
        }
    }

    /// Whether the desk is at the front.
    public boolean onDesk() {
        return front != null && front.id().equals(DESK);
    }

    /// Saves what is being typed.
    ///
    /// @return whether nothing is left that could not be saved
    public boolean flush() {
        return desk.clear();
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
            show(DESK);
        } catch (Refusal refusal) {
            ui.dialogs().tell(Message.of("window.cannotOpen"), refusal.message());
        }
    }

    /// Shows what another shell over the same store is showing.
    public void resume(Shell other) {
        other.deskModel.place().ifPresent(this::open);
        show(other.front == null ? screens.keySet().iterator().next() : other.front.id());
    }

    private void describe() {
        Issue issue = deskModel.issueProperty().get();
        Page page = deskModel.pageProperty().get();
        if (issue != null && page != null && onDesk()) {
            long checked = page.sheet().stories().stream()
                    .filter(s -> s.status() == Status.CHECKED || s.status() == Status.SIGNED).count();
            bar.describe("›  " + title(issue, page), ui.say("window.desk.progress", page.sheet().stories().size(),
                    checked, page.sheet().openDoubts(), "%.1f".formatted(page.sheet().expectedErrors())));
        }
    }

    private String title(Issue issue, Page page) {
        @Nullable String paper = issue.data().paper();
        String date = issue.data().date() == null ? ui.say("window.library.undated", issue.number())
                : issue.data().date().toString();
        // Where a date is known, so is the page; the file's name stands above the raw text.
        String place = issue.data().date() == null ? page.source().name()
                : ui.say("library.page", page.number()) + (page.name() == null ? "" : " " + page.name());
        return (paper == null ? "" : paper + " › ") + date + " › " + place;
    }
}
