package org.qingyang.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.Newsroom;
import org.qingyang.service.StoreOptions;
import org.qingyang.service.Window;
import org.qingyang.service.WindowRequest;
import org.qingyang.wording.Messages;
import org.qingyang.workbench.fx.Fonts;
import org.qingyang.workbench.fx.FxDialogs;
import org.qingyang.workbench.fx.FxJobs;
import org.qingyang.workbench.fx.Jobs;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The JavaFX window over one store.
public final class WorkbenchWindow implements Window {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbenchWindow.class);

    @Override
    public void open(WindowRequest request) throws Refusal {
        Settings settings = Settings.beside(request.store());
        Newsroom newsroom = null;
        Refusal refusal = null;
        try {
            newsroom = Newsroom.open(StoreOptions.of(request.store(), settings.get(Settings.Choice.EDITOR),
                    settings.repairsOff()));
        } catch (Refusal refused) {
            refusal = refused;
        }
        show(request, settings, newsroom, refusal);
        if (newsroom != null) {
            newsroom.close();
        }
        if (refusal != null) {
            throw refusal;
        }
    }

    private static void show(WindowRequest request, Settings settings, @Nullable Newsroom newsroom,
            @Nullable Refusal refusal) {
        var closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> LOG.error("unexpected", failure));
            Fonts.load();
            var stage = new Stage();
            if (newsroom == null) {
                new FxDialogs(stage, words(request, settings))
                        .tell(Message.of("window.noStore"), Objects.requireNonNull(refusal).message());
                closed.countDown();
            } else {
                new WorkbenchWindow().fill(stage, request, settings, newsroom);
                stage.setOnHidden(event -> closed.countDown());
            }
        });
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    private static Messages words(WindowRequest request, Settings settings) {
        String language = settings.get(Settings.Choice.LANGUAGE);
        return Messages.in(language.isEmpty() ? request.locale() : Locale.of(language));
    }

    private void fill(Stage stage, WindowRequest request, Settings settings, Newsroom newsroom) {
        var places = new Places(settings);
        places.place(stage);
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        icon(stage);
        compose(stage, request, settings, newsroom, new FxJobs());
        stage.show();
        Composition composition = (Composition) stage.getUserData();
        composition.shell().show("library");
        stage.setOnCloseRequest(event -> {
            ((Composition) stage.getUserData()).shell().flush();
            places.keep(stage);
        });
        if (!request.paths().isEmpty()) {
            composition.openFiles(request.paths());
        }
    }

    /// Shows the screens in the language and the looks of the settings; the issue on the desk stays there.
    private void compose(Stage stage, WindowRequest request, Settings settings, Newsroom newsroom, Jobs jobs) {
        Messages words = words(request, settings);
        var ui = new Ui(words, new FxDialogs(stage, words), jobs);
        Composition before = (Composition) stage.getUserData();
        var composition = new Composition(ui, newsroom, settings, stage,
                () -> compose(stage, request, settings, newsroom, jobs));
        stage.setUserData(composition);
        var scene = new Scene(composition.shell(), 1360, 820);
        Composition.looks(settings).dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, composition.shell()::pressed);
        stage.setScene(scene);
        stage.setTitle(ui.say("window.title"));
        if (before != null) {
            before.shell().flush();
            composition.shell().resume(before.shell());
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
