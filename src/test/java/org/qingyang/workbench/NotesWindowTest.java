package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Note;
import org.qingyang.model.Refusal;
import org.testfx.util.WaitForAsyncUtils;

/// Notes on a place or a story: written, settled and taken away by key, marked in the text, exported on request.
class NotesWindowTest extends WindowTest {

    private List<Note> notes() throws Refusal {
        return story(0).notes();
    }

    private void note(String text) {
        keys(KeyCode.CONTROL, KeyCode.N);
        TextField field = lookup("#note").query();
        assertThat(field.isFocused()).isTrue();
        interact(() -> field.setText(text));
        keys(KeyCode.ENTER);
    }

    private String tab() {
        return lookup(".evidence").queryAs(TabPane.class).getTabs().stream().map(Tab::getText)
                .filter(text -> text.startsWith("批注")).findFirst().orElseThrow();
    }

    @Test
    void aNoteOnTheWholeStoryIsSettledReopenedAndRemovedByKey() throws Exception {
        openSamples();
        note("请核对代表队人数");
        assertThat(notes()).hasSize(1);
        assertThat(notes().getFirst().raw()).isEmpty();
        assertThat(tab()).isEqualTo("批注 1");
        interact(() -> lookup("#notes").query().requestFocus());
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        assertThat(notes().getFirst().isOpen()).isFalse();
        assertThat(tab()).isEqualTo("批注 0");
        keys(KeyCode.ENTER);
        assertThat(notes().getFirst().isOpen()).isTrue();
        keys(KeyCode.DELETE);
        assertThat(notes()).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(notes()).hasSize(1);
    }

    @Test
    void aNoteOnSelectedTextIsTracedToItsRawPlaceAndMarked() throws Exception {
        openSamples();
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        keys(KeyCode.F2);
        var editor = (TextInputControl) lookup(".paragraph-editor").query();
        interact(() -> editor.selectRange(0, 8));
        String selected = editor.getSelectedText();
        note("出处？");
        var raw = notes().getFirst().raw();
        var page = newsroom.desk().open(1).pages().getFirst();
        assertThat(raw).hasSize(1);
        assertThat(page.text().slice(raw.getFirst())).isEqualTo(selected);
        assertThat(lookup(".mark-note").queryAll()).isNotEmpty();
    }

    @Test
    void aHalfWrittenNoteStaysWithItsStoryAndIsSavedInTheEnd() throws Exception {
        openSamples();
        keys(KeyCode.CONTROL, KeyCode.N);
        TextField field = lookup("#note").query();
        interact(() -> field.setText("核对"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(field.getText()).isEmpty();
        keys(KeyCode.ALT, KeyCode.UP);
        assertThat(field.getText()).isEqualTo("核对");
        keys(KeyCode.ALT, KeyCode.DOWN);
        interact(() -> shell.flush());
        assertThat(notes()).extracting(Note::text).containsExactly("核对");
        assertThat(story(1).notes()).isEmpty();
        keys(KeyCode.ALT, KeyCode.UP);
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void anEmptyNoteIsRefusedWithASentence() throws Exception {
        openSamples();
        note("  ");
        assertThat(notes()).isEmpty();
        assertThat(notice()).contains("不能是空的");
    }

    @Test
    void notesAreExportedBesideTheProofOnRequest() throws Exception {
        openSamples();
        note("付印前删");
        Path target = folder.resolve("带批注.txt");
        keys(KeyCode.CONTROL, KeyCode.E);
        clickOn("#format-txt");
        interact(() -> {
            lookup("#target").queryAs(TextField.class).setText(target.toString());
            lookup("#with-notes").queryAs(CheckBox.class).fire();
        });
        clickOn("#write");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Files.readString(target)).doesNotContain("付印前删");
        assertThat(Files.readString(folder.resolve("带批注.notes.json"))).contains("付印前删");
    }
}
