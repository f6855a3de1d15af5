package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.collections.FXCollections;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Passage;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.Tag;
import org.qingyang.workbench.control.Visible;
import org.qingyang.workbench.settings.Settings;
import org.testfx.util.WaitForAsyncUtils;

class DeskWindowTest extends WindowTest {

    @Test
    void aFreshStoreOffersTheSamplesAndOneClickShowsThemOnTheDesk() throws Exception {
        openSamples();
        assertThat(newsroom.library().issues()).hasSize(5);
        assertThat(stories().getItems()).hasSizeGreaterThan(3);
        assertThat(lookup("#raw").queryListView().getItems()).hasSizeGreaterThan(20);
        assertThat(headline().getText()).isEqualTo(story(0).title());
    }

    @Test
    void aHeadlineIsSavedWhenEnterIsPressedAndComesBackWithUndo() throws Exception {
        openSamples();
        String before = story(0).title();
        interact(() -> {
            headline().requestFocus();
            headline().setText("新的标题");
        });
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(story(0).title()).isEqualTo("新的标题");
        assertThat(story(0).status()).isEqualTo(Status.EDITING);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(story(0).title()).isEqualTo(before);
        push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(story(0).title()).isEqualTo("新的标题");
    }

    @Test
    void whatIsBeingTypedIsSavedBeforeAnotherStoryIsTakenInHand() throws Exception {
        openSamples();
        interact(() -> {
            headline().requestFocus();
            headline().setText("没有按回车");
        });
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(story(0).title()).isEqualTo("没有按回车");
        assertThat(headline().getText()).isEqualTo(story(1).title());
    }

    @Test
    void keysOfAnInputMethodThatComposesAreNoShortcuts() throws Exception {
        openSamples();
        String title = story(0).title();
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        compose("zhong", "");
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(inHand().id()).isEqualTo(story(0).id());
        compose("", "中");
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(inHand().id()).isEqualTo(story(1).id());
        assertThat(story(0).title()).hasSize(title.length() + 1).contains("中").doesNotContain("zhong");
        assertThat(headline().getText()).isEqualTo(story(1).title());
    }

    private void compose(String composed, String committed) {
        var runs = composed.isEmpty() ? FXCollections.<InputMethodTextRun>observableArrayList()
                : FXCollections.observableArrayList(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        interact(() -> headline().fireEvent(
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0)));
    }

    @Test
    void aSubheadInHandStaysWithItsStory() throws Exception {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        interact(() -> ((TextField) lookup("#subhead0").query()).setText("副题一行"));
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(story(0).subheads()).extracting(Passage::string).containsExactly("副题一行");
        assertThat(story(1).subheads()).isEmpty();
        assertThat(lookup("#subhead0").query().isVisible()).isFalse();
        push(KeyCode.ALT, KeyCode.UP);
        assertThat(lookup("#subhead0").queryAs(TextField.class).getText()).isEqualTo("副题一行");
    }

    @Test
    void aTagIsAddedByTypingAndEnter() throws Exception {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.T);
        interact(() -> ((TextField) lookup("#tag").query()).setText("技能竞赛"));
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(story(0).tags()).containsExactly(new Tag("技能竞赛"));
        assertThat(newsroom.library().tags()).hasSize(1);
    }

    @Test
    void aParagraphIsEditedInPlaceAndSplitByEnter() throws Exception {
        openSamples();
        int before = story(0).paragraphs().size();
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        push(KeyCode.F2);
        var editor = (TextInputControl) lookup(".paragraph-editor").query();
        interact(() -> {
            editor.insertText(0, "编者按。");
            editor.positionCaret(4);
        });
        push(KeyCode.ENTER);
        assertThat(story(0).paragraphs()).hasSize(before + 1);
        assertThat(story(0).paragraphs().getFirst().string()).isEqualTo("编者按。");
        push(KeyCode.BACK_SPACE);
        assertThat(story(0).paragraphs()).hasSize(before);
        push(KeyCode.ESCAPE);
    }

    @Test
    void checkedGoesOnToTheNextStory() throws Exception {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(story(0).status()).isEqualTo(Status.CHECKED);
        assertThat(stories().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void aStoryIsJoinedToTheOneAboveAndUndoPartsThemAgain() throws Exception {
        openSamples();
        var before = newsroom.desk().open(1);
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.UP);
        assertThat(stories().getItems()).hasSize(before.pages().getFirst().sheet().stories().size() - 1);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(newsroom.desk().open(1)).isEqualTo(before);
    }

    @Test
    void theExportDialogWritesTheChosenFormat() throws Exception {
        openSamples();
        Path target = folder.resolve("清样.txt");
        push(KeyCode.CONTROL, KeyCode.E);
        clickOn("#format-txt");
        interact(() -> ((TextField) lookup("#target").query()).setText(target.toString()));
        clickOn("#write");
        assertThat(Files.readString(target)).contains(story(0).title());
    }

    @Test
    void theHistoryFitsTheScreenAndEscapeClosesItAlsoFromItsList() throws Exception {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.H);
        assertThat(lookup("#history").queryListView().getItems()).hasSize(2);
        var dialog = lookup("#history").query().getScene();
        var screen = Screen.getPrimary().getVisualBounds();
        assertThat(dialog.getWindow().getX()).isNotNegative();
        assertThat(dialog.getWindow().getX() + dialog.getWidth()).isLessThanOrEqualTo(screen.getMaxX());
        assertThat(dialog.getWindow().getY() + dialog.getHeight()).isLessThanOrEqualTo(screen.getMaxY());
        interact(() -> lookup("#history").query().requestFocus());
        push(KeyCode.ESCAPE);
        assertThat(lookup("#history").tryQuery()).isEmpty();
    }

    private TextField headline() {
        return lookup("#headline").query();
    }

    @Test
    void aCommandIsFoundByTheInitialsOfItsName() {
        openSamples();
        keys(KeyCode.CONTROL, KeyCode.K);
        interact(() -> lookup("#palette-field").queryAs(TextField.class).setText("cq"));
        keys(KeyCode.ENTER);
        assertThat(lookup("#write").tryQuery()).isPresent();
    }

    @Test
    void anIssueIsOpenedAtTheStoryThatWasInHandLast() throws Exception {
        openSamples();
        keys(KeyCode.ALT, KeyCode.DOWN);
        Story left = inHand();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, 
                () -> Settings.beside(store).get(Settings.Choice.LAST_STORY).endsWith("." + left.id()));
        keys(KeyCode.CONTROL, KeyCode.L);
        keys(KeyCode.ENTER);
        assertThat(inHand()).isEqualTo(left);
    }

    @Test
    void theRawPageOpensAtTheStoryInHand() {
        openSamples();
        var raw = lookup(".raw-pane .list-view").queryListView();
        assertThat(raw.getSelectionModel().getSelectedIndex()).isPositive();
        assertThat(Visible.in(raw, raw.getSelectionModel().getSelectedIndex())).isTrue();
    }
}
