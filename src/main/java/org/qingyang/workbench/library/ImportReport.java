package org.qingyang.workbench.library;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.qingyang.model.Message;
import org.qingyang.service.ImportVerdict;
import org.qingyang.workbench.fx.Ui;

/// What became of each imported file, in one line a file; hidden when all went well.
final class ImportReport extends BorderPane {

    private final Ui ui;
    private final Label summary = new Label();
    private final ListView<String> lines = new ListView<>();

    ImportReport(Ui ui) {
        this.ui = ui;
        getStyleClass().add("import-report");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var close = new Button("×");
        close.setAccessibleText(ui.say("window.dialog.close"));
        close.setOnAction(event -> show(List.of()));
        setTop(new HBox(8, summary, spring, close));
        setCenter(lines);
        lines.setPrefHeight(130);
        show(List.of());
    }

    void show(List<ImportVerdict> verdicts) {
        boolean worthTelling = verdicts.stream().anyMatch(v -> v.outcome() != ImportVerdict.Outcome.IMPORTED);
        setVisible(worthTelling);
        setManaged(worthTelling);
        summary.setText(ui.say("window.library.report", count(verdicts, ImportVerdict.Outcome.IMPORTED),
                count(verdicts, ImportVerdict.Outcome.DUPLICATE), count(verdicts, ImportVerdict.Outcome.REFUSED)));
        lines.getItems().setAll(verdicts.stream()
                .filter(v -> v.outcome() != ImportVerdict.Outcome.IMPORTED).map(this::line).toList());
    }

    private static long count(List<ImportVerdict> verdicts, ImportVerdict.Outcome outcome) {
        return verdicts.stream().filter(v -> v.outcome() == outcome).count();
    }

    private String line(ImportVerdict verdict) {
        Message why = verdict.why();
        return verdict.file().getFileName() + "：" + (why == null ? "" : ui.words().say(why));
    }
}
