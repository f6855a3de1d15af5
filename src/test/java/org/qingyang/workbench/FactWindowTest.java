package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.desk.Decision;
import org.qingyang.model.Judgement;
import org.qingyang.model.Person;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.testfx.util.WaitForAsyncUtils;

class FactWindowTest extends WindowTest {

    @Test
    void enterConfirmsAFactAndBackspaceRejectsItAndUndoBringsItBack() throws Exception {
        openSamples();
        ListView<?> names = lookup("#facts-names").queryListView();
        int before = names.getItems().size();
        choose(names);
        push(KeyCode.ENTER);
        Judgement said = story(0).judgements().getFirst();
        assertThat(said.ruling()).isEqualTo(Judgement.Ruling.CONFIRMED);
        assertThat(names.getItems()).hasSize(before);
        assertThat(lookup(".fact-CONFIRMED").queryAll()).hasSize(1);
        push(KeyCode.ENTER);
        assertThat(story(0).judgements()).isEmpty();
        push(KeyCode.BACK_SPACE);
        assertThat(names.getItems()).hasSize(before - 1);
        assertThat(newsroom.facts(newsroom.desk().open(1), story(0)).persons()).extracting(Person::name).doesNotContain(said.name());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(names.getItems()).hasSize(before);
    }

    @Test
    void aDateThatStandsOnlyInTheHeadingIsFollowed() throws Exception {
        openSamples();
        interact(() -> ((TabPane) lookup(".evidence").query()).getSelectionModel().select(1));
        ListView<?> numbers = lookup("#facts-numbers").queryListView();
        int before = numbers.getItems().size();
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        interact(() -> ((TextField) lookup("#kicker").query()).setText("2019年4月17日"));
        interact(() -> shell.flush());
        assertThat(numbers.getItems()).hasSize(before + 1);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(numbers.getItems()).hasSize(before);
    }

    @Test
    void aBetterModelOfNamesTicksTheNamesThatAreShown() throws Exception {
        openSamples();
        assertThat(lookup(".fact-AGREED").queryAll()).isEmpty();
        for (int issue = 2; issue <= 5; issue++) {
            for (Story story : newsroom.desk().open(issue).pages().getFirst().sheet().stories()) {
                newsroom.desk().decide(issue, 1, new Decision.SetStatus(story.id(), Status.CHECKED));
            }
        }
        interact(() -> newsroom.names().catchUp());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup(".fact-AGREED").queryAll()).isNotEmpty();
    }

    @Test
    void inANarrowPaneTheRuleMakesRoomForWhatAFactSays() {
        openSamples();
        assertThat(soon(() -> all(".fact-why", why -> why.getWidth() == 0))).isTrue();
        assertThat(soon(() -> all(".fact-detail", detail -> detail.getText().isEmpty() || detail.getWidth() > 80))).isTrue();
    }

    private boolean all(String parts, Predicate<Label> wanted) {
        Set<Label> found = lookup(".evidence " + parts).queryAllAs(Label.class);
        return !found.isEmpty() && found.stream().allMatch(wanted);
    }

    private void choose(ListView<?> list) {
        interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
    }
}
