package org.qingyang.workbench.lexicon;

import javafx.beans.InvalidationListener;
import javafx.event.EventTarget;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Message;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// The lexicon of the house: a list that characters or initials narrow, and beside it the chosen entry to be edited.
public final class LexiconView extends BorderPane {

    private final Ui ui;
    private final LexiconViewModel model;
    private final TextField field = new TextField();
    private final FlowPane kinds = new FlowPane(6, 6);
    private final Label notice = new Label();
    private final LexiconTable table;
    private final EntryForm form;

    public LexiconView(Ui ui, LexiconViewModel model) {
        this.ui = ui;
        this.model = model;
        this.table = new LexiconTable(ui, model);
        this.form = new EntryForm(ui, model, this::kept);
        getStyleClass().add("lexicon");
        field.setId("lexicon-query");
        field.setPromptText(ui.say("lexicon.prompt"));
        field.setAccessibleText(ui.say("lexicon.prompt"));
        field.textProperty().bindBidirectional(model.queryProperty());
        table.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (now != null) {
                form.edit(now);
            }
        });
        var panes = new SplitPane(table, form);
        panes.setDividerPositions(0.7);
        SplitPane.setResizableWithParent(form, false);
        setTop(new VBox(head(), notice));
        setCenter(panes);
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        InvalidationListener show = changed -> show();
        model.countsProperty().addListener(show);
        model.kindProperty().addListener(show);
        model.noticeProperty().addListener(show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    private VBox head() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        field.setPrefColumnCount(24);
        var bar = new HBox(8, field, spring, button("lexicon.add", "Insert", this::add),
                button("lexicon.undo", "Ctrl Z", this::undo), button("lexicon.import", "", this::importFile),
                button("lexicon.export", "", this::exportFile));
        var head = new VBox(8, bar, kinds);
        head.getStyleClass().add("search-head");
        return head;
    }

    private Button button(String key, String keyCap, Runnable action) {
        var button = new Button(ui.say(key), keyCap.isEmpty() ? null : Chips.key(keyCap));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show() {
        Message said = model.noticeProperty().get();
        notice.setText(said == null ? "" : ui.words().say(said));
        notice.setVisible(said != null);
        notice.setManaged(said != null);
        kinds.getChildren().clear();
        int all = model.countsProperty().get().values().stream().mapToInt(Integer::intValue).sum();
        kinds.getChildren().add(kind(null, ui.say("lexicon.all"), all));
        for (LexiconKind kind : LexiconKind.values()) {
            kinds.getChildren().add(kind(kind, ui.say("lexicon.kind." + kind),
                    model.countsProperty().get().getOrDefault(kind, 0)));
        }
    }

    private ToggleButton kind(@Nullable LexiconKind kind, String name, int count) {
        var button = new ToggleButton(name + " " + count);
        button.getStyleClass().add("kind-button");
        button.setSelected(kind == model.kindProperty().get());
        button.setOnAction(event -> {
            model.kindProperty().set(kind);
            show();
        });
        return button;
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.INSERT) {
            add();
            event.consume();
        } else if (event.getCode() == KeyCode.Z && event.isShortcutDown() && !hasTyping(event.getTarget())) {
            undo();
            event.consume();
        } else if (event.getTarget() == field && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER)) {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
            event.consume();
        } else if (!typing && table.isFocused()) {
            onTable(event);
        } else if (event.getCode() == KeyCode.ESCAPE && typing) {
            table.requestFocus();
            event.consume();
        }
    }

    /// Whether there is something typed that the control itself takes back; an empty field leaves the key to the lexicon.
    private static boolean hasTyping(EventTarget target) {
        return target instanceof TextInputControl control && control.isUndoable() && !control.getText().isEmpty();
    }

    /// What stands in the form is shown as it is now, or no longer.
    private void undo() {
        model.undo();
        form.follow();
    }

    private void onTable(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE && !table.chosen().isEmpty()) {
            model.remove(table.chosen());
            form.edit(null);
            event.consume();
        } else if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) && !table.chosen().isEmpty()) {
            form.focusName();
            event.consume();
        }
    }

    private void add() {
        table.getSelectionModel().clearSelection();
        form.edit(null);
        form.focusName();
    }

    /// After a new entry the next one can be typed; after an old one the list has the keyboard again.
    private void kept(@Nullable LexiconEntry before, LexiconEntry entry) {
        if (before == null) {
            add();
        } else {
            table.choose(entry);
            table.requestFocus();
        }
    }

    private void importFile() {
        ui.dialogs().chooseFile(Message.of("lexicon.import"), "tsv", "txt").ifPresent(model::importFile);
    }

    private void exportFile() {
        ui.dialogs().chooseTarget(ui.say("lexicon.title") + ".tsv", "tsv").ifPresent(model::exportFile);
    }

    /// Puts the keyboard into the field that narrows the list.
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
