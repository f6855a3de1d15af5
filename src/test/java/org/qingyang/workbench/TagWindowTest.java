package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Judgement;
import org.qingyang.desk.Decision;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.model.Tag;

class TagWindowTest extends WindowTest {

    @Test
    void aDigitTakesAnOfferedTagAndWithShiftRefusesIt() throws Exception {
        openSamples();
        List<String> offered = offered();
        assertThat(offered).isNotEmpty();
        push(KeyCode.DIGIT1);
        assertThat(story(0).tags()).containsExactly(new Tag(offered.getFirst()));
        String next = offered().getFirst();
        assertThat(next).isNotEqualTo(offered.getFirst());
        push(KeyCode.SHIFT, KeyCode.DIGIT1);
        assertThat(story(0).judgement(Judgement.Kind.TAG, next)).isPresent();
        assertThat(story(0).tags()).hasSize(1);
        assertThat(offered()).doesNotContain(next, offered.getFirst());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(offered()).contains(next);
    }

    @Test
    void eachOfferSaysWhy() throws Exception {
        openSamples();
        assertThat(lookup(".chip-suggestion").queryAllAs(Button.class))
                .allMatch(chip -> chip.getAccessibleText().contains("文中") && chip.getAccessibleText().contains("全库"));
    }

    @Test
    void digitsAreTextInTextControlsAndAnswersWhileADoubtIsInQuestion() throws Exception {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.T);
        push(KeyCode.DIGIT1);
        assertThat(story(0).tags()).isEmpty();
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        push(KeyCode.F8);
        assertThat(lookup("#doubt-bar").query().isVisible()).isTrue();
        List<Story> before = newsroom.desk().open(1).pages().getFirst().sheet().stories();
        push(KeyCode.DIGIT9);
        assertThat(newsroom.desk().open(1).pages().getFirst().sheet().stories()).isEqualTo(before);
    }

    @Test
    void aSignedStoryTakesNoTags() throws Exception {
        openSamples();
        Story sound = newsroom.desk().open(1).pages().getFirst().sheet().stories().stream()
                .filter(story -> story.openDoubts().isEmpty()).findFirst().orElseThrow();
        newsroom.desk().decide(1, 1, new Decision.SetStatus(sound.id(), Status.SIGNED));
        interact(() -> shell.open(new StoryRef(1, 1, sound.id())));
        push(KeyCode.DIGIT1);
        assertThat(newsroom.desk().open(1).pages().getFirst().sheet().story(sound.id()).orElseThrow().tags()).isEmpty();
    }

    @Test
    void aTagGoesByItsCrossOrByDeleteAndNotByAClickBesideTheCross() throws Exception {
        openSamples();
        push(KeyCode.DIGIT1);
        clickOn(".story-form .chip-tag");
        assertThat(story(0).tags()).hasSize(1);
        interact(() -> lookup(".story-form .chip-tag").query().requestFocus());
        push(KeyCode.DELETE);
        assertThat(story(0).tags()).isEmpty();
    }

    private List<String> offered() {
        return lookup(".chip-suggestion").queryAllAs(Button.class).stream().map(chip -> chip.getText().substring(2)).toList();
    }
}
