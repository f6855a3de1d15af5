package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.desk.Decision;
import org.qingyang.desk.check.Finding;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.service.SigningRules;
import org.testfx.util.WaitForAsyncUtils;

/// What stands against a signature is shown before it is given; a signed story is locked.
class SigningWindowTest extends WindowTest {

    private void sign() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    }

    private List<Finding> findings() {
        return lookup("#findings").<Finding>queryListView().getItems();
    }

    private boolean isAsking() {
        return lookup("#signing").query().isVisible();
    }

    private void decide(Decision decision) throws Refusal {
        newsroom.desk().decide(1, 1, decision);
        interact(() -> shell.open(1));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void settleAllDoubts() throws Refusal {
        for (var doubt : story(0).openDoubts()) {
            decide(new Decision.SettleDoubt(story(0).id(), doubt.id(), new org.qingyang.model.Settlement.Keep()));
        }
    }

    @Test
    void anOpenDoubtStandsAgainstTheSignatureAndEnterLeadsToIt() throws Exception {
        openSamples();
        sign();
        assertThat(isAsking()).isTrue();
        int open = story(0).openDoubts().size();
        assertThat(findings()).extracting(Finding::rule).hasSize(open).isNotEmpty().containsOnly("desk.check.doubt");
        sign();
        assertThat(story(0).status()).isNotEqualTo(Status.SIGNED);
        assertThat(notice()).contains("按规定不能签发");
        keys(KeyCode.ENTER);
        assertThat(lookup("#doubt-bar").query().isVisible()).isTrue();
        keys(KeyCode.BACK_SPACE);
        assertThat(story(0).openDoubts()).hasSize(open - 1);
    }

    @Test
    void aStoryInOrderIsSignedByOneKeyLockedAndReopenedByAnother() throws Exception {
        openSamples();
        settleAllDoubts();
        sign();
        assertThat(story(0).status()).isEqualTo(Status.SIGNED);
        assertThat(lookup("#status-by").queryAs(Label.class).getText()).startsWith("编辑甲 20");
        assertThat(lookup("#headline").query().isDisabled()).isTrue();
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        keys(KeyCode.F2);
        assertThat(lookup(".paragraph-editor").tryQuery()).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.J);
        assertThat(notice()).contains("已签发");
        keys(KeyCode.CONTROL, KeyCode.R);
        assertThat(story(0).status()).isEqualTo(Status.EDITING);
        assertThat(lookup("#headline").query().isDisabled()).isFalse();
    }

    @Test
    void warningsLetTheEditorSignAllTheSame() throws Exception {
        openSamples();
        settleAllDoubts();
        decide(new Decision.SetText(story(0).id(), Decision.TextField.HEADLINE, "长".repeat(31)));
        for (BylineRole role : BylineRole.values()) {
            decide(new Decision.SetByline(story(0).id(), role, List.of()));
        }
        sign();
        assertThat(findings()).extracting(finding -> finding.place().field())
                .containsExactlyInAnyOrder(StoryField.HEADLINE, StoryField.BYLINE);
        assertThat(story(0).status()).isNotEqualTo(Status.SIGNED);
        sign();
        assertThat(story(0).status()).isEqualTo(Status.SIGNED);
        assertThat(isAsking()).isFalse();
    }

    @Test
    void enterGoesToTheOddMarkAndTheListFollowsTheMending() throws Exception {
        openSamples();
        settleAllDoubts();
        String text = story(0).paragraphs().get(1).string();
        decide(new Decision.EditParagraph(story(0).id(), 1, "《" + text + "2月30日"));
        sign();
        assertThat(findings()).hasSize(2).allMatch(Finding::isError);
        keys(KeyCode.ENTER);
        var editor = (TextInputControl) lookup(".paragraph-editor").query();
        assertThat(editor.getSelectedText()).isEqualTo("《");
        keys(KeyCode.DELETE);
        keys(KeyCode.ESCAPE);
        assertThat(findings()).hasSize(1);
        interact(() -> lookup("#findings").query().requestFocus());
        keys(KeyCode.ENTER);
        assertThat(((TextInputControl) lookup(".paragraph-editor").query()).getSelectedText()).isEqualTo("2月30日");
    }

    @Test
    void enterGoesToTheFieldThatIsEmptyAndEscapeCloses() throws Exception {
        openSamples();
        settleAllDoubts();
        decide(new Decision.SetText(story(0).id(), Decision.TextField.HEADLINE, ""));
        sign();
        assertThat(findings()).extracting(finding -> finding.place().field()).contains(StoryField.HEADLINE);
        keys(KeyCode.ENTER);
        assertThat(lookup("#headline").queryAs(TextField.class).isFocused()).isTrue();
        interact(() -> lookup("#findings").query().requestFocus());
        keys(KeyCode.ESCAPE);
        assertThat(isAsking()).isFalse();
    }

    @Test
    void theSettingsSayWhoMaySignAndWhat() throws Exception {
        openSamples();
        assertThat(newsroom.desk().signingRules()).isEqualTo(new SigningRules(false, true));
        keys(KeyCode.CONTROL, KeyCode.COMMA);
        for (String id : List.of("#SIGNED_BY_ANOTHER", "#SIGN_FLAWED")) {
            CheckBox box = lookup(id).query();
            interact(box::fire);
        }
        keys(KeyCode.ESCAPE);
        assertThat(newsroom.desk().signingRules()).isEqualTo(new SigningRules(true, false));
        Story before = story(0);
        interact(() -> lookup("#headline").queryAs(TextField.class).setText("我改过的标题"));
        sign();
        sign();
        assertThat(story(0).status()).isNotEqualTo(Status.SIGNED);
        assertThat(story(0)).isNotEqualTo(before);
        assertThat(lookup("#signing .button").queryAllAs(Button.class)).anyMatch(Button::isDisabled);
    }
}
