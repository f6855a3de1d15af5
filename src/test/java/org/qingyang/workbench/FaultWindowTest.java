package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.qingyang.service.Newsroom;
import org.qingyang.service.WindowRequest;
import org.qingyang.workbench.settings.Settings;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A fault of the program is told, and its details can be copied.
@ResourceLock("window")
class FaultWindowTest extends ApplicationTest {

    @TempDir
    Path folder;
    private WorkbenchWindow.Opened opened;

    @Override
    public void start(Stage stage) {
        Path store = folder.resolve("store.db");
        var never = new FutureTask<Newsroom>(() -> {
            throw new IllegalStateException("not to be asked");
        });
        opened = new WorkbenchWindow.Opened(new WindowRequest(store, List.of(), Locale.SIMPLIFIED_CHINESE),
                Settings.beside(store), stage, never);
        stage.setScene(new Scene(new Pane(), 400, 200));
        stage.setX(20);
        stage.setY(20);
        stage.show();
    }

    @Test
    void itIsToldOnceAtATimeAndItsDetailsAreCopied() {
        Platform.runLater(() -> {
            opened.tell(new IllegalStateException("a fault"));
            opened.tell(new IllegalStateException("the same fault, drawn again"));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup(".dialog-pane").queryAll()).hasSize(1);
        DialogPane dialog = lookup(".dialog-pane").queryAs(DialogPane.class);
        assertThat(dialog.getContentText()).contains("IllegalStateException").doesNotContain("\tat ");
        interact(() -> button(dialog, "复制详情").fire());
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).contains("a fault", "\tat "));
        interact(() -> button(dialog, "知道了").fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup(".dialog-pane").queryAll()).isEmpty();
    }

    private static Button button(DialogPane dialog, String text) {
        return dialog.getButtonTypes().stream().map(dialog::lookupButton).map(Button.class::cast)
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }
}
