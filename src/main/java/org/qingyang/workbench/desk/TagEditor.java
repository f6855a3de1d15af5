package org.qingyang.workbench.desk;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.qingyang.desk.Decision;
import org.qingyang.model.Story;
import org.qingyang.model.Tag;
import org.qingyang.workbench.control.CrossChip;
import org.qingyang.workbench.control.Pool;
import org.qingyang.workbench.fx.Ui;

/// The tags of a story as chips, and a field with type-ahead for one more.
final class TagEditor extends FlowPane {

    private final Ui ui;
    private final DeskViewModel model;
    private final TagSource known;
    private final TextField field = new TextField();
    private final Pool<CrossChip> chips;
    private final SuggestionRow suggestions;
    private int story;

    TagEditor(Ui ui, DeskViewModel model, TagSource known) {
        super(6, 6);
        this.ui = ui;
        this.model = model;
        this.known = known;
        this.chips = new Pool<>(this, () -> new CrossChip("chip-tag"));
        this.suggestions = new SuggestionRow(ui, model, known, this);
        getChildren().add(field);
        field.setId("tag");
        field.setPromptText(ui.say("window.desk.addTag"));
        field.setAccessibleText(ui.say("window.desk.addTag"));
        field.getStyleClass().add("chip-field");
        field.setPrefColumnCount(9);
        field.setOnAction(event -> add(field.getText()));
        var completion = TextFields.bindAutoCompletion(field, request -> Completion.of(request.getUserText(), known.tags()));
        completion.setOnAutoCompleted((AutoCompletionBinding.AutoCompletionEvent<String> done) -> add(done.getCompletion()));
    }

    void show(Story shown) {
        story = shown.id();
        chips.show(shown.tags(), this::dress);
        suggestions.find(shown);
    }

    /// Another page comes: its story may have the same number.
    void leavePage() {
        suggestions.leavePage();
    }

    private void dress(CrossChip chip, Tag tag) {
        chip.show(tag.name(), ui.say("window.desk.removeTag", tag.name()), () -> { },
                () -> model.decide(new Decision.RemoveTag(story, tag.name())));
    }

    /// Takes or refuses an offered tag by its digit.
    ///
    /// @return whether the key stands for one
    boolean press(KeyEvent event) {
        return !isDisabled() && suggestions.press(event);
    }

    private void add(String name) {
        if (!name.isBlank()) {
            field.clear();
            model.decide(new Decision.AddTag(story, known.preferred(name.strip())));
        }
    }

    void focusField() {
        field.requestFocus();
    }
}
