package org.qingyang.workbench.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Step;
import org.qingyang.model.Story;
import org.qingyang.model.Touched;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.control.WrappingCell;
import org.qingyang.workbench.fx.Ui;

/// A line of the journal: what was decided, about which story, by whom and when, why, and how it altered the text.
final class HistoryCell extends WrappingCell<HistoryViewModel.Line> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss")
            .withZone(ZoneId.systemDefault());
    private static final int MOST = 6;

    private final Ui ui;
    private final HistoryViewModel model;
    private final ChangeText changes;

    HistoryCell(Ui ui, HistoryViewModel model) {
        this.ui = ui;
        this.model = model;
        this.changes = new ChangeText(ui, model::page);
    }

    @Override
    protected void updateItem(HistoryViewModel.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Entry entry = line.entry();
        setGraphic(entry == null ? new Label(ui.say("history.reading")) : row(entry));
        setAccessibleText(entry == null ? ui.say("history.reading")
                : title(entry) + " " + storyTitle(entry) + " " + entry.editor() + " " + TIME.format(entry.at()));
    }

    private Node row(Entry entry) {
        var what = new Label(title(entry));
        what.getStyleClass().add("history-what");
        what.setMinWidth(Region.USE_PREF_SIZE);
        var story = new Label(storyTitle(entry));
        story.getStyleClass().add("quiet");
        story.setMinWidth(0);
        HBox.setHgrow(story, Priority.ALWAYS);
        story.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(10, what);
        if (model.isTakenBack(entry)) {
            head.getChildren().add(Chips.label(ui.say("history.takenBack"), "chip-tag"));
        }
        head.getChildren().addAll(story, quiet(entry.editor() + "　" + TIME.format(entry.at())));
        if (entry.step().kind() == Step.Kind.DO) {
            head.getChildren().add(turn(entry));
        }
        var row = new VBox(3, head);
        Reasons.of(entry, ui).ifPresent(why -> row.getChildren().add(quiet(why)));
        together(entry).ifPresent(pages -> row.getChildren().add(quiet(pages)));
        texts(entry).forEach(altered -> row.getChildren().add(flow(altered)));
        return row;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Button turn(Entry entry) {
        var button = new Button(ui.say(model.isTakenBack(entry) ? "history.redo" : "window.history.undo"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> model.turn(new HistoryViewModel.Line(entry)));
        return button;
    }

    private String title(Entry entry) {
        String what = ui.words().say(entry.decision().title());
        return switch (entry.step().kind()) {
            case DO -> what;
            case UNDO -> ui.say("window.history.undone", what);
            case REDO -> ui.say("window.history.redone", what);
        };
    }

    private String storyTitle(Entry entry) {
        return model.storyOf(new HistoryViewModel.Line(entry)).flatMap(model::now).map(Story::title).orElse("");
    }

    /// The first pages of a bulk step by name, and how many more.
    private Optional<String> together(Entry entry) {
        Touched touched = model.touched(entry);
        if (touched.pages() < 2) {
            return Optional.empty();
        }
        String first = touched.first().stream().map(place -> ui.say("history.page", place.issue(), place.page()))
                .collect(Collectors.joining(ui.say("history.comma")));
        int more = touched.pages() - touched.first().size();
        return Optional.of(ui.say("history.together", touched.pages(),
                more == 0 ? first : ui.say("history.more", first, ui.number(more))));
    }

    private List<Altered> texts(Entry entry) {
        return entry.pages().stream().flatMap(page -> page.changes().stream().map(change -> changes.altered(page.page(), change)))
                .flatMap(Optional::stream).limit(MOST).toList();
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
}
