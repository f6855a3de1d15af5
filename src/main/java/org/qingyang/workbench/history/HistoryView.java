package org.qingyang.workbench.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Step;
import org.qingyang.workbench.control.WrappingCell;
import org.qingyang.workbench.fx.Ui;

/// The journal, the newest line first: what was decided, by whom, when, and how it altered the text.
public final class HistoryView extends BorderPane {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss")
            .withZone(ZoneId.systemDefault());

    private final Ui ui;
    private final HistoryViewModel model;
    private final ChangeText changes;
    private final ListView<Entry> list = new ListView<>();
    private final Label notice = new Label();

    public HistoryView(Ui ui, HistoryViewModel model) {
        this.ui = ui;
        this.model = model;
        this.changes = new ChangeText(ui);
        getStyleClass().add("history");
        list.setId("history");
        list.setAccessibleText(ui.say("window.history.title"));
        list.setCellFactory(view -> new Row());
        list.setItems(model.entries());
        list.setPlaceholder(new Label(ui.say("window.history.empty")));
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        notice.textProperty().bind(model.noticeProperty().map(message -> message == null ? "" : ui.words().say(message)));
        notice.visibleProperty().bind(model.noticeProperty().isNotNull());
        notice.managedProperty().bind(notice.visibleProperty());
        setCenter(list);
        setBottom(notice);
    }

    private Node row(Entry entry) {
        var what = new Label(title(entry));
        what.getStyleClass().add("history-what");
        what.setMinWidth(Region.USE_PREF_SIZE);
        var story = new Label(model.storyTitle(entry));
        story.getStyleClass().add("quiet");
        story.setMinWidth(0);
        HBox.setHgrow(story, Priority.ALWAYS);
        story.setMaxWidth(Double.MAX_VALUE);
        var who = new Label(entry.editor() + "　" + TIME.format(entry.at()));
        who.getStyleClass().add("quiet");
        who.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(10, what, story, who);
        var row = new VBox(3, head);
        texts(entry).forEach(altered -> row.getChildren().add(flow(altered)));
        row.setOpacity(model.isTakenBack(entry) ? 0.5 : 1);
        if (entry.step().kind() == Step.Kind.DO && !model.isTakenBack(entry)) {
            var undo = new Button(ui.say("window.history.undo"));
            undo.getStyleClass().add("small-button");
            undo.setMinWidth(Region.USE_PREF_SIZE);
            undo.setOnAction(event -> model.undo(entry));
            head.getChildren().add(undo);
        }
        return row;
    }

    private String title(Entry entry) {
        String what = ui.words().say(entry.decision().title());
        return switch (entry.step().kind()) {
            case DO -> what;
            case UNDO -> ui.say("window.history.undone", what);
            case REDO -> ui.say("window.history.redone", what);
        };
    }

    private List<Altered> texts(Entry entry) {
        return entry.pages().stream().flatMap(page -> page.changes().stream()).map(changes::altered)
                .flatMap(Optional::stream).limit(6).toList();
    }

    private static TextFlow flow(Altered altered) {
        var flow = new TextFlow();
        flow.getStyleClass().add("history-text");
        add(flow, altered.before(), "history-same");
        add(flow, altered.gone(), "history-gone");
        add(flow, altered.come(), "history-come");
        add(flow, altered.after(), "history-same");
        return flow;
    }

    /// An empty run would take the first character of the next one into its style.
    private static void add(TextFlow flow, String text, String style) {
        if (!text.isEmpty()) {
            var run = new Text(text);
            run.getStyleClass().add(style);
            flow.getChildren().add(run);
        }
    }

    /// One line of the journal.
    private final class Row extends WrappingCell<Entry> {

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty || entry == null ? null : row(entry));
            setAccessibleText(entry == null || empty ? null : title(entry) + " " + entry.editor());
        }
    }
}
