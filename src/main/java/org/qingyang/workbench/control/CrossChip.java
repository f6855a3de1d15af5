package org.qingyang.workbench.control;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A chip with a cross at its end: a click on the cross, Delete or Backspace take away what it stands for. A click beside
/// the cross never does.
public final class CrossChip extends Button {

    private static final double CROSS = 20;

    private Runnable clicked = () -> { };
    private Runnable remove = () -> { };
    /// Whether the mouse was pressed on the cross.
    private boolean crossed;

    /// @param style a style class such as `chip-name`
    public CrossChip(String style) {
        getStyleClass().setAll("button", "chip", style);
        setMinWidth(Region.USE_PREF_SIZE);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> crossed = event.getX() > getWidth() - CROSS);
        setOnAction(event -> {
            (crossed ? remove : clicked).run();
            crossed = false;
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove.run();
                event.consume();
            }
        });
    }

    /// Shows words before the cross.
    ///
    /// @param whenClicked done on a click beside the cross, and by the keys that press a button
    /// @param whenRemoved takes away what the words stand for
    public void show(String words, String accessibleText, Runnable whenClicked, Runnable whenRemoved) {
        setText(words + " ×");
        setAccessibleText(accessibleText);
        clicked = whenClicked;
        remove = whenRemoved;
    }
}
