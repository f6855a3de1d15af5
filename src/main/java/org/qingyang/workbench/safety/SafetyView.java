package org.qingyang.workbench.safety;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.CheckReport;
import org.qingyang.model.Message;
import org.qingyang.workbench.fx.Ui;

/// Checks the store, makes backups, puts one back, rescues what is damaged.
public final class SafetyView extends VBox {

    private static final int MOST_FINDINGS = 8;

    private final Ui ui;
    private final SafetyViewModel model;
    private final Label report = new Label();
    private final Label notice = new Label();
    private final Button rescue = new Button();
    private final Button mendIndex;

    public SafetyView(Ui ui, SafetyViewModel model, Recovery recovery) {
        this.ui = ui;
        this.model = model;
        getStyleClass().add("safety");
        report.setId("check-report");
        report.setWrapText(true);
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        rescue.setText(ui.say("safety.rescue"));
        rescue.setOnAction(event -> {
            if (ui.dialogs().ask(Message.of("safety.rescue.title"), Message.of("safety.rescue.text"),
                    Message.of("safety.rescue"))) {
                recovery.rescue();
            }
        });
        mendIndex = button("safety.mendIndex", model::mendIndex);
        mendIndex.setId("mend-index");
        mendIndex.disableProperty().bind(model.workingProperty());
        var backUp = button("safety.backUp", model::backUp);
        backUp.setId("back-up");
        getChildren().addAll(heading("safety.check"), report, checkButtons(), heading("safety.backups"),
                new BackupList(ui, recovery, model.backups()), new HBox(8, backUp), notice);
        model.reportProperty().addListener((o, old, now) -> show(now));
        model.noticeProperty().addListener((o, old, now) -> tell(now));
        show(model.reportProperty().get());
        tell(null);
    }

    private HBox checkButtons() {
        var busy = new ProgressIndicator();
        busy.setPrefSize(18, 18);
        busy.visibleProperty().bind(model.workingProperty());
        var full = button("safety.checkFully", model::checkFully);
        full.setId("check-fully");
        full.disableProperty().bind(model.workingProperty());
        var cancel = button("window.dialog.cancel", model::cancel);
        cancel.visibleProperty().bind(model.workingProperty());
        return new HBox(8, full, mendIndex, rescue, busy, cancel);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(ui.say(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Label heading(String key) {
        var label = new Label(ui.say(key));
        label.getStyleClass().add("dialog-heading");
        return label;
    }

    private void show(@Nullable CheckReport found) {
        boolean sound = found == null || found.isSound();
        boolean index = found != null && found.isIndexAlone();
        show(rescue, !sound && !index);
        show(mendIndex, index);
        if (found == null) {
            report.setText(ui.say("safety.checking"));
        } else if (sound) {
            report.setText(found.pages() == 0 ? ui.say("safety.sound")
                    : ui.say("safety.soundFully", found.pages(), found.stories(), found.entries()));
        } else if (index) {
            report.setText(ui.say("safety.indexOff"));
        } else {
            report.setText(ui.say("safety.findings", found.findings().size()) + "\n" + found.findings().stream()
                    .map(ui.words()::say).distinct().limit(MOST_FINDINGS).collect(Collectors.joining("\n")));
        }
    }

    private static void show(Button button, boolean needed) {
        button.setVisible(needed);
        button.setManaged(needed);
    }

    private void tell(@Nullable Message message) {
        notice.setVisible(message != null);
        notice.setManaged(message != null);
        notice.setText(message == null ? "" : ui.words().say(message));
    }
}
