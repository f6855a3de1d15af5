package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ExportWindowTest extends WindowTest {

    private void openExport() {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.E);
    }

    @Test
    void theExportSaysWhatIsLeftToDoAndOneKeyLeadsThere() {
        openExport();
        assertThat(lookup("#export-left").queryAs(Label.class).getText()).contains("没有核过").contains("存疑");
        push(KeyCode.F8);
        assertThat(lookup("#export-stories").tryQuery()).isEmpty();
        assertThat(shell.onDesk()).isTrue();
    }

    @Test
    void enterOnAStoryLeadsToItAndNotToAFile() {
        openExport();
        interact(() -> {
            ListView<?> list = lookup("#export-stories").queryListView();
            list.requestFocus();
            list.getSelectionModel().select(2);
        });
        push(KeyCode.ENTER);
        assertThat(lookup("#export-stories").tryQuery()).isEmpty();
        assertThat(stories().getSelectionModel().getSelectedIndex()).isEqualTo(2);
    }
}
