package org.qingyang.workbench;

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
import org.qingyang.reading.PageReader;
import org.qingyang.service.Newsroom;
import org.qingyang.service.StoreOptions;
import org.qingyang.service.Window;
import org.qingyang.service.WindowRequest;
import org.qingyang.wording.Messages;
import org.qingyang.workbench.fx.Fonts;
import org.qingyang.workbench.fx.FxDialogs;
import org.qingyang.workbench.fx.FxJobs;
import org.qingyang.workbench.fx.Looks;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.shell.Shell;

/// The JavaFX window over one store.
public final class WorkbenchWindow implements Window {

    @Override
    public void open(WindowRequest request) throws Refusal {
        Newsroom newsroom = null;
        Refusal refusal = null;
        try {
            newsroom = Newsroom.open(StoreOptions.of(request.store(), PageReader.standard()));
        } catch (Refusal refused) {
            refusal = refused;
        }
        show(request, newsroom, refusal);
        if (newsroom != null) {
            newsroom.close();
        }
        if (refusal != null) {
            throw refusal;
        }
    }

    private static void show(WindowRequest request, @Nullable Newsroom newsroom, @Nullable Refusal refusal) {
        var closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Fonts.load();
            Looks.apply();
            var stage = new Stage();
            Messages words = Messages.in(request.locale());
            var ui = new Ui(words, new FxDialogs(stage, words), new FxJobs());
            if (newsroom == null) {
                ui.dialogs().tell(Message.of("window.noStore"), Objects.requireNonNull(refusal).message());
                closed.countDown();
            } else {
                fill(stage, ui, newsroom, request);
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

    private static void fill(Stage stage, Ui ui, Newsroom newsroom, WindowRequest request) {
        Shell shell = Composition.shell(ui, newsroom, stage);
        var scene = new Scene(shell, 1360, 820);
        Looks.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, shell::pressed);
        stage.setScene(scene);
        stage.setTitle(ui.say("window.title"));
        stage.setMaximized(true);
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.setOnCloseRequest(event -> shell.flush());
        icon(stage);
        stage.show();
        shell.showLibrary();
        if (!request.paths().isEmpty()) {
            shell.openFiles(request.paths());
        }
    }

    private static void icon(Stage stage) {
        try (var in = WorkbenchWindow.class.getResourceAsStream("/org/qingyang/workbench/icon.png")) {
            if (in != null) {
                stage.getIcons().add(new Image(in));
            }
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
