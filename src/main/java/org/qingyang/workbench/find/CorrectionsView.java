package org.qingyang.workbench.find;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Correction;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.control.FunctionCell;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.fx.When;

/// The list of corrections that the store remembers: each can be altered, looked for everywhere, offered or not, and
/// forgotten. Enter in the list looks for the chosen one, Delete forgets it.
public final class CorrectionsView extends BorderPane {

    private final Ui ui;
    private final CorrectionsViewModel model;
    private final Consumer<Series> look;
    private final TextField pattern = new TextField();
    private final TextField replacement = new TextField();
    private final Button save = new Button();
    private final ListView<Correction> list = new ListView<>();
    private @Nullable Correction edited;

    /// @param look shows all places of a correction; the window that this is in is closed before
    public CorrectionsView(Ui ui, CorrectionsViewModel model, Consumer<Series> look) {
        this.ui = ui;
        this.model = model;
        this.look = look;
        getStyleClass().add("corrections");
        list.setId("corrections");
        list.setAccessibleText(ui.say("find.corrections"));
        list.setPlaceholder(new Label(ui.say("find.noCorrections")));
        list.setCellFactory(view -> new FunctionCell<>(this::row));
        list.setItems(model.all());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.placesProperty().addListener(changed -> list.refresh());
        var notice = new Label();
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        notice.textProperty().bind(model.noticeProperty().map(message -> message == null ? "" : ui.words().say(message)));
        notice.visibleProperty().bind(model.noticeProperty().isNotNull());
        notice.managedProperty().bind(notice.visibleProperty());
        setTop(head());
        setCenter(list);
        setBottom(notice);
        edit(null);
        model.refresh();
    }

    private VBox head() {
        field(pattern, "pattern");
        field(replacement, "correction");
        save.setId("save-correction");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> save());
        pattern.setOnAction(event -> replacement.requestFocus());
        replacement.setOnAction(event -> save());
        var hint = new Label(ui.say("find.correctionsHint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("quiet");
        var line = new HBox(8, pattern, new Label("→"), replacement, save);
        line.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(8, hint, line);
        head.getStyleClass().add("search-head");
        return head;
    }

    private void field(TextField field, String id) {
        field.setId(id);
        field.setPromptText(ui.say("find." + id));
        field.setAccessibleText(ui.say("find." + id));
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    private void edit(@Nullable Correction correction) {
        edited = correction;
        pattern.setText(correction == null ? "" : correction.pattern());
        replacement.setText(correction == null ? "" : correction.replacement());
        save.setText(ui.say(correction == null ? "find.add" : "find.change"));
    }

    private void save() {
        Correction old = edited;
        if (old == null) {
            model.add(pattern.getText(), replacement.getText());
        } else {
            model.change(old, pattern.getText(), replacement.getText());
        }
        if (model.noticeProperty().get() == null) {
            edit(null);
            pattern.requestFocus();
        }
    }

    private void look(Correction correction) {
        getScene().getWindow().hide();
        look.accept(Series.of(correction));
    }

    private void pressed(KeyEvent event) {
        Correction chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && event.getCode() == KeyCode.ENTER) {
            look(chosen);
        } else if (chosen != null && event.getCode() == KeyCode.DELETE) {
            model.remove(chosen);
        } else if (chosen != null && event.getCode() == KeyCode.F2) {
            edit(chosen);
            pattern.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private Node row(Correction correction) {
        boolean offered = correction.state() == Correction.State.OFFERED;
        boolean alike = correction.pattern().equals(correction.replacement());
        var words = new Label(alike ? ui.say("find.keptAsPrinted", Shown.text(correction.pattern(), 20))
                : Shown.text(correction.pattern(), 20) + " → "
                + (correction.replacement().isEmpty() ? ui.say("find.takenOut") : Shown.text(correction.replacement(), 20)));
        words.getStyleClass().add(offered ? "correction" : "correction-rejected");
        var who = new Label(ui.say("find.used", correction.uses(), correction.editor(),
                When.in(ui.words()).say(correction.at())));
        who.getStyleClass().add("quiet");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Integer places = model.placesProperty().get().get(correction.id());
        var row = new HBox(8, new VBox(2, words, who), spring);
        if (!offered) {
            row.getChildren().add(Chips.label(ui.say("find.rejected"), "chip-guard"));
        } else if (places != null) {
            row.getChildren().add(button(ui.say("find.fits", places), () -> look(correction), places == 0));
        }
        row.getChildren().addAll(button(ui.say("find.edit"), () -> {
            edit(correction);
            pattern.requestFocus();
        }, false), button(ui.say(offered ? "find.reject" : "find.offer"), () -> model.offer(correction, !offered), alike),
                button(ui.say("find.forget"), () -> model.remove(correction), false));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button button(String text, Runnable action, boolean disabled) {
        var button = new Button(text);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setDisable(disabled);
        button.setOnAction(event -> action.run());
        return button;
    }
}
