package org.qingyang.workbench.safety;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.qingyang.model.Message;
import org.qingyang.service.Backup;
import org.qingyang.workbench.fx.Ui;

/// What the window shows when the store cannot be opened: why, its backups, and a way to save what can be read.
public final class BrokenStoreView extends StackPane {

    private static final double WIDTH = 720;

    /// @param why  what the store's opening was refused with
    /// @param quit ends the program; nothing was changed then
    public BrokenStoreView(Ui ui, Message why, List<Backup> backups, Recovery recovery, Runnable quit) {
        var box = new VBox();
        box.getStyleClass().addAll("safety", "broken-store");
        box.setMaxSize(WIDTH, USE_PREF_SIZE);
        var title = new Label(ui.say("window.noStore"));
        title.getStyleClass().add("issue-pane-title");
        var text = new Label(ui.words().say(why));
        text.setId("why");
        text.setWrapText(true);
        var heading = new Label(ui.say("safety.backups"));
        heading.getStyleClass().add("dialog-heading");
        var rescue = new Button(ui.say("safety.rescue"));
        rescue.setId("rescue");
        rescue.setOnAction(event -> recovery.rescue());
        var leave = new Button(ui.say("safety.quit"));
        leave.setId("quit");
        leave.setCancelButton(true);
        leave.setOnAction(event -> quit.run());
        var hint = new Label(ui.say("safety.rescue.text"));
        hint.setWrapText(true);
        hint.getStyleClass().add("quiet");
        box.getChildren().addAll(title, text, heading, new BackupList(ui, recovery, backups), hint, new HBox(8, rescue, leave));
        getChildren().add(box);
    }
}
