package org.qingyang.workbench.history;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.qingyang.workbench.fx.Ui;

/// The journal, the newest line first, and beside it how the story of the chosen line stood then. Enter takes the
/// chosen step back or does it again, Shift+Enter brings back how its story stood.
public final class HistoryView extends BorderPane {

    private final HistoryViewModel model;
    private final ListView<HistoryViewModel.Line> list = new ListView<>();
    private final VersionPane version;

    public HistoryView(Ui ui, HistoryViewModel model) {
        this.model = model;
        this.version = new VersionPane(ui, model, this::restore);
        getStyleClass().add("history");
        list.setId("history");
        list.setAccessibleText(ui.say("window.history.title"));
        list.setCellFactory(view -> new HistoryCell(ui, model));
        list.setItems(model.lines());
        list.setPlaceholder(new Label(ui.say("window.history.empty")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> version.show(now));
        list.getSelectionModel().selectFirst();
        setTop(head(ui));
        var panes = new SplitPane(list, version);
        panes.setDividerPositions(0.56);
        setCenter(panes);
        setBottom(notice(ui));
    }

    private HBox head(Ui ui) {
        var only = new CheckBox(ui.say("history.onlyStory"));
        only.setId("only-story");
        only.selectedProperty().bindBidirectional(model.onlyStoryProperty());
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(10, new Label(ui.say("history.hint")), spring, only);
        head.getStyleClass().add("pane-header");
        return head;
    }

    private Label notice(Ui ui) {
        var notice = new Label();
        notice.setId("history-notice");
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        notice.textProperty().bind(model.noticeProperty().map(message -> message == null ? "" : ui.words().say(message)));
        notice.visibleProperty().bind(model.noticeProperty().isNotNull());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private void pressed(KeyEvent event) {
        HistoryViewModel.Line chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() != KeyCode.ENTER || chosen == null) {
            return;
        }
        event.consume();
        if (event.isShiftDown()) {
            restore();
        } else {
            keepPlace(() -> model.turn(chosen));
        }
    }

    private void restore() {
        HistoryViewModel.Line chosen = version.shown();
        if (chosen != null) {
            keepPlace(() -> model.restore(chosen));
        }
    }

    /// A new line comes on top: the chosen one stays chosen.
    private void keepPlace(Runnable action) {
        HistoryViewModel.Line chosen = list.getSelectionModel().getSelectedItem();
        action.run();
        list.getSelectionModel().select(chosen);
    }

    /// Puts the keyboard into the list.
    public void focus() {
        list.requestFocus();
    }
}
