package org.qingyang.workbench.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/// A button with its key printed behind its words.
public final class KeyButton extends Button {

    private final Label cap = Chips.key("");

    /// @param key the key as it is printed; empty for none
    public KeyButton(String words, String key, Runnable action) {
        setContentDisplay(ContentDisplay.RIGHT);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> action.run());
        show(words, key);
    }

    /// Shows other words and another key.
    public void show(String words, String key) {
        setText(words);
        cap.setText(key);
        setGraphic(key.isEmpty() ? null : cap);
    }
}
