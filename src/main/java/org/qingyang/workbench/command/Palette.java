package org.qingyang.workbench.command;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// The command palette: type a part of a name, Enter does it.
public final class Palette extends VBox {

    private static final double HEIGHT = 420;

    private final Ui ui;
    private final Commands commands;
    private final boolean onDesk;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final Runnable close;

    /// @param close called when the palette has done its work or Escape is pressed
    public Palette(Ui ui, Commands commands, boolean onDesk, Runnable close) {
        this.ui = ui;
        this.commands = commands;
        this.onDesk = onDesk;
        this.close = close;
        getStyleClass().add("palette");
        field.setId("palette-field");
        field.setPromptText(ui.say("window.palette.prompt"));
        field.setAccessibleText(ui.say("window.palette.prompt"));
        field.textProperty().addListener((o, old, now) -> search(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette");
        list.setCellFactory(view -> new Row());
        list.setPrefHeight(HEIGHT);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> run());
        getChildren().addAll(field, list);
        search("");
    }

    private void search(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Command> found = commands.all().stream()
                .filter(command -> onDesk || command.where() == Command.Where.EVERYWHERE)
                .filter(command -> ui.say(command.wording()).toLowerCase(Locale.ROOT).contains(wanted)
                        || command.id().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            list.getSelectionModel().select(Math.clamp(at + (event.getCode() == KeyCode.DOWN ? 1 : -1), 0,
                    Math.max(0, list.getItems().size() - 1)));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        } else if (event.getCode() == KeyCode.ENTER) {
            run();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else {
            return;
        }
        event.consume();
    }

    private void run() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        close.run();
        if (chosen != null) {
            chosen.action().run();
        }
    }

    /// Puts the keyboard into the field.
    public void focus() {
        field.requestFocus();
    }

    /// A command and its key.
    private final class Row extends ListCell<Command> {

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            setGraphic(null);
            if (command != null && !empty) {
                var spring = new Region();
                HBox.setHgrow(spring, Priority.ALWAYS);
                var row = new HBox(8, new Label(ui.say(command.wording())), spring);
                String key = commands.keyName(command.id());
                if (!key.isEmpty()) {
                    row.getChildren().add(Chips.key(key));
                }
                setGraphic(row);
                setAccessibleText(ui.say(command.wording()) + " " + key);
            }
        }
    }
}
