package org.qingyang.workbench.history;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.diff.Run;
import org.qingyang.desk.diff.StoryDiff;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// How a story stood after a line of the journal against how it stands now: what is gone since is struck through, what
/// has come is underlined. The version can be brought back.
final class VersionPane extends BorderPane {

    private final Ui ui;
    private final HistoryViewModel model;
    private final Label heading = new Label();
    private final VBox parts = new VBox(10);
    private final Button restore;
    private HistoryViewModel.@Nullable Line shown;

    VersionPane(Ui ui, HistoryViewModel model, Runnable restoring) {
        this.ui = ui;
        this.model = model;
        setId("version");
        getStyleClass().add("version-pane");
        heading.setWrapText(true);
        heading.getStyleClass().add("dialog-heading");
        parts.setId("difference");
        parts.getStyleClass().add("version-parts");
        restore = new Button(ui.say("history.restore"), Chips.key("Shift Enter"));
        restore.setContentDisplay(ContentDisplay.RIGHT);
        restore.setId("restore");
        restore.setOnAction(event -> restoring.run());
        var scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("version-scroll");
        setTop(heading);
        setCenter(scroll);
        setBottom(new HBox(restore));
        show(null);
    }

    /// Shows the version after a line; null for none.
    void show(HistoryViewModel.@Nullable Line line) {
        shown = line;
        parts.getChildren().clear();
        Optional<StoryDiff> difference = line == null ? Optional.empty() : model.difference(line);
        restore.setDisable(difference.isEmpty() || difference.get().isNone());
        heading.setText(line == null ? ui.say("history.choose") : heading(line, difference));
        difference.ifPresent(diff -> diff.parts().forEach(part -> parts.getChildren().add(part(part))));
        setAccessibleText(heading.getText());
    }

    private String heading(HistoryViewModel.Line line, Optional<StoryDiff> difference) {
        String title = model.then(line).map(Story::title).orElse("");
        if (difference.isEmpty()) {
            Optional<StoryRef> story = model.storyOf(line);
            return ui.say(story.flatMap(model::now).isEmpty() ? "history.gone" : "history.notYet");
        }
        return ui.say(difference.get().isNone() ? "history.same" : "history.against", title);
    }

    private Node part(StoryDiff.Part part) {
        var name = new Label(ui.say("history.field." + part.field()));
        name.getStyleClass().add("field-label");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var flow = new TextFlow();
        flow.getStyleClass().add("history-text");
        words(part).forEach(run -> {
            var text = new Text(run.text());
            text.getStyleClass().add(switch (run.kind()) {
                case SAME -> "history-same";
                case REMOVED -> "history-gone";
                case INSERTED -> "history-come";
            });
            flow.getChildren().add(text);
        });
        return new VBox(2, name, flow);
    }

    /// Status and kind are stored as names and shown in words.
    private List<Run> words(StoryDiff.Part part) {
        return switch (part.field()) {
            case STATUS -> whole(part, "window.status.");
            case KIND -> whole(part, "window.kind.");
            default -> part.runs();
        };
    }

    private List<Run> whole(StoryDiff.Part part, String prefix) {
        return List.of(new Run(Run.Kind.REMOVED, ui.say(prefix + text(part, Run.Kind.INSERTED))),
                new Run(Run.Kind.INSERTED, ui.say(prefix + text(part, Run.Kind.REMOVED))));
    }

    private static String text(StoryDiff.Part part, Run.Kind without) {
        return String.join("", part.runs().stream().filter(run -> run.kind() != without).map(Run::text).toList());
    }

    HistoryViewModel.@Nullable Line shown() {
        return shown;
    }
}
