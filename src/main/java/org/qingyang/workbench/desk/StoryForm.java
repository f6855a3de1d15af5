package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.model.Passage;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.TextPlace;
import org.qingyang.workbench.fx.Autosave;
import org.qingyang.workbench.fx.Ui;

/// The heading fields, the byline and the tags of the story in hand. What is typed is saved by itself.
final class StoryForm extends GridPane {

    private final Ui ui;
    private final DeskViewModel model;
    private final TextField kicker = field("kicker");
    private final TextField headline = field("headline");
    private final List<TextField> subheads = new ArrayList<>();
    private final List<Autosave> saves = new ArrayList<>();
    private final Autosave kickerSave = autosave(kicker, text -> set(Decision.TextField.KICKER, text));
    private final Autosave headlineSave = autosave(headline, text -> set(Decision.TextField.HEADLINE, text));
    private final BylineEditor byline;
    private final TagEditor tags;
    private int story;

    StoryForm(Ui ui, DeskViewModel model, TagSource known) {
        this.ui = ui;
        this.model = model;
        this.byline = new BylineEditor(ui, model);
        this.tags = new TagEditor(ui, model, known);
        getStyleClass().add("story-form");
        var labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, fields);
        name(kicker, "window.field.kicker");
        name(headline, "window.field.headline");
        headline.getStyleClass().add("headline-field");
        onPick(kicker, Story::kicker);
        onPick(headline, Story::headline);
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }

    private Autosave autosave(TextField field, Consumer<String> save) {
        var autosave = new Autosave(field, save);
        field.setOnAction(event -> autosave.flush());
        saves.add(autosave);
        return autosave;
    }

    private void name(TextField field, String key) {
        field.setAccessibleText(ui.say(key));
    }

    private void onPick(TextField field, java.util.function.Function<Story, @Nullable Passage> part) {
        field.focusedProperty().addListener((o, old, focused) -> {
            Story now = model.storyProperty().get();
            Passage passage = now == null ? null : part.apply(now);
            if (focused && passage != null) {
                model.pick(passage.raw());
            }
        });
    }

    /// Saves whatever is being typed.
    void flush() {
        List.copyOf(saves).forEach(Autosave::flush);
    }

    /// Shows a story; fields that are being typed in are left alone.
    void show(Story shown) {
        boolean other = story != shown.id();
        story = shown.id();
        boolean locked = shown.status() == Status.SIGNED;
        kickerSave.show(text(shown.kicker()));
        headlineSave.show(text(shown.headline()));
        showSubheads(shown);
        byline.show(shown);
        tags.show(shown);
        if (other || getChildren().isEmpty() || getRowCount() != 4 + subheads.size()) {
            layOut();
        }
        getChildren().forEach(child -> child.setDisable(locked));
    }

    private void layOut() {
        getChildren().clear();
        addRow(0, label("window.field.kicker", kicker), kicker);
        addRow(1, label("window.field.headline", headline), headline);
        int row = 2;
        for (TextField subhead : subheads) {
            addRow(row++, label("window.field.subhead", subhead), subhead);
        }
        addRow(row++, label("window.field.byline", byline), byline);
        addRow(row, label("window.field.tags", tags), tags);
    }

    private Label label(String key, javafx.scene.Node field) {
        var label = new Label(ui.say(key));
        label.setLabelFor(field);
        label.getStyleClass().add("field-label");
        return label;
    }

    private void showSubheads(Story shown) {
        boolean typing = subheads.stream().anyMatch(TextField::isFocused);
        List<String> texts = shown.subheads().stream().map(Passage::string).toList();
        if (typing || texts.equals(subheads.stream().map(TextField::getText).toList())) {
            return;
        }
        saves.subList(2, saves.size()).clear();
        subheads.clear();
        texts.forEach(this::addSubhead);
    }

    private TextField addSubhead(String text) {
        TextField field = field("subhead" + subheads.size());
        field.setText(text);
        name(field, "window.field.subhead");
        int index = subheads.size();
        subheads.add(field);
        autosave(field, typed -> saveSubheads());
        onPick(field, s -> index < s.subheads().size() ? s.subheads().get(index) : null);
        return field;
    }

    /// Offers an empty line for one more subhead.
    void newSubhead() {
        TextField field = addSubhead("");
        layOut();
        field.requestFocus();
    }

    private void saveSubheads() {
        model.decide(new Decision.SetSubheads(story, subheads.stream().map(TextField::getText).toList()));
    }

    private void set(Decision.TextField part, String text) {
        model.decide(new Decision.SetText(story, part, text));
    }

    void focusHeadline() {
        headline.requestFocus();
    }

    void focusByline() {
        byline.focusFirst();
    }

    /// Puts the keyboard into the field of a place, with the place selected.
    void focus(TextPlace place) {
        TextField field = switch (place.field()) {
            case KICKER -> kicker;
            case SUBHEADS -> place.index() < subheads.size() ? subheads.get(place.index()) : headline;
            default -> headline;
        };
        field.requestFocus();
        field.selectRange(place.clean().start(), place.clean().end());
    }

    /// Takes or refuses an offered tag by its digit.
    ///
    /// @return whether the key stands for one
    boolean tagKey(KeyEvent event) {
        return tags.press(event);
    }

    void focusTags() {
        tags.focusField();
    }

    private static String text(@Nullable Passage passage) {
        return passage == null ? "" : Objects.requireNonNull(passage).string();
    }
}
