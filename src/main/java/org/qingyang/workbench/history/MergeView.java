package org.qingyang.workbench.history;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.merge.Conflict;
import org.qingyang.model.Message;
import org.qingyang.service.MergeReport;
import org.qingyang.workbench.control.FunctionCell;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.fx.When;

/// Says first what merging another editor's journal would bring, and lists what stays out because both have altered it.
public final class MergeView extends VBox {

    private final Ui ui;
    private final MergeViewModel model;
    private final ValueText values;
    private final When when;
    private final Label summary = new Label();
    private final Label notice = new Label();
    private final ListView<MergeReport.OnPage> conflicts = new ListView<>();
    private final Button merge = new Button();

    public MergeView(Ui ui, MergeViewModel model) {
        this.ui = ui;
        this.model = model;
        this.values = new ValueText(ui);
        this.when = When.in(ui.words());
        getStyleClass().add("merge-view");
        summary.setId("merge-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        conflicts.setId("merge-conflicts");
        conflicts.setAccessibleText(ui.say("journal.window.conflicts"));
        conflicts.setCellFactory(view -> new FunctionCell<>(this::conflict));
        conflicts.setPlaceholder(new Label(ui.say("journal.window.noConflict")));
        VBox.setVgrow(conflicts, Priority.ALWAYS);
        getChildren().addAll(summary, conflicts, notice, buttons());
        model.reportProperty().addListener((o, old, now) -> show(now));
        model.noticeProperty().addListener((o, old, now) -> tell(now));
        show(model.reportProperty().get());
        tell(model.noticeProperty().get());
    }

    private HBox buttons() {
        merge.setId("merge");
        merge.setText(ui.say("journal.window.merge"));
        merge.getStyleClass().add("accent");
        merge.setDefaultButton(true);
        merge.setOnAction(event -> model.merge());
        var shut = new Button(ui.say("window.dialog.close"));
        shut.setOnAction(event -> getScene().getWindow().hide());
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return new HBox(8, spring, shut, merge);
    }

    private void show(@Nullable MergeReport report) {
        boolean pending = report != null && report.turn().isEmpty() && report.brought() > 0;
        merge.setVisible(pending);
        merge.disableProperty().bind(model.workingProperty());
        if (report == null) {
            summary.setText(ui.say("journal.window.reading", model.file().getFileName()));
            return;
        }
        String key = report.turn().isPresent() ? "journal.window.merged" : pending ? "journal.window.would"
                : "journal.window.nothing";
        List<String> lines = new ArrayList<>();
        lines.add(ui.say(key, model.file().getFileName(), String.join(ui.say("history.comma"), report.editors()),
                report.brought()));
        if (!report.conflicts().isEmpty()) {
            lines.add(ui.say("journal.window.left", report.conflicts().size()));
        }
        report.remarks().forEach(remark -> lines.add(ui.words().say(remark)));
        summary.setText(String.join("\n", lines));
        conflicts.getItems().setAll(report.conflicts());
    }

    private Node conflict(MergeReport.OnPage one) {
        var what = new Label(ui.words().say(one.what()));
        what.getStyleClass().add("merge-what");
        var about = new Label(one.headline() + "　" + one.editor() + "　" + when.say(one.at()));
        about.getStyleClass().add("quiet");
        var shown = new VBox(4, new HBox(10, what, about));
        one.conflict().reason().ifPresent(reason -> shown.getChildren().add(wrapped(ui.words().say(reason))));
        one.conflict().fields().forEach(field -> shown.getChildren().add(field(field)));
        return shown;
    }

    private Node field(Conflict.Field field) {
        return wrapped(ui.say("journal.window.field", ui.say("history.field." + field.field()),
                values.of(field.here()), values.of(field.there())));
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private void tell(@Nullable Message message) {
        notice.setVisible(message != null);
        notice.setManaged(message != null);
        notice.setText(message == null ? "" : ui.words().say(message));
    }
}
