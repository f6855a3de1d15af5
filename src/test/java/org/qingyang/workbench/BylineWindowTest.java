package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyang.desk.Decision;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Page;
import org.qingyang.model.Settlement;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.service.Newsroom;
import org.qingyang.service.SigningRules;
import org.qingyang.testkit.Newsrooms;

/// A name that is being typed belongs to the story that it was typed for.
class BylineWindowTest extends WindowTest {

    @Override
    void prepare(Path fresh) throws Exception {
        try (Newsroom before = Newsrooms.withSeeds(fresh)) {
            before.library().join(List.of(1, 2));
        }
    }

    @BeforeEach
    void openTheIssue() {
        interact(() -> shell.open(1));
    }

    private List<String> reporters(int page, int index) throws Exception {
        Page there = newsroom.desk().open(1).pages().get(page - 1);
        return there.sheet().stories().get(index).byline().strings(BylineRole.REPORTER);
    }

    private TextField type(String names) {
        interact(() -> lookup(".chip-add").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals("＋记者")).findFirst().orElseThrow().fire());
        TextField field = lookup(".byline-editor .chip-field").query();
        interact(() -> field.setText(names));
        return field;
    }

    @Test
    void isKeptWhenThePageIsTurned() throws Exception {
        List<String> elsewhere = reporters(2, 0);
        type("张三");
        push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(reporters(1, 0)).contains("张三");
        assertThat(reporters(2, 0)).isEqualTo(elsewhere);
        assertThat(lookup(".byline-editor .chip-field").tryQuery()).isEmpty();
    }

    @Test
    void isKeptWhenAnotherStoryIsTakenInHand() throws Exception {
        List<String> elsewhere = reporters(1, 1);
        type("张三");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(reporters(1, 0)).contains("张三");
        assertThat(reporters(1, 1)).isEqualTo(elsewhere);
        assertThat(lookup(".byline-editor .chip-field").tryQuery()).isEmpty();
    }

    @Test
    void isKeptBeforeTheStoryIsSigned() throws Exception {
        settleAll(story(0));
        type("张三");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(reporters(1, 0)).contains("张三");
        assertThat(story(0).status()).isEqualTo(Status.SIGNED);
    }

    private void settleAll(Story story) throws Exception {
        for (Doubt doubt : story.openDoubts()) {
            newsroom.desk().decide(1, 1, new Decision.SettleDoubt(story.id(), doubt.id(), new Settlement.Keep()));
        }
        newsroom.desk().setSigningRules(SigningRules.FREE);
        interact(() -> shell.open(1));
    }

    @Test
    void enterAddsItAndAsksForTheNext() throws Exception {
        TextField field = type("张三、李四");
        push(KeyCode.ENTER);
        assertThat(reporters(1, 0)).contains("张三", "李四");
        interact(() -> field.setText("王五"));
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(reporters(1, 0)).contains("张三", "李四", "王五");
    }
}
