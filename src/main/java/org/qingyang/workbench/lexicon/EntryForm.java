package org.qingyang.workbench.lexicon;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Message;
import org.qingyang.service.Names;
import org.qingyang.workbench.fx.Ui;

/// The parts of one entry, to be typed. Enter in any field keeps it.
final class EntryForm extends GridPane {

    private final Ui ui;
    private final LexiconViewModel model;
    private final Label title = new Label();
    private final ComboBox<LexiconKind> kind = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextField shortForms = new TextField();
    private final TextField posts = new TextField();
    private final TextField note = new TextField();
    private final BiConsumer<@Nullable LexiconEntry, LexiconEntry> kept;
    private @Nullable LexiconEntry edited;

    /// @param kept called with the entry as it was and as it is, when it is on disk
    EntryForm(Ui ui, LexiconViewModel model, BiConsumer<@Nullable LexiconEntry, LexiconEntry> kept) {
        this.ui = ui;
        this.model = model;
        this.kept = kept;
        getStyleClass().add("entry-form");
        kind.getItems().addAll(LexiconKind.values());
        kind.setConverter(converter());
        kind.setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().add("dialog-heading");
        var labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, fields);
        add(title, 0, 0, 2, 1);
        row(1, "kind", kind);
        row(2, "name", name);
        row(3, "shortForms", shortForms);
        row(4, "posts", posts);
        row(5, "note", note);
        name.setId("entry-name");
        shortForms.setPromptText(ui.say("lexicon.prompt.shortForms"));
        posts.setPromptText(ui.say("lexicon.prompt.posts"));
        posts.setTooltip(new Tooltip(ui.say("lexicon.prompt.posts")));
        var keep = new Button(ui.say("lexicon.keep"));
        keep.getStyleClass().add("accent");
        keep.setOnAction(event -> keep());
        add(new HBox(8, keep), 1, 6);
        edit(null);
    }

    private void row(int index, String key, Control field) {
        var label = new Label(ui.say("lexicon.column." + key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setAccessibleText(ui.say("lexicon.column." + key));
        if (field instanceof TextField text) {
            text.setOnAction(event -> keep());
        }
        addRow(index, label, field);
    }

    private StringConverter<LexiconKind> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LexiconKind value) {
                return value == null ? "" : ui.say("lexicon.kind." + value);
            }

            @Override
            public LexiconKind fromString(String text) {
                throw new UnsupportedOperationException("kinds are chosen");
            }
        };
    }

    /// Shows an entry; null for one that is still to be typed.
    void edit(@Nullable LexiconEntry entry) {
        edited = entry;
        title.setText(ui.say(entry == null ? "lexicon.new" : "lexicon.edit"));
        LexiconKind wanted = model.kindProperty().get();
        kind.setValue(entry != null ? entry.kind() : wanted != null ? wanted : LexiconKind.REPORTER);
        name.setText(entry == null ? "" : entry.name());
        shortForms.setText(entry == null ? "" : String.join("；", entry.shortForms()));
        posts.setText(entry == null ? "" : Names.text(entry.posts()));
        note.setText(entry == null ? "" : entry.note());
    }

    /// Shows the entry as the lexicon has it after a step was taken back; one that is gone is no longer to be changed.
    void follow() {
        LexiconEntry shown = edited;
        if (shown != null && !model.entries().contains(shown)) {
            edit(model.entries().stream().filter(one -> one.kind() == shown.kind() && one.name().equals(shown.name()))
                    .findFirst().orElse(null));
        }
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    private void keep() {
        String typed = name.getText().strip();
        if (!LexiconEntry.isName(typed)) {
            model.tell(Message.of("lexicon.refusal.name", LexiconEntry.LONGEST));
            name.requestFocus();
            return;
        }
        LexiconEntry before = edited;
        var entry = new LexiconEntry(kind.getValue(), typed, Names.list(shortForms.getText()),
                Names.posts(posts.getText()), note.getText().strip());
        if (model.put(before, entry)) {
            kept.accept(before, entry);
        }
    }
}
