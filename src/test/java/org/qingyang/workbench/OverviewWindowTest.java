package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.search.Facets;
import org.qingyang.search.Limits;
import org.qingyang.service.Cancellation;

class OverviewWindowTest extends WindowTest {

    @Test
    void aBarCountsTheStoriesAndPressingItSearchesForThem() throws Exception {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.G);
        var reporter = newsroom.search().facets("", Limits.FIRST, new Cancellation()).of(Facets.Facet.REPORTER).getFirst();
        var bar = lookup(".bar-name").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(reporter.value())).findFirst().orElseThrow();
        assertThat(bar.getAccessibleText()).isEqualTo(reporter.value() + " " + reporter.stories());
        interact(bar::fire);
        assertThat(((TextField) lookup("#query").query()).getText()).contains(reporter.value());
        assertThat(lookup("#hits").queryListView().getItems()).hasSize(reporter.stories());
    }

    @Test
    void theNamesOfPagesThatHaveJustComeInAreAmongTheBars() throws Exception {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.G);
        var person = newsroom.search().facets("", Limits.FIRST, new Cancellation()).of(Facets.Facet.PERSON).getFirst();
        assertThat(lookup(".bar-name").queryAllAs(Button.class)).extracting(Button::getText).contains(person.value());
    }

    @Test
    void theDoubtsLeftAreCountedOverAllIssues() throws Exception {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.G);
        int doubts = newsroom.library().issues().stream().mapToInt(issue -> issue.openDoubts()).sum();
        assertThat(doubts).isPositive();
        assertThat(((Label) lookup(".overview-sums").query()).getText()).contains("存疑 " + doubts + " 处");
    }
}
