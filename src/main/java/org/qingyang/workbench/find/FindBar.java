package org.qingyang.workbench.find;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.qingyang.desk.find.FindQuery;
import org.qingyang.workbench.fx.Composed;
import org.qingyang.workbench.fx.Ui;

/// What to look for, what is to stand there instead, how and where to look.
final class FindBar extends GridPane {

    private final Ui ui;
    private final TextField find = new TextField();
    private final TextField replacement = new TextField();

    FindBar(Ui ui, FindViewModel model) {
        this.ui = ui;
        getStyleClass().add("find-bar");
        var grow = new ColumnConstraints();
        grow.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), grow, new ColumnConstraints());
        field(find, "find");
        field(replacement, "replacement");
        Composed.bind(find, model.findProperty());
        Composed.bind(replacement, model.replacementProperty());
        Node kinds = choices("find.kind.", model.kindProperty(), FindQuery.Kind.values());
        Node scopes = choices("find.scope.", model.scopeProperty(), FindViewModel.Scope.values());
        scopes.disableProperty().bind(model.hereProperty().isNull());
        // From the words to what takes their place, then to how and where: the order of Tab is that of adding.
        add(label("find.find", find), 0, 0);
        add(find, 1, 0);
        add(label("find.replacement", replacement), 0, 1);
        add(replacement, 1, 1);
        add(kinds, 2, 0);
        add(scopes, 2, 1);
    }

    private void field(TextField field, String id) {
        field.setId(id);
        field.setPromptText(ui.say("find.prompt." + id));
        field.setAccessibleText(ui.say("find." + id));
    }

    private Label label(String key, Node field) {
        var label = new Label(ui.say(key));
        label.setLabelFor(field);
        label.getStyleClass().add("field-label");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// One of a few values, as buttons side by side.
    private <T> HBox choices(String wording, ObjectProperty<T> chosen, T[] values) {
        var group = new ToggleGroup();
        var row = new HBox();
        for (T value : values) {
            var button = new ToggleButton(ui.say(wording + value));
            button.setId("choose-" + value);
            button.setUserData(value);
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add(value == values[0] ? "left-pill"
                    : value == values[values.length - 1] ? "right-pill" : "center-pill");
            button.setSelected(value.equals(chosen.get()));
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.set(value);
            });
            chosen.addListener((o, old, now) -> button.setSelected(value.equals(now)));
            row.getChildren().add(button);
        }
        return row;
    }

    void focus() {
        find.requestFocus();
        find.selectAll();
    }
}
