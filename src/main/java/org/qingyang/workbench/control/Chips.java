package org.qingyang.workbench.control;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Small rounded labels and buttons.
public final class Chips {

    private Chips() {
    }

    /// A chip that only shows something.
    ///
    /// @param style a style class such as `chip-label`
    public static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll("chip", style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A chip that does something.
    public static Button button(String text, String style, String accessibleText, Runnable action) {
        var button = new Button(text);
        button.getStyleClass().setAll("button", "chip", style);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(accessibleText);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A key as it is printed on a keyboard.
    public static Label key(String text) {
        return label(text, "key-cap");
    }

    /// A key that may change, hidden while there is none.
    public static Label key(ObservableStringValue text) {
        var cap = key("");
        cap.textProperty().bind(text);
        cap.visibleProperty().bind(Bindings.isNotEmpty(text));
        cap.managedProperty().bind(cap.visibleProperty());
        return cap;
    }

    /// Gives a node its style classes, if it has others: even the same ones again would cost a new styling.
    public static void restyle(Styleable node, String... classes) {
        if (!node.getStyleClass().equals(List.of(classes))) {
            node.getStyleClass().setAll(classes);
        }
    }

    /// Lets a control tell its accessible text to the pointer that rests on it. A tooltip costs as much as a small window,
    /// so it is made when the pointer comes.
    public static void hint(Control control) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            Tooltip tooltip = control.getTooltip() == null ? new Tooltip() : control.getTooltip();
            tooltip.setText(control.getAccessibleText());
            control.setTooltip(tooltip);
        });
    }
}
