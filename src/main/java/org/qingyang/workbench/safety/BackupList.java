package org.qingyang.workbench.safety;

import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.qingyang.model.Message;
import org.qingyang.service.Backup;
import org.qingyang.workbench.control.FunctionCell;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.fx.When;

/// The backups, the newest first; each can be put in the store's place, after a question.
final class BackupList extends ListView<Backup> {

    private static final double MEGA = 1024.0 * 1024.0;
    private static final double HEIGHT = 190;

    private final Ui ui;
    private final When when;
    private final Recovery recovery;

    BackupList(Ui ui, Recovery recovery) {
        this.ui = ui;
        this.when = When.in(ui.words());
        this.recovery = recovery;
        setId("backups");
        setAccessibleText(ui.say("safety.backups"));
        setPlaceholder(new Label(ui.say("safety.noBackups")));
        setPrefHeight(HEIGHT);
        setCellFactory(view -> new FunctionCell<>(this::row));
    }

    BackupList(Ui ui, Recovery recovery, List<Backup> backups) {
        this(ui, recovery);
        getItems().setAll(backups);
    }

    BackupList(Ui ui, Recovery recovery, ObservableList<Backup> backups) {
        this(ui, recovery);
        setItems(backups);
    }

    private Node row(Backup backup) {
        var time = new Label(when.say(backup.at()));
        time.setMinWidth(110);
        var name = new Label(backup.file().getFileName() + "　" + String.format(Locale.ROOT, "%.1f MB", backup.bytes() / MEGA));
        name.getStyleClass().add("quiet");
        name.setMinWidth(0);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var restore = new Button(ui.say("safety.restore"));
        restore.getStyleClass().add("small-button");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(event -> restore(backup));
        return new HBox(10, time, name, spring, restore);
    }

    private void restore(Backup backup) {
        if (ui.dialogs().ask(Message.of("safety.restore.title"), Message.of("safety.restore.text", backup.file().getFileName()),
                Message.of("safety.restore"))) {
            recovery.restore(backup.file());
        }
    }
}
