package org.qingyang.workbench.fx;

import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.util.Duration;

/// Saves what is typed into a text control: after a short pause, when the focus leaves, and when asked.
/// Text of an input method that is still being composed is never saved. What cannot be saved stays in the control, and is
/// tried again whenever it would have been saved.
public final class Autosave {

    private final TextInputControl control;
    private final Predicate<String> save;
    private final PauseTransition pause = new PauseTransition(Duration.millis(600));
    private String saved;
    /// Whether what is typed could not be saved.
    private boolean refused;
    private boolean composing;
    /// The text as it was before an input method began to compose in it.
    private String before = "";

    /// @param save called with the control's text whenever it differs from what was saved last; tells whether it is saved
    public Autosave(TextInputControl control, Predicate<String> save) {
        this.control = control;
        this.save = save;
        this.saved = control.getText();
        pause.setOnFinished(done -> flush());
        control.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
        control.textProperty().addListener((o, old, now) -> typed(now));
        control.focusedProperty().addListener((o, old, focused) -> {
            if (!focused) {
                forgetComposed();
                flush();
            }
        });
    }

    /// What was not yet composed when the keyboard went elsewhere was never typed.
    private void forgetComposed() {
        if (composing) {
            composing = false;
            control.setText(before);
        }
    }

    private void composed(InputMethodEvent event) {
        if (!composing) {
            before = control.getText();
        }
        composing = !event.getComposed().isEmpty();
        if (composing) {
            pause.stop();
        } else {
            pause.playFromStart();
        }
    }

    private void typed(String now) {
        if (!composing && !now.equals(saved)) {
            pause.playFromStart();
        }
    }

    /// Whether an input method is composing text here.
    public boolean isComposing() {
        return composing;
    }

    /// Saves now, if there is something to save.
    ///
    /// @return whether nothing is left that could not be saved
    public boolean flush() {
        pause.stop();
        String now = control.getText();
        if (!composing) {
            String before = saved;
            // Whoever saves it may show at once how it stands then.
            saved = now;
            refused = !now.equals(before) && !save.test(now);
            if (refused) {
                saved = before;
            }
        }
        return !refused;
    }

    /// Gives up what could not be saved, and shows again what was saved last.
    public void giveUp() {
        if (refused) {
            refused = false;
            control.setText(saved);
        }
    }

    /// Shows a text that is saved already. What is being typed, or could not be saved, is left alone.
    public void show(String text) {
        if (composing || refused || control.isFocused() && !control.getText().equals(saved)) {
            return;
        }
        saved = text;
        if (!control.getText().equals(text)) {
            int caret = control.getCaretPosition();
            control.setText(text);
            control.positionCaret(Math.min(caret, text.length()));
        }
    }
}
