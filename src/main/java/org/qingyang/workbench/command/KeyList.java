package org.qingyang.workbench.command;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// All commands with their keys; a chosen one gets the next key that is pressed.
public final class KeyList extends BorderPane {

    private final Ui ui;
    private final Commands commands;
    private final ListView<Command> list = new ListView<>();
    private final Label notice = new Label();
    private @Nullable Command waiting;

    public KeyList(Ui ui, Commands commands) {
        this.ui = ui;
        this.commands = commands;
        getStyleClass().add("key-list");
        list.setId("keys");
        list.setAccessibleText(ui.say("window.keys.title"));
        list.getItems().setAll(commands.all());
        list.setCellFactory(view -> new Row());
        notice.setWrapText(true);
        notice.setText(ui.say("window.keys.hint"));
        notice.getStyleClass().add("dialog-heading");
        setTop(notice);
        setCenter(list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        Command command = waiting;
        if (command == null) {
            if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                waitFor(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            done("window.keys.hint");
        } else if (!event.getCode().isModifierKey()) {
            KeyCombination key = combination(event);
            if (ReservedKeys.hold(event)) {
                done("window.keys.reserved", key.getDisplayText().replace("+", " "));
            } else {
                tell(command, commands.rebind(command, key));
            }
        }
    }

    private void tell(Command changed, Optional<Command> holder) {
        holder.ifPresentOrElse(other -> done("window.keys.taken", ui.say(other.wording())),
                () -> done("window.keys.changed", ui.say(changed.wording())));
    }

    private static KeyCombination combination(KeyEvent event) {
        var down = KeyCombination.ModifierValue.DOWN;
        var up = KeyCombination.ModifierValue.UP;
        return new KeyCodeCombination(event.getCode(), event.isShiftDown() ? down : up, up,
                event.isAltDown() ? down : up, up, event.isShortcutDown() ? down : up);
    }

    /// Whether the next key is to be a command's new key.
    public boolean isWaiting() {
        return waiting != null;
    }

    private void waitFor(Command command) {
        waiting = command;
        notice.setText(ui.say("window.keys.press", ui.say(command.wording())));
    }

    private void done(String key, Object... args) {
        waiting = null;
        notice.setText(ui.say(key, args));
        list.refresh();
    }

    /// A command, its key, and buttons to change it.
    private final class Row extends ListCell<Command> {

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            setGraphic(empty || command == null ? null : row(command));
        }

        private HBox row(Command command) {
            var spring = new Region();
            HBox.setHgrow(spring, Priority.ALWAYS);
            var change = new Button(ui.say("window.keys.change"));
            change.getStyleClass().add("small-button");
            change.setOnAction(event -> waitFor(command));
            var restore = new Button(ui.say("window.keys.restore"));
            restore.getStyleClass().add("small-button");
            restore.setOnAction(event -> tell(command, commands.restore(command)));
            return new HBox(8, new Label(ui.say(command.wording())), spring,
                    Chips.key(commands.keyName(command.id())), change, restore);
        }
    }
}
