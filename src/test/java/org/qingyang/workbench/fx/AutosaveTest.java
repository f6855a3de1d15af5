package org.qingyang.workbench.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.framework.junit5.ApplicationTest;

@ResourceLock("window")
class AutosaveTest extends ApplicationTest {

    private final List<String> saved = new ArrayList<>();
    private TextField elsewhere;
    private TextField field;
    private Autosave autosave;
    private boolean isWritable = true;

    @Override
    public void start(Stage stage) {
        elsewhere = new TextField();
        field = new TextField("标题");
        autosave = new Autosave(field, text -> isWritable && saved.add(text));
        stage.setX(20);
        stage.setY(20);
        stage.setScene(new Scene(new VBox(field, elsewhere), 300, 60));
        stage.show();
        field.requestFocus();
    }

    private void compose(String composed, String committed) {
        interact(() -> field.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                composed.isEmpty() ? FXCollections.observableArrayList()
                        : FXCollections.observableArrayList(
                                new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)),
                committed, 0)));
    }

    @Test
    void textThatIsStillBeingComposedIsNeverSaved() {
        compose("zhong", "");
        interact(autosave::flush);
        assertThat(autosave.isComposing()).isTrue();
        assertThat(saved).isEmpty();
        compose("", "中");
        interact(autosave::flush);
        assertThat(saved).hasSize(1);
        assertThat(saved.getFirst()).contains("中").doesNotContain("zhong");
    }

    @Test
    void theSameTextIsSavedOnce() {
        interact(() -> field.setText("新标题"));
        interact(autosave::flush);
        interact(autosave::flush);
        assertThat(saved).containsExactly("新标题");
    }

    @Test
    void whatCannotBeSavedStaysAndIsTriedAgain() {
        isWritable = false;
        interact(() -> field.setText("新标题"));
        interact(() -> elsewhere.requestFocus());
        interact(() -> autosave.show("标题"));
        assertThat(field.getText()).isEqualTo("新标题");
        isWritable = true;
        interact(() -> assertThat(autosave.flush()).isTrue());
        assertThat(saved).containsExactly("新标题");
    }

    @Test
    void whatCannotBeSavedCanBeGivenUp() {
        isWritable = false;
        interact(() -> field.setText("新标题"));
        interact(() -> assertThat(autosave.flush()).isFalse());
        interact(autosave::giveUp);
        assertThat(field.getText()).isEqualTo("标题");
        interact(() -> assertThat(autosave.flush()).isTrue());
        assertThat(saved).isEmpty();
    }

    @Test
    void aTextFromOutsideLeavesWhatIsBeingTypedAlone() {
        interact(() -> field.setText("正在打"));
        interact(() -> autosave.show("从别处来"));
        assertThat(field.getText()).isEqualTo("正在打");
        interact(autosave::flush);
        interact(() -> autosave.show("从别处来"));
        assertThat(field.getText()).isEqualTo("从别处来");
    }

    @Test
    void whatWasNotYetComposedWhenTheKeyboardWentElsewhereIsNotSaved() {
        interact(() -> field.setText("新标题"));
        compose("zhong", "");
        interact(() -> elsewhere.requestFocus());
        assertThat(saved).containsExactly("新标题");
        assertThat(field.getText()).isEqualTo("新标题");
        assertThat(autosave.isComposing()).isFalse();
    }
}
