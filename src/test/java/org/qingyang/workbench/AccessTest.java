package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Whatever the keyboard can reach has a name that a screen reader can say.
class AccessTest extends WindowTest {

    private final Set<String> nameless = new LinkedHashSet<>();
    private final Set<Node> labelled = new LinkedHashSet<>();

    @Test
    void everyControlThatTheKeyboardReachesHasAName() {
        openSamples();
        keys(KeyCode.F8);
        look("desk");
        for (KeyCode screen : List.of(KeyCode.L, KeyCode.F, KeyCode.G, KeyCode.B)) {
            keys(KeyCode.CONTROL, screen);
            look(screen.getName());
        }
        keys(KeyCode.CONTROL, KeyCode.D);
        for (KeyCode dialog : List.of(KeyCode.H, KeyCode.COMMA, KeyCode.K, KeyCode.E)) {
            keys(KeyCode.CONTROL, dialog);
            look(dialog.getName());
            keys(KeyCode.ESCAPE);
        }
        assertThat(nameless).isEmpty();
    }

    private void look(String screen) {
        interact(() -> {
            for (Window window : List.copyOf(Window.getWindows())) {
                gatherLabels(window.getScene().getRoot());
                walk(window.getScene().getRoot(), screen);
            }
        });
    }

    private void gatherLabels(Node node) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::gatherLabels);
        }
    }

    private void walk(Node node, String screen) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control control && control.isFocusTraversable() && !isNamed(control)) {
            nameless.add(screen + ": " + control.getClass().getSimpleName() + " " + control.getId() + " " + control.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, screen));
        }
    }

    private boolean isNamed(Control control) {
        String said = control.getAccessibleText();
        return said != null && !said.isBlank() || control instanceof Labeled named && named.getText() != null && !named.getText().isBlank()
                || control instanceof TextField field && field.getPromptText() != null && !field.getPromptText().isBlank()
                || labelled.contains(control);
    }
}
