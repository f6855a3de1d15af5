package org.qingyang.workbench.command;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qingyang.service.Names;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.control.FunctionCell;
import org.qingyang.workbench.control.Visible;
import org.qingyang.workbench.fx.Ui;

/// The command palette: type a part of a name or the initials of its characters, Enter does it.
public final class Palette extends VBox {

    private static final double HEIGHT = 420;

    private final Ui ui;
    private final Commands commands;
    private final boolean onDesk;
    private final TextField field = new TextField();
    private final ListView<Row> list = new ListView<>();
    private final Consumer<String> search;
    private final Runnable close;

    /// @param search looks for what was typed in all issues; offered below the commands
    /// @param close  called when the palette has done its work or Escape is pressed
    public Palette(Ui ui, Commands commands, boolean onDesk, Consumer<String> search, Runnable close) {
        this.ui = ui;
        this.commands = commands;
        this.onDesk = onDesk;
        this.search = search;
        this.close = close;
        getStyleClass().add("palette");
        field.setId("palette-field");
        field.setPromptText(ui.say("window.palette.prompt"));
        field.setAccessibleText(ui.say("window.palette.prompt"));
        field.textProperty().addListener((o, old, now) -> find(now.strip()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette");
        list.setCellFactory(view -> new FunctionCell<>(Palette::shown));
        list.setPrefHeight(HEIGHT);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> run());
        getChildren().addAll(field, list);
        find("");
    }

    private void find(String typed) {
        var found = new ArrayList<Row>();
        commands.all().stream()
                .filter(command -> onDesk || command.where() == Command.Where.EVERYWHERE)
                .filter(command -> Names.isMeant(typed, ui.say(command.wording())) || Names.isMeant(typed, command.id()))
                .forEach(command -> found.add(
                        new Row(ui.say(command.wording()), commands.keyName(command.id()), command.action())));
        found.sort(Names.bestFirst(typed, Row::name));
        if (!typed.isEmpty()) {
            found.add(new Row(ui.say("window.palette.search", typed), "", () -> search.accept(typed)));
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            list.getSelectionModel().select(Math.clamp(at + (event.getCode() == KeyCode.DOWN ? 1 : -1), 0,
                    Math.max(0, list.getItems().size() - 1)));
            Visible.make(list, list.getSelectionModel().getSelectedIndex(), list.getSelectionModel().getSelectedIndex());
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
        Row chosen = list.getSelectionModel().getSelectedItem();
        close.run();
        if (chosen != null) {
            chosen.action().run();
        }
    }

    /// Puts the keyboard into the field.
    public void focus() {
        field.requestFocus();
    }

    private static Node shown(Row row) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var shown = new HBox(8, new Label(row.name()), spring);
        if (!row.key().isEmpty()) {
            shown.getChildren().add(Chips.key(row.key()));
        }
        shown.setAccessibleText(row.name() + " " + row.key());
        return shown;
    }

    /// What can be done, and its key.
    private record Row(String name, String key, Runnable action) {
    }
}
