package org.qingyang.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.RescueReport;
import org.qingyang.service.Backup;
import org.qingyang.service.Newsroom;
import org.qingyang.service.SafetyService;
import org.qingyang.service.StoreOptions;
import org.qingyang.service.Window;
import org.qingyang.service.WindowRequest;
import org.qingyang.wording.Messages;
import org.qingyang.workbench.fx.Failure;
import org.qingyang.workbench.fx.Fonts;
import org.qingyang.workbench.fx.FxDialogs;
import org.qingyang.workbench.fx.FxJobs;
import org.qingyang.workbench.fx.Jobs;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.safety.BrokenStoreView;
import org.qingyang.workbench.safety.Recovery;
import org.qingyang.workbench.settings.Settings;
import org.qingyang.workbench.settings.SettingsView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The JavaFX window over one store.
public final class WorkbenchWindow implements Window {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbenchWindow.class);

    @Override
    public void open(WindowRequest request) throws Refusal {
        var settings = Settings.beside(request.store());
        // The store is opened while the toolkit starts; neither waits for the other.
        var opening = new FutureTask<>(() -> openStore(request, settings));
        Thread.ofPlatform().name("opening the store").start(opening);
        var closed = new CountDownLatch(1);
        var last = new AtomicReference<@Nullable Refusal>();
        var failed = new AtomicReference<@Nullable Throwable>();
        Platform.startup(() -> {
            try {
                begin(request, settings, opening, refusal -> {
                    last.set(refusal);
                    closed.countDown();
                });
            } catch (RuntimeException | Error failure) {
                // No window will ever be closed.
                failed.set(failure);
                closed.countDown();
            }
        });
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        if (failed.get() != null) {
            throw new IllegalStateException(failed.get());
        }
        Refusal refusal = last.get();
        if (refusal != null) {
            throw refusal;
        }
    }

    /// @param whenClosed gets why the store could not be opened, if so
    private static void begin(WindowRequest request, Settings settings, Future<Newsroom> opening,
            Consumer<@Nullable Refusal> whenClosed) {
        Platform.setImplicitExit(false);
        Fonts.load();
        var stage = new Stage();
        var opened = new Opened(request, settings, stage, opening);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> opened.tell(failure));
        stage.setOnHidden(event -> {
            opened.close();
            whenClosed.accept(opened.refusal);
        });
        try {
            opened.start();
        } catch (RuntimeException | Error failure) {
            opened.close();
            throw failure;
        }
    }

    private static Newsroom openStore(WindowRequest request, Settings settings) throws Refusal {
        return Newsroom.open(StoreOptions.of(request.store(), settings.get(Settings.Choice.EDITOR), settings.repairsOff()));
    }

    /// One window and the store that it shows. To be used on the window's thread.
    static final class Opened implements Recovery {

        private final WindowRequest request;
        private final Stage stage;
        private final Settings settings;
        private final Jobs jobs = new FxJobs();
        /// The store's first opening, until its outcome has been taken.
        private @Nullable Future<Newsroom> opening;
        private @Nullable Newsroom newsroom;
        private @Nullable Composition composition;
        private @Nullable Refusal refusal;
        private boolean telling;

        Opened(WindowRequest request, Settings settings, Stage stage, Future<Newsroom> opening) {
            this.request = request;
            this.settings = settings;
            this.stage = stage;
            this.opening = opening;
        }

        void start() {
            var places = new Places(settings);
            places.place(stage);
            stage.setMinWidth(900);
            stage.setMinHeight(480);
            icon(stage);
            stage.setOnCloseRequest(event -> {
                if (composition != null && !composition.shell().flush() && !ui().dialogs().ask(Message.of("window.unsaved.title"),
                        Message.of("window.unsaved.text"), Message.of("window.unsaved.close"))) {
                    event.consume();
                    return;
                }
                places.keep(stage);
            });
            reopen();
            stage.show();
            if (composition != null && !request.paths().isEmpty()) {
                composition.openFiles(request.paths());
            }
        }

        /// Tells of something that nobody foresaw, one at a time: what fails while it is drawn fails again and again.
        void tell(Throwable failure) {
            LOG.error("unexpected", failure);
            if (!telling) {
                telling = true;
                // What fails may be the layout that is under way.
                Platform.runLater(() -> ui().dialogs().tell(Message.of("window.unexpected.title"), Failure.message(failure),
                        Failure.details(failure), () -> telling = false));
            }
        }

        void close() {
            if (newsroom != null) {
                newsroom.close();
                newsroom = null;
            }
        }

        /// Opens the store that is there now and shows it, or tells why not.
        private void reopen() {
            composition = null;
            refusal = null;
            try {
                Newsroom opened = store();
                newsroom = opened;
                opened.safety().keepBackups();
                opened.names().keepLearning();
                compose(opened);
            } catch (Refusal refused) {
                refusal = refused;
                LOG.warn("the store {} cannot be opened", request.store(), refused);
                show(new BrokenStoreView(ui(), refused.message(), backups(), this, stage::close), null);
            }
        }

        private Newsroom store() throws Refusal {
            Future<Newsroom> first = opening;
            opening = null;
            try {
                return first == null ? openStore(request, settings) : first.get();
            } catch (ExecutionException failure) {
                if (failure.getCause() instanceof Refusal refused) {
                    throw refused;
                }
                throw new IllegalStateException(failure.getCause());
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }

        private List<Backup> backups() {
            try {
                return SafetyService.backupsOf(request.store());
            } catch (Refusal unreadable) {
                return List.of();
            }
        }

        private Ui ui() {
            String language = settings.get(Settings.Choice.LANGUAGE);
            Messages words = Messages.in(language.isEmpty() ? request.locale() : Locale.of(language));
            return new Ui(words, new FxDialogs(stage, words), jobs);
        }

        /// Lets a changed setting be seen: the looks at once, also in the dialog in which they were chosen; the rest when
        /// nothing is under way that other screens would not know of.
        private void restart(Newsroom opened) {
            Composition before = composition;
            javafx.stage.Window.getWindows().stream().filter(Stage.class::isInstance).map(javafx.stage.Window::getScene)
                    .forEach(settings.looks()::dress);
            if (before != null) {
                before.whenIdle(() -> {
                    if (composition == before && before.shell().flush()) {
                        compose(opened);
                    }
                });
            }
        }

        /// Shows the screens in the language and the looks of the settings; the issue on the desk stays there.
        private void compose(Newsroom opened) {
            Composition before = composition;
            var next = new Composition(ui(), opened, settings, stage, new Composition.Around(() -> restart(opened), this));
            composition = next;
            show(next.shell(), next);
            if (before != null) {
                next.resume(before);
                javafx.stage.Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                        .filter(window -> window != stage).forEach(dialog -> follow(dialog, ui()));
            } else {
                next.shell().show("library");
                next.greet();
            }
        }

        /// The dialog stays open in which looks and language were chosen: it takes them too.
        private void follow(Stage dialog, Ui ui) {
            Scene scene = dialog.getScene();
            if (scene.getRoot() instanceof SettingsView before && !before.speaks(ui)) {
                var now = new SettingsView(ui, before);
                scene.setRoot(now);
                dialog.setTitle(ui.say("window.settings.title"));
                now.focusLanguage();
            }
            settings.looks().dress(scene);
        }

        private void show(Parent content, @Nullable Composition composed) {
            Scene before = stage.getScene();
            // The window takes the size of its scene: what it had is kept.
            var scene = before == null ? new Scene(content, 1360, 820)
                    : new Scene(content, before.getWidth(), before.getHeight());
            settings.looks().dress(scene);
            if (composed != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, composed.shell()::pressed);
            }
            stage.setScene(scene);
            stage.setTitle(ui().say("window.title"));
        }

        @Override
        public void restore(Path backup) {
            closed(() -> {
                Path kept = SafetyService.restore(backup, request.store());
                return Message.of("safety.restored", backup.getFileName(), kept);
            });
        }

        @Override
        public void rescue() {
            closed(() -> {
                SafetyService.Rescued rescued = SafetyService.rescueInPlace(request.store());
                RescueReport report = rescued.report();
                return Message.of("safety.rescued", report.issues(), report.stories(), report.entries(),
                        report.lost().size(), rescued.kept());
            });
        }

        /// What is done to the file while nobody has it open.
        private interface Treatment {
            Message done() throws Refusal;
        }

        private void closed(Treatment treatment) {
            if (composition != null) {
                composition.shell().flush();
            }
            // Dialogs show what is about to be exchanged.
            javafx.stage.Window.getWindows().stream().filter(window -> window != stage).toList()
                    .forEach(javafx.stage.Window::hide);
            close();
            Message told;
            try {
                told = treatment.done();
            } catch (Refusal refusal) {
                told = refusal.message();
            }
            reopen();
            ui().dialogs().tell(Message.of("safety.title"), told);
        }
    }

    private static void icon(Stage stage) {
        try (var in = WorkbenchWindow.class.getResourceAsStream("/org/qingyang/workbench/icon.png")) {
            if (in != null) {
                stage.getIcons().add(new Image(in));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
