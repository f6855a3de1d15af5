package org.qingyang.workbench.control;

import javafx.geometry.Insets;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Lets a text area be as high as its text, whatever is typed and however wide it is.
public final class Growing {

    private Growing() {
    }

    /// The area must be in a scene: before, it has no skin that lays out text.
    public static void grow(TextArea area) {
        area.applyCss();
        area.setMinHeight(Region.USE_PREF_SIZE);
        if (area.lookup(".text") instanceof Text text && area.lookup(".scroll-pane") instanceof Region pane
                && area.lookup(".content") instanceof Region content) {
            text.layoutBoundsProperty().subscribe(bounds -> area.setPrefHeight(Math.ceil(bounds.getHeight()
                    + vertical(area.getInsets()) + vertical(pane.getInsets()) + vertical(content.getInsets()))));
        }
    }

    private static double vertical(Insets insets) {
        return insets.getTop() + insets.getBottom();
    }
}
