package org.qingyang.workbench.library;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
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

/// How much came in, and what became of each file that did not come in as a page of its own, in one line a file.
final class ImportReport extends BorderPane {

    private final Ui ui;
    private final Label summary = new Label();
    private final ListView<String> lines = new ListView<>();

    ImportReport(Ui ui) {
        this.ui = ui;
        getStyleClass().add("import-report");
        summary.setId("import-summary");
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
        seen(this, !verdicts.isEmpty());
        long imported = count(verdicts, ImportVerdict.Outcome.IMPORTED);
        String came = ui.say("library.report.imported", imported, verdicts.stream().mapToInt(ImportVerdict::stories).sum(),
                verdicts.stream().mapToInt(ImportVerdict::doubts).sum());
        summary.setText(Stream.of(imported == 0 ? "" : came, said("revised", verdicts, ImportVerdict.Outcome.REVISED),
                said("known", verdicts, ImportVerdict.Outcome.DUPLICATE),
                said("refused", verdicts, ImportVerdict.Outcome.REFUSED))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("　•　")));
        lines.getItems().setAll(verdicts.stream()
                .filter(ImportReport::isWorthTelling).flatMap(this::lines).toList());
        seen(lines, !lines.getItems().isEmpty());
    }

    private String said(String key, List<ImportVerdict> verdicts, ImportVerdict.Outcome outcome) {
        long files = count(verdicts, outcome);
        return files == 0 ? "" : ui.say("library.report." + key, files);
    }

    private static void seen(Node part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
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
