package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;
import org.qingyang.service.Newsroom;
import org.qingyang.service.StoreOptions;
import org.qingyang.testkit.QuickHand;
import org.qingyang.wording.Messages;
import org.qingyang.workbench.fx.Dialogs;
import org.qingyang.workbench.fx.Fonts;
import org.qingyang.workbench.fx.Jobs;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.safety.Recovery;
import org.qingyang.workbench.settings.Settings;
import org.qingyang.workbench.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window over a fresh store, driven as its user drives it. Windows take turns: they share one thread.
@ResourceLock("window")
abstract class WindowTest extends ApplicationTest {

    @TempDir
    static Path folder;

    /// For a machine that has much else to do; what comes to be so does at once on others.
    private static final long PATIENCE_SECONDS = 10;

    private static int stores;

    private final QuickHand hand = new QuickHand();
    Newsroom newsroom;
    Shell shell;
    Path store;
    @Nullable Path treatment;
    /// The files that the user chooses when asked.
    final List<Path> toImport = new ArrayList<>();

    @Override
    public void start(Stage stage) throws Exception {
        Fonts.load();
        store = Files.createDirectory(folder.resolve("window" + stores++)).resolve("store.db");
        prepare(store);
        newsroom = Newsroom.open(new StoreOptions(store, "编辑甲", PageReader.standard(), Clock.systemUTC()));
        var ui = new Ui(Messages.in(Locale.SIMPLIFIED_CHINESE), new Answers(toImport), Jobs.sameThread());
        Settings settings = Settings.beside(store);
        shell = new Composition(ui, newsroom, settings, stage,
                new Composition.Around(() -> { }, new Asked())).shell();
        var scene = new Scene(shell, 900, 680);
        settings.looks().dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, shell::pressed);
        // The headless screen is small; a stage that sticks out of it throws in later tests.
        stage.setX(20);
        stage.setY(10);
        stage.setScene(scene);
        // Another test may have drawn the same stage larger.
        stage.sizeToScene();
        stage.show();
        shell.show("library");
    }

    /// Puts something into the store before the window opens.
    void prepare(Path fresh) throws Exception {
    }

    @BeforeEach
    void forgetOldExceptions() {
        WaitForAsyncUtils.clearExceptions();
    }

    @AfterEach
    void closeWindowAndStore() {
        interact(() -> shell.getScene().getWindow().hide());
        newsroom.close();
    }

    ListView<Story> stories() {
        return lookup("#stories").queryListView();
    }

    Story story(int index) throws Refusal {
        return newsroom.desk().open(1).pages().getFirst().sheet().stories().get(index);
    }

    /// Presses a key with what is held down before it, and lets the window follow.
    void keys(KeyCode... combination) {
        hand.press(combination);
    }

    @Override
    public FxRobot push(KeyCode... combination) {
        keys(combination);
        return this;
    }

    @Override
    public FxRobot clickOn(String query, MouseButton... buttons) {
        return clickOn(lookup(query).<Node>query(), buttons);
    }

    @Override
    public FxRobot clickOn(Node node, MouseButton... buttons) {
        hand.click(node, buttons);
        return this;
    }

    /// Whether something comes to be so: a layout takes some pulses.
    static boolean soon(Callable<Boolean> wanted) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000, wanted));
            return true;
        } catch (TimeoutException never) {
            return false;
        }
    }

    /// The story that is chosen in the list.
    Story inHand() {
        return stories().getSelectionModel().getSelectedItem();
    }

    /// What the desk has to say.
    String notice() {
        return lookup(".notice").queryAs(Label.class).getText();
    }

    /// Goes down the raw page by key to the line that holds a text.
    void chooseRaw(String part) {
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        keys(KeyCode.HOME);
        for (int i = 0; i < 100 && !chosenRaw().contains(part); i++) {
            keys(KeyCode.DOWN);
        }
        assertThat(chosenRaw()).contains(part);
    }

    private String chosenRaw() {
        return lookup(".raw-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.isSelected() && !cell.isEmpty()).map(cell -> cell.getAccessibleText()).findFirst().orElse("");
    }

    void openSamples() {
        clickOn("#samples");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stories().getItems()).isNotEmpty();
    }

    /// Keeps what the window was asked to do to the store's file.
    final class Asked implements Recovery {

        @Override
        public void restore(Path backup) {
            treatment = backup;
        }

        @Override
        public void rescue() {
            treatment = store;
        }
    }

    /// Answers every question with yes and chooses nothing but files and folders.
    private record Answers(List<Path> files) implements Dialogs {

        @Override
        public void tell(Message title, Message text) {
            throw new AssertionError(title + " " + text);
        }

        @Override
        public boolean ask(Message title, Message text, Message action) {
            return true;
        }

        @Override
        public List<Path> chooseFiles() {
            return files;
        }

        @Override
        public Optional<Path> chooseFolder() {
            return files.stream().filter(Files::isDirectory).findFirst();
        }

        @Override
        public Optional<Path> chooseTarget(String proposedName, String extension) {
            return Optional.empty();
        }
    }
}
