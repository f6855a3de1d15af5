package org.qingyang.workbench.desk;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
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
import org.qingyang.text.Span;
import org.qingyang.workbench.fx.Autosave;
import org.qingyang.workbench.fx.Ui;

/// The heading fields, the byline and the tags of the story in hand. What is typed is saved by itself.
final class StoryForm extends GridPane {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final double ONE_ROW = 10_000;

    private final Ui ui;
    private final DeskViewModel model;
    private final TextField kicker = field("kicker");
    private final TextField headline = field("headline");
    private final Subheads subheads;
    private final Autosave kickerSave = autosave(kicker, text -> set(Decision.TextField.KICKER, text));
    private final Autosave headlineSave = autosave(headline, text -> set(Decision.TextField.HEADLINE, text));
    private final Label subheadLabel;
    private final BylineEditor byline;
    private final TagEditor tags;
    private int story;

    StoryForm(Ui ui, DeskViewModel model, TagSource known) {
        this.ui = ui;
        this.model = model;
        this.subheads = new Subheads(ui.say("window.field.subhead"),
                texts -> model.decide(new Decision.SetSubheads(story, texts)),
                (field, index) -> onPick(field, s -> index < s.subheads().size() ? s.subheads().get(index) : null));
        this.subheadLabel = label("window.field.subhead", subheads);
        this.byline = new BylineEditor(ui, model);
        this.tags = new TagEditor(ui, model, known);
        getStyleClass().add("story-form");
        var labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        // The column takes what is left, whatever its fields would like. Chips would like one row: what they would like is
        // the most that a grid lets them have when it asks how high they are.
        fields.setPrefWidth(0);
        byline.setPrefWrapLength(ONE_ROW);
        tags.setPrefWrapLength(ONE_ROW);
        getColumnConstraints().addAll(labels, fields);
        name(kicker, "window.field.kicker");
        name(headline, "window.field.headline");
        headline.getStyleClass().add("headline-field");
        onPick(kicker, Story::kicker);
        onPick(headline, Story::headline);
        layOut();
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }

    private Autosave autosave(TextField field, Predicate<String> save) {
        var autosave = new Autosave(field, save);
        field.setOnAction(event -> autosave.flush());
        return autosave;
    }

    private void name(TextField field, String key) {
        field.setAccessibleText(ui.say(key));
    }

    private void onPick(TextField field, Function<Story, @Nullable Passage> part) {
        field.focusedProperty().addListener((o, old, focused) -> {
            Story now = model.storyProperty().get();
            Passage passage = now == null ? null : part.apply(now);
            if (focused && passage != null) {
                model.pick(passage.raw());
            }
        });
    }

    /// Saves whatever is being typed.
    ///
    /// @return whether nothing is left that could not be saved
    boolean flush() {
        return kickerSave.flush() & headlineSave.flush() & subheads.flush() & byline.flush();
    }

    /// Gives up what could not be saved.
    void giveUp() {
        kickerSave.giveUp();
        headlineSave.giveUp();
        subheads.giveUp();
        byline.close();
    }

    /// Another page comes: its story may have the same number.
    void leavePage() {
        story = 0;
        byline.leavePage();
        tags.leavePage();
    }

    /// Shows a story; fields that are being typed in are left alone.
    void show(Story shown) {
        boolean other = story != shown.id();
        if (other) {
            giveUp();
        }
        story = shown.id();
        boolean locked = shown.status() == Status.SIGNED;
        kickerSave.show(text(shown.kicker()));
        headlineSave.show(text(shown.headline()));
        subheads.show(shown.subheads().stream().map(Passage::string).toList(), other);
        subheadLabel.setVisible(subheads.isVisible());
        subheadLabel.setManaged(subheads.isVisible());
        byline.show(shown);
        tags.show(shown);
        getChildren().forEach(child -> child.setDisable(locked));
    }

    /// Marks the heading fields that show something of what is picked.
    ///
    /// @return whether one does
    boolean mark(List<Span> picked) {
        Story shown = model.storyProperty().get();
        boolean marked = mark(kicker, shown == null ? null : shown.kicker(), picked)
                | mark(headline, shown == null ? null : shown.headline(), picked);
        List<Passage> lines = shown == null ? List.of() : shown.subheads();
        for (int i = 0; i < lines.size(); i++) {
            Passage line = lines.get(i);
            marked |= subheads.field(i).map(field -> mark(field, line, picked)).orElse(false);
        }
        return marked;
    }

    private static boolean mark(TextField field, @Nullable Passage passage, List<Span> picked) {
        boolean shows = passage != null && picked.stream().anyMatch(span -> passage.raw().stream().anyMatch(span::overlaps));
        field.pseudoClassStateChanged(PICKED, shows);
        return shows;
    }

    private void layOut() {
        addRow(0, label("window.field.kicker", kicker), new WholeField(kicker));
        addRow(1, label("window.field.headline", headline), new WholeField(headline));
        addRow(2, subheadLabel, subheads);
        addRow(3, label("window.field.byline", byline), byline);
        addRow(4, label("window.field.tags", tags), tags);
    }

    private Label label(String key, Node field) {
        var label = new Label(ui.say(key));
        label.setLabelFor(field);
        label.getStyleClass().add("field-label");
        return label;
    }

    /// Offers an empty line for one more subhead.
    void newSubhead() {
        subheads.offer();
    }

    private boolean set(Decision.TextField part, String text) {
        return model.decide(new Decision.SetText(story, part, text));
    }

    /// The caret goes behind the text: nobody is to type it away who only came by key.
    void focusHeadline() {
        headline.requestFocus();
        headline.end();
    }

    void focusByline() {
        byline.focusFirst();
    }

    /// Puts the keyboard into the field of a place, with the place selected.
    void focus(TextPlace place) {
        TextField field = switch (place.field()) {
            case KICKER -> kicker;
            case SUBHEADS -> subheads.field(place.index()).orElse(headline);
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
