package org.qingyang.workbench.library;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.qingyang.model.Message;
import org.qingyang.service.ImportVerdict;
import org.qingyang.service.RevisionReport;
import org.qingyang.workbench.control.FunctionCell;
import org.qingyang.workbench.fx.Ui;

/// What became of each imported file, in one line a file; hidden when all went well.
final class ImportReport extends BorderPane {

    private final Ui ui;
    private final Label summary = new Label();
    private final ListView<String> lines = new ListView<>();

    ImportReport(Ui ui) {
        this.ui = ui;
        getStyleClass().add("import-report");
        summary.getStyleClass().add("issue-title");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var close = new Button("×");
        close.setAccessibleText(ui.say("window.dialog.close"));
        close.getStyleClass().add("small-button");
        close.setOnAction(event -> show(List.of()));
        setTop(new HBox(8, summary, spring, close));
        lines.setCellFactory(list -> new FunctionCell<>(ImportReport::line));
        setCenter(lines);
        lines.setPrefHeight(130);
        show(List.of());
    }

    void show(List<ImportVerdict> verdicts) {
        boolean worthTelling = verdicts.stream().anyMatch(ImportReport::isWorthTelling);
        setVisible(worthTelling);
        setManaged(worthTelling);
        summary.setText(ui.say("window.library.report", count(verdicts, ImportVerdict.Outcome.IMPORTED),
                count(verdicts, ImportVerdict.Outcome.REVISED), count(verdicts, ImportVerdict.Outcome.DUPLICATE),
                count(verdicts, ImportVerdict.Outcome.REFUSED)));
        lines.getItems().setAll(verdicts.stream()
                .filter(ImportReport::isWorthTelling).flatMap(this::lines).toList());
    }

    private static boolean isWorthTelling(ImportVerdict verdict) {
        return verdict.outcome() != ImportVerdict.Outcome.IMPORTED || verdict.why() != null;
    }

    private static Label line(String text) {
        var line = new Label(text);
        line.setWrapText(true);
        return line;
    }

    private static long count(List<ImportVerdict> verdicts, ImportVerdict.Outcome outcome) {
        return verdicts.stream().filter(v -> v.outcome() == outcome).count();
    }

    private Stream<String> lines(ImportVerdict verdict) {
        Message why = verdict.why();
        RevisionReport revision = verdict.revision();
        String line = named(String.valueOf(verdict.file().getFileName()), why == null ? "" : ui.words().say(why));
        return revision == null ? Stream.of(line) : Stream.concat(Stream.of(line), lines(revision));
    }

    /// A reason behind the name of its file, unless it says the name itself.
    private static String named(String file, String reason) {
        return reason.contains(file) ? reason : file + "：" + reason;
    }

    /// What does not hold for a revised page.
    private Stream<String> lines(RevisionReport revision) {
        return Stream.concat(
                revision.left().stream().map(one -> ui.say("library.report.left", one.headline(), ui.words().say(one.what()),
                one.editor())),
                revision.reopened().stream().map(headline -> ui.say("library.report.reopened", headline)));
    }
}
