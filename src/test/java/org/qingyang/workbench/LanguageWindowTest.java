package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.qingyang.reading.PageReader;
import org.qingyang.service.Newsroom;
import org.qingyang.service.StoreOptions;
import org.qingyang.service.WindowRequest;
import org.qingyang.testkit.QuickHand;
import org.qingyang.workbench.fx.Fonts;
import org.qingyang.workbench.settings.Settings;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The language that is chosen is spoken at once, by the settings themselves too.
@ResourceLock("window")
class LanguageWindowTest extends ApplicationTest {

    @TempDir
    static Path folder;

    private WorkbenchWindow.Opened window;
    private Stage stage;

    @Override
    public void start(Stage shown) throws Exception {
        Fonts.load();
        stage = shown;
        Path store = folder.resolve("store.db");
        Newsroom newsroom = Newsroom.open(new StoreOptions(store, "编辑甲", PageReader.standard(), Clock.systemUTC()));
        window = new WorkbenchWindow.Opened(new WindowRequest(store, List.of(), Locale.SIMPLIFIED_CHINESE),
                Settings.beside(store), stage, CompletableFuture.completedFuture(newsroom));
        window.start();
    }

    @AfterEach
    void close() {
        interact(stage::hide);
        window.close();
    }

    @Test
    void theSettingsSpeakTheLanguageThatIsChosenInThem() {
        new QuickHand().press(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(lookup("语言").queryAll()).isNotEmpty();
        interact(() -> lookup("#LANGUAGE").<ComboBox<String>>query().setValue("en"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("Language").queryAll()).isNotEmpty();
        assertThat(lookup("语言").<Node>queryAll()).isEmpty();
        assertThat(lookup("#LANGUAGE").query().isFocused()).isTrue();
        interact(() -> lookup("#LANGUAGE").query().getScene().getWindow().hide());
    }
}
