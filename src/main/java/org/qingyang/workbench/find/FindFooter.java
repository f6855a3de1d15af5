package org.qingyang.workbench.find;

import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.find.Guard;
import org.qingyang.model.Message;
import org.qingyang.service.Found;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// Says beforehand what a step will touch, does it, says what it did, and takes it back.
final class FindFooter extends VBox {

    private final Ui ui;
    private final FindViewModel model;
    private final Label plan = new Label();
    private final Button replace;
    private final Button undo;
    private final Label notice = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label working = new Label();
    private final HBox progress;

    FindFooter(Ui ui, FindViewModel model) {
        this.ui = ui;
        this.model = model;
        getStyleClass().add("find-footer");
        replace = button("Ctrl Enter", model::replace);
        replace.setId("replace");
        replace.getStyleClass().add("accent");
        undo = button("Ctrl Z", model::undo);
        undo.setText(ui.say("find.undo"));
        undo.setId("undo-step");
        var cancel = new Button(ui.say("window.dialog.cancel"));
        cancel.setId("cancel-find");
        cancel.setOnAction(event -> model.cancel());
        progress = new HBox(12, bar, working, cancel);
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        plan.setWrapText(true);
        plan.setMaxWidth(Double.MAX_VALUE);
        plan.setId("plan");
        HBox.setHgrow(plan, Priority.ALWAYS);
        notice.getStyleClass().add("notice");
        notice.setId("find-notice");
        notice.setWrapText(true);
        var line = new HBox(10, plan, progress, undo, replace);
        line.getStyleClass().add("find-plan");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(notice, line);
        model.noticeProperty().addListener((o, old, now) -> tell(now));
        model.changesProperty().addListener(changed -> show());
        model.doneProperty().addListener(changed -> show());
        model.advanceProperty().addListener((o, old, now) -> show());
        model.replacementProperty().addListener(changed -> show());
        tell(null);
        show();
    }

    private static Button button(String shortcut, Runnable action) {
        var button = new Button("", Chips.key(shortcut));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void tell(@Nullable Message message) {
        seen(notice, message != null);
        notice.setText(message == null ? "" : ui.words().say(message));
    }

    private void show() {
        FindViewModel.Advance advance = model.advanceProperty().get();
        seen(progress, advance != null);
        seen(plan, advance == null);
        if (advance != null) {
            bar.setProgress(advance.total() == 0 ? -1 : (double) advance.done() / advance.total());
            working.setText(advance.total() == 0 ? ui.say("find.working")
                    : ui.say("find.advance." + advance.phase(), advance.done(), advance.total()));
        }
        Ticks.Extent extent = model.ticks().extent();
        plan.setText(plan(extent));
        boolean alters = model.ticks().ticked().stream().anyMatch(found -> !found.hit().replacement().equals(found.hit().text()));
        replace.setDisable(advance != null || !alters);
        replace.setText(ui.say(takesOut() ? "find.takeOut" : "find.replace", extent.places()));
        seen(undo, model.doneProperty().get() != null);
        undo.setDisable(advance != null);
    }

    private String plan(Ticks.Extent extent) {
        var concordance = model.answerProperty().get().concordance();
        if (concordance.places().isEmpty()) {
            return model.findProperty().get().isEmpty() ? ui.say("find.hint") : ui.say("find.none");
        }
        String plan = ui.say(takesOut() ? "find.planOut" : "find.plan", extent.issues(), extent.stories(), extent.places());
        String skipped = concordance.places().stream().filter(found -> !found.hit().isFree())
                .collect(Collectors.groupingBy(found -> found.hit().guard().orElseThrow(), TreeMap::new, Collectors.counting()))
                .entrySet().stream().map(kind -> ui.say("find.guard." + kind.getKey()) + " "
                        + (kind.getValue() - ticked(kind.getKey())))
                .filter(kind -> !kind.endsWith(" 0")).collect(Collectors.joining("、"));
        return plan + (skipped.isEmpty() ? "" : ui.say("find.skipped", skipped))
                + (concordance.complete() ? "" : ui.say("find.notAll"));
    }

    /// An empty field means to take the words out, which is to be said plainly.
    private boolean takesOut() {
        return model.replacementProperty().get().isEmpty();
    }

    private int ticked(Guard guard) {
        return model.ticks().count((Found found) -> found.hit().guard().filter(guard::equals).isPresent());
    }

    private static void seen(Node part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
    }
}
