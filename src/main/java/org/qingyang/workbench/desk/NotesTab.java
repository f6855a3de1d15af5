package org.qingyang.workbench.desk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.model.Note;
import org.qingyang.model.Page;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.text.Span;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.control.FunctionCell;
import org.qingyang.workbench.fx.Ui;

/// The notes of the story in hand, and a field for one more. In the list Enter settles a note or opens it again, Delete
/// takes it away.
final class NotesTab extends Tab {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final int QUOTED = 20;

    private final Ui ui;
    private final DeskViewModel desk;
    private final TextField field = new TextField();
    private final Label about = new Label();
    private final ListView<Note> list = new ListView<>();
    private final Map<StoryRef, Draft> drafts = new HashMap<>();
    private List<Span> place = List.of();
    private @Nullable StoryRef shown;

    /// A note that is half written.
    private record Draft(List<Span> place, String text) {

        static final Draft NONE = new Draft(List.of(), "");
    }

    NotesTab(Ui ui, DeskViewModel desk) {
        this.ui = ui;
        this.desk = desk;
        field.setId("note");
        field.setAccessibleText(ui.say("notes.write"));
        field.setPromptText(ui.say("notes.write"));
        field.setOnAction(event -> add());
        HBox.setHgrow(field, Priority.ALWAYS);
        about.getStyleClass().add("quiet");
        about.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, about, field);
        head.getStyleClass().add("note-head");
        list.setId("notes");
        list.setAccessibleText(ui.say("notes.list"));
        list.setCellFactory(view -> new FunctionCell<>(this::row));
        list.setPlaceholder(new Label(ui.say("notes.none")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (now != null && list.isFocused()) {
                desk.point(now.raw());
            }
        });
        var content = new BorderPane(list);
        content.setTop(head);
        setContent(content);
        aim(List.of());
    }

    /// Puts the keyboard into the field for a note about what is picked, or about the whole story.
    void write() {
        Story story = desk.storyProperty().get();
        if (story == null) {
            return;
        }
        getTabPane().getSelectionModel().select(this);
        aim(desk.pickedProperty().get());
        field.requestFocus();
    }

    private void aim(List<Span> raw) {
        place = raw;
        about.setText(raw.isEmpty() ? ui.say("notes.aboutStory") : ui.say("notes.about", quoted(raw)));
    }

    private String quoted(List<Span> raw) {
        Page page = desk.pageProperty().get();
        String text = page == null ? "" : raw.stream().filter(span -> span.end() <= page.text().length())
                .map(page.text()::slice).collect(Collectors.joining()).replaceAll("\\s+", "");
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }

    private void add() {
        Story story = desk.storyProperty().get();
        if (story != null && desk.decide(new Decision.AddNote(story.id(), place, field.getText()))) {
            field.clear();
        }
    }

    void show(Story story) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (!list.getItems().equals(story.notes())) {
            list.getItems().setAll(story.notes());
            list.getSelectionModel().select(Math.min(at, story.notes().size() - 1));
        }
        setText(ui.say("notes.tab", story.notes().stream().filter(Note::isOpen).count()));
        field.setDisable(story.status() == Status.SIGNED);
        turnTo(desk.place().orElse(null));
        if (!field.isFocused() && field.getText().isBlank()) {
            aim(List.of());
        }
    }

    /// What is half written stays with its story and is there again when that is in hand.
    private void turnTo(@Nullable StoryRef now) {
        if (!Objects.equals(now, shown)) {
            keep();
            shown = now;
            Draft draft = now == null ? Draft.NONE : drafts.getOrDefault(now, Draft.NONE);
            field.setText(draft.text());
            aim(draft.place());
        }
    }

    private void keep() {
        StoryRef about = shown;
        if (about != null && field.getText().isBlank()) {
            drafts.remove(about);
        } else if (about != null) {
            drafts.put(about, new Draft(place, field.getText()));
        }
    }

    /// Makes notes of all that is half written: the desk is cleared for good.
    ///
    /// @return whether nothing is left that could not be saved
    boolean save() {
        keep();
        for (StoryRef about : List.copyOf(drafts.keySet())) {
            Draft draft = Objects.requireNonNull(drafts.get(about));
            if (desk.note(about, new Decision.AddNote(about.story(), draft.place(), draft.text()))) {
                drafts.remove(about);
            }
        }
        if (shown != null && !drafts.containsKey(shown)) {
            field.clear();
        }
        return drafts.isEmpty();
    }

    private void pressed(KeyEvent event) {
        Note note = list.getSelectionModel().getSelectedItem();
        if (note == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            settle(note);
        } else if (event.getCode() == KeyCode.DELETE) {
            remove(note);
        } else {
            return;
        }
        event.consume();
    }

    private void settle(Note note) {
        Story story = desk.storyProperty().get();
        if (story != null) {
            desk.decide(new Decision.SettleNote(story.id(), note.id(),
                    note.isOpen() ? Note.State.RESOLVED : Note.State.OPEN));
        }
    }

    private void remove(Note note) {
        Story story = desk.storyProperty().get();
        if (story != null) {
            desk.decide(new Decision.RemoveNote(story.id(), note.id()));
        }
    }

    private Node row(Note note) {
        var state = Chips.label(ui.say("notes.state." + note.state()), note.isOpen() ? "chip-warning" : "chip-tag");
        var text = new Label(note.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var from = new Label((note.raw().isEmpty() ? ui.say("notes.aboutStory") : "“" + quoted(note.raw()) + "”")
                + "　" + note.editor() + "　" + TIME.format(note.at()));
        from.getStyleClass().add("quiet");
        from.setWrapText(true);
        var words = new VBox(2, text, from);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(10, state, words, button(note.isOpen() ? "notes.resolve"
                : "notes.reopen", "Enter", () -> settle(note)),
                button("notes.remove", "Del", () -> remove(note)));
        row.setAccessibleText(state.getText() + " " + note.text() + " " + from.getText());
        return row;
    }

    private Button button(String wording, String key, Runnable action) {
        var button = new Button(ui.say(wording), Chips.key(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }
}
