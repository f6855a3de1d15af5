package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.control.CrossChip;
import org.qingyang.workbench.control.Pool;
import org.qingyang.workbench.fx.Ui;

/// Label and byline as chips: a click on a name shows where it is printed, the cross takes it away, the plus adds one.
final class BylineEditor extends FlowPane {

    private final Ui ui;
    private final DeskViewModel model;
    private final Pool<Button> labels;
    private final Map<BylineRole, Pool<CrossChip>> names = new EnumMap<>(BylineRole.class);
    private final List<Button> adding = new ArrayList<>();
    private Optional<Story> shown = Optional.empty();
    /// The field that is open for names; null for none.
    private @Nullable Asking asking;

    private record Asking(BylineRole role, TextField field) {
    }

    BylineEditor(Ui ui, DeskViewModel model) {
        super(6, 6);
        getStyleClass().add("byline-editor");
        this.ui = ui;
        this.model = model;
        this.labels = new Pool<>(this, () -> Chips.button("", "chip-label", ui.say("window.field.label"),
                () -> shown.map(Story::label).ifPresent(label -> model.pick(label.raw()))));
        for (BylineRole role : BylineRole.values()) {
            names.put(role, new Pool<>(this,
                    () -> new CrossChip(role == BylineRole.PHOTOGRAPHER ? "chip-credit" : "chip-name")));
        }
        Stream.of(BylineRole.values()).map(this::adder).forEach(adding::add);
        getChildren().addAll(adding);
    }

    private Button adder(BylineRole role) {
        String name = ui.say("window.role." + role);
        return Chips.button("＋" + name, "chip-add", ui.say("window.desk.addName", name), () -> ask(role));
    }

    void show(Story story) {
        shown = Optional.of(story);
        labels.show(Stream.ofNullable(story.label()).toList(), (chip, label) -> chip.setText(label.string()));
        names.forEach((role, pool) -> pool.show(story.byline().of(role),
                (chip, name) -> dress(chip, story, role, name)));
    }

    /// Another page comes: its story may have the same number.
    void leavePage() {
        close();
        shown = Optional.empty();
    }

    /// Adds the names that are typed in the open field.
    ///
    /// @return whether nothing is left that could not be saved
    boolean flush() {
        Asking open = asking;
        boolean saved = open == null || shown.isEmpty() || add(shown.get(), open.role(), open.field().getText());
        if (saved && open != null) {
            open.field().clear();
        }
        return saved;
    }

    /// Takes the open field away with what is typed in it.
    void close() {
        Asking open = asking;
        asking = null;
        if (open != null) {
            getChildren().remove(open.field());
        }
    }

    /// Puts the keyboard on the way to add a reporter.
    void focusFirst() {
        adding.getFirst().requestFocus();
    }

    private void dress(CrossChip chip, Story story, BylineRole role, Sourced<String> name) {
        chip.show(ui.say("window.role." + role) + " " + name.value(), ui.say("window.desk.removeName", name.value()), () -> {
            if (!name.raw().isEmpty()) {
                model.pick(name.raw());
            }
        }, () -> remove(story, role, name));
    }

    private void remove(Story story, BylineRole role, Sourced<String> name) {
        List<String> names = new ArrayList<>(story.byline().strings(role));
        names.remove(name.value());
        model.decide(new Decision.SetByline(story.id(), role, names));
    }

    private void ask(BylineRole role) {
        if (!flush()) {
            return;
        }
        close();
        var field = new TextField();
        field.setPromptText(ui.say("window.role." + role));
        field.setAccessibleText(ui.say("window.desk.addName", ui.say("window.role." + role)));
        field.getStyleClass().add("chip-field");
        field.setPrefColumnCount(6);
        var open = new Asking(role, field);
        asking = open;
        field.setOnAction(event -> flush());
        field.focusedProperty().addListener((o, old, focused) -> {
            if (!focused && asking == open && flush()) {
                close();
            }
        });
        getChildren().add(field);
        field.requestFocus();
    }

    /// @return whether the names stand in the story now
    private boolean add(Story story, BylineRole role, String typed) {
        List<String> names = new ArrayList<>(story.byline().strings(role));
        Stream.of(typed.strip().split("[\\s、，,]+")).filter(n -> !n.isBlank() && !names.contains(n)).forEach(names::add);
        return names.size() == story.byline().of(role).size() || model.decide(new Decision.SetByline(story.id(), role, names));
    }
}
