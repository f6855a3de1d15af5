package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.service.Backup;
import org.testfx.util.WaitForAsyncUtils;

class SafetyWindowTest extends WindowTest {

    private void open() {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String report() {
        return ((Labeled) lookup("#check-report").query()).getText();
    }

    @Test
    void aFullCheckTellsHowMuchWasGoneThrough() throws Exception {
        open();
        assertThat(report()).contains("完好");
        clickOn("#check-fully");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(report()).contains("5 版原文").contains(newsroom.safety().stats().stories() + " 篇稿件");
    }

    @Test
    void aBackupIsMadeAndListedAndCanBePutBack() throws Exception {
        open();
        clickOn("#back-up");
        WaitForAsyncUtils.waitForFxEvents();
        Backup made = newsroom.safety().lastBackup().orElseThrow();
        assertThat(lookup("#backups").queryListView().getItems()).containsExactly(made);
        interact(() -> from(lookup("#backups")).lookup(".small-button").queryAs(Button.class).fire());
        assertThat(treatment).isEqualTo(made.file());
    }
}
