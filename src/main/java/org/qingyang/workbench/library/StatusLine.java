package org.qingyang.workbench.library;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.qingyang.model.StoreStats;
import org.qingyang.service.Newsroom;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.fx.When;

/// The line at the foot of the library: how much the store holds, when it was backed up, whether it is in order, and that all of
/// it stays on this machine.
final class StatusLine extends HBox {

    private static final double MEGA = 1024.0 * 1024.0;

    private final Ui ui;
    private final Newsroom newsroom;
    private final When when;
    private final Runnable unsound;
    private final Label size = new Label();
    private final Label backup = new Label();
    private final Label sound = new Label();

    /// @param unsound run when the check on opening finds the store damaged
    StatusLine(Ui ui, Newsroom newsroom, Runnable unsound) {
        this.unsound = unsound;
        this.ui = ui;
        this.newsroom = newsroom;
        this.when = When.in(ui.words());
        getStyleClass().add("status-line");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(size, backup, sound, spring, new Label(ui.say("library.offline")));
    }

    /// Counts again, in the background.
    void refresh() {
        ui.jobs().run(newsroom.safety()::stats, this::show, failure -> size.setText(""));
        ui.jobs().run(newsroom.safety()::lastBackup, last -> backup.setText(last.isEmpty() ? ui.say("library.noBackup")
                : ui.say("library.backup", when.say(last.get().at()))), failure -> backup.setText(""));
        if (sound.getText().isEmpty()) {
            ui.jobs().run(newsroom.safety()::quickCheck, report -> show(report.isSound()), failure -> sound.setText(""));
        }
    }

    private void show(boolean isSound) {
        boolean first = sound.getText().isEmpty();
        sound.setText(ui.say(isSound ? "library.sound" : "library.unsound"));
        if (first && !isSound) {
            unsound.run();
        }
    }

    private void show(StoreStats stats) {
        size.setText(ui.say("library.size", stats.issues(), stats.stories(),
                String.format(Locale.ROOT, "%.1f MB", stats.bytes() / MEGA)));
    }
}
