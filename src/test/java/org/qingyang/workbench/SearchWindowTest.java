package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.search.Hit;
import org.testfx.util.WaitForAsyncUtils;

class SearchWindowTest extends WindowTest {

    private void look(String query) {
        interact(() -> ((TextField) lookup("#query").query()).setText(query));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aNameOfTwoCharactersIsFoundAndEnterOpensItsStory() {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.F);
        look("张良");
        var hits = lookup("#hits").<Hit>queryListView().getItems();
        assertThat(hits).hasSize(2).allMatch(hit -> !hit.matches().isEmpty());
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        assertThat(stories().getSelectionModel().getSelectedItem().title()).isEqualTo(hits.getFirst().headline());
    }

    @Test
    void aBrokenQueryGetsASentence() {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.F);
        look("（张良 AND");
        assertThat(lookup("#hits").queryListView().getItems()).isEmpty();
        assertThat(lookup(".search-head .quiet").queryAs(Label.class).getText()).isNotBlank();
    }
}
