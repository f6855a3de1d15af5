package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Story;
import org.qingyang.service.Newsroom;
import org.qingyang.testkit.Newsrooms;

/// Another program has the right to write: what is typed cannot be saved, and is not lost.
class UnsavedWindowTest extends WindowTest {

    private Newsroom other;

    @Override
    void prepare(Path fresh) throws Exception {
        other = Newsrooms.withSeeds(fresh);
    }

    @BeforeEach
    void openTheFirstIssue() {
        interact(() -> shell.open(1));
    }

    @AfterEach
    void closeTheOther() {
        other.close();
    }

    private TextField headline() {
        return lookup("#headline").query();
    }

    private void type(String title) {
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        interact(() -> headline().setText(title));
    }

    @Test
    void theStoryStaysInHandUntilWhatIsTypedIsSaved() throws Exception {
        Story first = inHand();
        type("存不下的标题");
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(inHand().id()).isEqualTo(first.id());
        assertThat(headline().getText()).isEqualTo("存不下的标题");
        assertThat(notice()).isNotBlank();
        interact(() -> stories().getSelectionModel().select(1));
        assertThat(inHand().id()).isEqualTo(first.id());
        other.close();
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(inHand().id()).isNotEqualTo(first.id());
        assertThat(story(0).title()).isEqualTo("存不下的标题");
    }

    @Test
    void undoTakesBackWhatCannotBeSaved() {
        Story first = inHand();
        type("存不下的标题");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(headline().getText()).isEqualTo(first.title());
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(inHand().id()).isNotEqualTo(first.id());
    }

    @Test
    void aParagraphThatCannotBeSavedStaysInItsEditor() throws Exception {
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        push(KeyCode.F2);
        var editor = (TextInputControl) lookup(".paragraph-editor").query();
        interact(() -> editor.insertText(0, "编者按。"));
        push(KeyCode.ESCAPE);
        assertThat(lookup(".paragraph-editor").queryAllAs(TextInputControl.class)).containsExactly(editor);
        assertThat(editor.getText()).startsWith("编者按。");
        other.close();
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(lookup(".paragraph-editor").tryQuery()).isEmpty();
        assertThat(story(0).paragraphs().getFirst().string()).startsWith("编者按。");
    }
}
