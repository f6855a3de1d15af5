package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.qingyang.desk.Decision;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Passage;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// Label and byline as chips: a click on a name shows where it is printed, the cross takes it away, the plus adds one.
final class BylineEditor extends FlowPane {

    private final Ui ui;
    private final DeskViewModel model;

    BylineEditor(Ui ui, DeskViewModel model) {
        super(6, 6);
        widthProperty().addListener((o, old, width) -> setPrefWrapLength(width.doubleValue()));
        this.ui = ui;
        this.model = model;
    }

    void show(Story story) {
        getChildren().clear();
        Passage label = story.label();
        if (label != null) {
            getChildren().add(Chips.button(label.string(), "chip-label", ui.say("window.field.label"),
                    () -> model.pick(label.raw())));
        }
        for (BylineRole role : BylineRole.values()) {
            story.byline().of(role).forEach(name -> getChildren().add(nameChip(story, role, name)));
        }
        for (BylineRole role : BylineRole.values()) {
            getChildren().add(Chips.button("＋" + ui.say("window.role." + role), "chip-add",
                    ui.say("window.desk.addName", ui.say("window.role." + role)), () -> ask(story, role)));
        }
    }

    /// Puts the keyboard on the way to add a reporter.
    void focusFirst() {
        getChildren().stream().filter(child -> child.getStyleClass().contains("chip-add")).findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Node nameChip(Story story, BylineRole role, Sourced<String> name) {
        String style = role == BylineRole.PHOTOGRAPHER ? "chip-credit" : "chip-name";
        var chip = Chips.button(ui.say("window.role." + role) + " " + name.value() + " ×", style,
                ui.say("window.desk.removeName", name.value()), () -> { });
        chip.setOnMouseClicked(event -> {
            if (event.getX() > chip.getWidth() - 20) {
                remove(story, role, name);
            } else if (!name.raw().isEmpty()) {
                model.pick(name.raw());
            }
        });
        chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove(story, role, name);
                event.consume();
            }
        });
        return chip;
    }

    private void remove(Story story, BylineRole role, Sourced<String> name) {
        List<String> names = new ArrayList<>(story.byline().strings(role));
        names.remove(name.value());
        model.decide(new Decision.SetByline(story.id(), role, names));
    }

    private void ask(Story story, BylineRole role) {
        var field = new TextField();
        field.setPromptText(ui.say("window.role." + role));
        field.setAccessibleText(ui.say("window.desk.addName", ui.say("window.role." + role)));
        field.getStyleClass().add("chip-field");
        field.setPrefColumnCount(6);
        field.setOnAction(event -> add(story, role, field.getText()));
        field.focusedProperty().addListener((o, old, focused) -> {
            if (!focused) {
                getChildren().remove(field);
                add(story, role, field.getText());
            }
        });
        getChildren().add(field);
        field.requestFocus();
    }

    private void add(Story story, BylineRole role, String typed) {
        List<String> names = new ArrayList<>(story.byline().strings(role));
        List.of(typed.strip().split("[\\s、，,]+")).stream().filter(n -> !n.isBlank() && !names.contains(n))
                .forEach(names::add);
        if (names.size() > story.byline().of(role).size()) {
            model.decide(new Decision.SetByline(story.id(), role, names));
        }
    }
}
