package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.desk.Decision;
import org.qingyang.model.Correction;
import org.qingyang.model.Issue;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.testfx.util.WaitForAsyncUtils;

class FindWindowTest extends WindowTest {

    private void find(String text, String replacement) {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        interact(() -> {
            field("find").setText(text);
            field("replacement").setText(replacement);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextField field(String id) {
        return lookup("#" + id).query();
    }

    private ListView<Object> places() {
        return lookup("#places").queryListView();
    }

    private String text(String id) {
        return lookup("#" + id).queryAs(Labeled.class).getText();
    }

    private List<Issue> issues() throws Refusal {
        return List.of(newsroom.desk().open(1), newsroom.desk().open(2), newsroom.desk().open(3),
                newsroom.desk().open(4), newsroom.desk().open(5));
    }

    @Test
    void oneKeyReplacesTheTickedPlacesEverywhereAndOneTakesThemBack() throws Exception {
        openSamples();
        List<Issue> before = issues();
        find("工会", "公会");
        assertThat(places().getItems()).hasSizeGreaterThan(100);
        assertThat(text("plan")).contains("5 期").contains("引语");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(text("find-notice")).startsWith("已改 5 期");
        assertThat(issues()).isNotEqualTo(before);
        push(KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("find-notice")).startsWith("已撤销");
        assertThat(issues()).isEqualTo(before);
    }

    @Test
    void afterAStepUndoTakesItBackFromTheFieldTooButTypingComesFirst() throws Exception {
        openSamples();
        List<Issue> before = issues();
        find("工会", "公会");
        interact(() -> field("replacement").requestFocus());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        List<Issue> replaced = issues();
        assertThat(replaced).isNotEqualTo(before);
        interact(() -> field("replacement").appendText("所"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(issues()).isEqualTo(replaced);
        interact(() -> field("replacement").setText("公会"));
        find("公会", "工会");
        interact(() -> field("replacement").requestFocus());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(issues()).isEqualTo(replaced);
        assertThat(text("find-notice")).startsWith("已撤销");
    }

    @Test
    void spaceUnticksAPlaceAndItStays() throws Exception {
        openSamples();
        find("和平街街道总工会举办", "和平街街道工会举办");
        push(KeyCode.DOWN);
        int ticked = Integer.parseInt(text("replace").replaceAll("\\D", ""));
        push(KeyCode.SPACE);
        assertThat(text("replace")).contains(String.valueOf(ticked - 1));
    }

    @Test
    void aBrokenOrRunawayPatternGetsASentence() {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        clickOn("#choose-REGEX");
        interact(() -> field("find").setText("工(会"));
        assertThat(text("find-notice")).contains("不是正则表达式");
        interact(() -> field("find").setText("(.*)*(.*)*X"));
        assertThat(text("find-notice")).contains("耗时太长");
        interact(() -> field("find").setText("工."));
        assertThat(places().getItems()).isNotEmpty();
        assertThat(lookup("#find-notice").queryAs(Label.class).isVisible()).isFalse();
    }

    @Test
    void whatIsTypedOverOnTheDeskIsOfferedElsewhereAndRejectedForGood() throws Exception {
        openSamples();
        Passage first = story(0).paragraphs().getFirst();
        String changed = first.string().replaceFirst("北京", "燕京");
        assertThat(changed).isNotEqualTo(first.string());
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        push(KeyCode.F2);
        interact(() -> ((TextInputControl) lookup(".paragraph-editor").query()).setText(changed));
        push(KeyCode.ESCAPE);
        assertThat(lookup("#offer-bar .label").queryAs(Label.class).getText()).contains("燕京");
        push(KeyCode.F7);
        assertThat(field("find").getText()).isEqualTo("北京");
        assertThat(field("replacement").getText()).isEqualTo("燕京");
        assertThat(places().getItems()).isNotEmpty();
        push(KeyCode.SHIFT, KeyCode.F7);
        assertThat(lookup("#corrections").<Correction>queryListView().getItems()).hasSize(1);
        clickOn("不再提");
        assertThat(newsroom.corrections().all()).extracting(Correction::state).containsExactly(Correction.State.REJECTED);
        push(KeyCode.ESCAPE);
    }

    @Test
    void aPlaceOpensOnTheDeskWithItsWordsPicked() throws Exception {
        openSamples();
        find("张良", "");
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(shell.onDesk()).isTrue();
        assertThat(stories().getSelectionModel().getSelectedItem().paragraphs())
                .anyMatch(paragraph -> paragraph.string().contains("张良"));
    }

    @Test
    void allPlacesLikeTheSelectedWordsAreFound() throws Exception {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        push(KeyCode.F2);
        interact(() -> {
            TextInputControl editor = lookup(".paragraph-editor").query();
            editor.selectRange(editor.getText().indexOf("北京"), editor.getText().indexOf("北京") + 2);
        });
        push(KeyCode.F7);
        assertThat(field("find").getText()).isEqualTo("北京");
        assertThat(lookup("#replace").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void aCorrectionIsAddedChangedAndForgotten() throws Exception {
        openSamples();
        newsroom.desk().decide(1, 1, new Decision.SetText(story(0).id(), Decision.TextField.KICKER, "x"));
        push(KeyCode.SHIFT, KeyCode.F7);
        interact(() -> {
            field("pattern").setText("宣杨");
            field("correction").setText("宣扬");
        });
        clickOn("#save-correction");
        assertThat(newsroom.corrections().all()).extracting(Correction::replacement).containsExactly("宣扬");
        interact(() -> {
            lookup("#corrections").queryListView().getSelectionModel().selectFirst();
            lookup("#corrections").query().requestFocus();
        });
        push(KeyCode.F2);
        interact(() -> field("correction").setText("弘扬"));
        clickOn("#save-correction");
        assertThat(newsroom.corrections().all()).extracting(Correction::replacement).containsExactly("弘扬");
        interact(() -> {
            lookup("#corrections").queryListView().getSelectionModel().selectFirst();
            lookup("#corrections").query().requestFocus();
        });
        push(KeyCode.DELETE);
        assertThat(newsroom.corrections().all()).isEmpty();
        push(KeyCode.ESCAPE);
    }
}
