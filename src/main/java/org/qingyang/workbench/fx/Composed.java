package org.qingyang.workbench.fx;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/// Ties a text control to a property, both ways. Text of an input method that is still being composed does not reach
/// the property.
public final class Composed {

    private final TextInputControl control;
    private final StringProperty text;
    private boolean composing;

    private Composed(TextInputControl control, StringProperty text) {
        this.control = control;
        this.text = text;
    }

    /// Shows the property in the control, and sets it whenever something was typed and composed.
    public static void bind(TextInputControl control, StringProperty text) {
        var bound = new Composed(control, text);
        control.setText(text.get());
        control.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> bound.composing = !event.getComposed().isEmpty());
        control.focusedProperty().addListener((o, old, focused) -> {
            bound.composing = false;
            bound.typed();
        });
        control.textProperty().addListener((o, old, now) -> bound.typed());
        text.addListener((o, old, now) -> bound.show(now));
    }

    private void typed() {
        if (!composing) {
            text.set(control.getText());
        }
    }

    private void show(String now) {
        if (!now.equals(control.getText())) {
            control.setText(now);
            control.end();
        }
    }
}
