package org.qingyang.workbench.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.RepairKind;
import org.qingyang.workbench.fx.Theme;
import org.qingyang.workbench.fx.Ui;

/// The settings; each choice works at once.
public final class SettingsView extends GridPane {

    private static final int SMALLEST = 10;
    private static final int LARGEST = 32;
    private static final List<RepairKind> SWITCHABLE = List.of(RepairKind.LATIN, RepairKind.SPACE, RepairKind.FURNITURE);

    private final Ui ui;
    private final Settings settings;
    private final Runnable changed;
    private final Runnable working;

    /// @param changed called after each choice that is to be seen, to show it
    /// @param working called after each choice that is to be worked by
    public SettingsView(Ui ui, Settings settings, Runnable changed, Runnable working) {
        this.ui = ui;
        this.settings = settings;
        this.changed = changed;
        this.working = working;
        getStyleClass().add("settings");
        row(0, "window.settings.editor", editor());
        row(1, "window.settings.language", choice(Settings.Choice.LANGUAGE, Map.of(
                "", "window.settings.language.system", "zh", "window.settings.language.zh", "en",
                "window.settings.language.en"), List.of("", "zh", "en")));
        row(2, "window.settings.theme", choice(Settings.Choice.THEME, Map.of(
                Theme.LIGHT.name(), "window.settings.theme.LIGHT", Theme.DARK.name(), "window.settings.theme.DARK",
                Theme.CONTRAST.name(), "window.settings.theme.CONTRAST"),
                List.of(Theme.LIGHT.name(), Theme.DARK.name(), Theme.CONTRAST.name())));
        row(3, "window.settings.rawSize", size(Settings.Choice.RAW_SIZE));
        row(4, "window.settings.cleanSize", size(Settings.Choice.CLEAN_SIZE));
        row(5, "window.settings.repairs", repairs());
        row(6, "window.settings.signing", new VBox(6,
                box(Settings.Choice.SIGNED_BY_ANOTHER, "window.settings.signedByAnother"),
                box(Settings.Choice.SIGN_FLAWED, "window.settings.signFlawed")));
        add(new Label(ui.say("window.settings.hint")), 0, 7, 2, 1);
    }

    /// Another view's settings in another language.
    public SettingsView(Ui ui, SettingsView other) {
        this(ui, other.settings, other.changed, other.working);
    }

    /// Whether the view is in the language of `other`.
    public boolean speaks(Ui other) {
        return ui.words().locale().equals(other.words().locale());
    }

    /// Puts the keyboard where the language is chosen.
    public void focusLanguage() {
        lookup("#" + Settings.Choice.LANGUAGE.name()).requestFocus();
    }

    private void row(int row, String key, Node control) {
        var label = new Label(ui.say(key));
        label.getStyleClass().add("dialog-heading");
        label.setLabelFor(control);
        addRow(row, label, control);
    }

    private TextField editor() {
        var field = new TextField(settings.get(Settings.Choice.EDITOR));
        field.setAccessibleText(ui.say("window.settings.editor"));
        field.setPromptText(System.getProperty("user.name", ""));
        field.setId("EDITOR");
        field.setOnAction(event -> sign(field.getText()));
        field.focusedProperty().addListener((o, old, focused) -> {
            if (!focused) {
                sign(field.getText());
            }
        });
        return field;
    }

    private void sign(String name) {
        if (!name.strip().equals(settings.get(Settings.Choice.EDITOR))) {
            settings.set(Settings.Choice.EDITOR, name.strip());
            working.run();
        }
    }

    private Node choice(Settings.Choice choice, Map<String, String> words, List<String> values) {
        var box = new ComboBox<String>();
        box.setId(choice.name());
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                return value == null || !words.containsKey(value) ? "" : ui.say(words.get(value));
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        box.setValue(settings.get(choice));
        box.setOnAction(event -> {
            settings.set(choice, box.getValue());
            changed.run();
        });
        return box;
    }

    private Node box(Settings.Choice choice, String words) {
        var box = new CheckBox(ui.say(words));
        box.setId(choice.name());
        box.setSelected(settings.is(choice));
        box.setOnAction(event -> {
            settings.set(choice, String.valueOf(box.isSelected()));
            changed.run();
        });
        return box;
    }

    /// The classes of repair that can be switched off.
    private Node repairs() {
        var boxes = new HBox(12);
        Set<RepairKind> off = settings.repairsOff();
        for (RepairKind kind : SWITCHABLE) {
            var box = new CheckBox(ui.say("window.repair." + kind));
            box.setId("repair-" + kind);
            box.setSelected(!off.contains(kind));
            box.setOnAction(event -> {
                Set<RepairKind> now = settings.repairsOff();
                boolean changedNow = box.isSelected() ? now.remove(kind) : now.add(kind);
                if (changedNow) {
                    settings.set(Settings.Choice.REPAIRS_OFF,
                            now.stream().map(RepairKind::name).collect(Collectors.joining(" ")));
                    working.run();
                }
            });
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private Node size(Settings.Choice choice) {
        var spinner = new Spinner<Integer>(SMALLEST, LARGEST, settings.number(choice));
        spinner.valueProperty().addListener((o, old, now) -> {
            settings.set(choice, String.valueOf(now));
            changed.run();
        });
        return spinner;
    }
}
