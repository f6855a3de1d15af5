package org.qingyang.workbench.find;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.find.Hit;
import org.qingyang.service.Found;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// A place with its key words in one column, what stands before and behind them, and what protects it; or the head of
/// an issue.
final class FindCell extends ListCell<FindRow> {

    private static final int MOST_SHOWN = 30;
    private static final double BEFORE_SHARE = 0.34;

    private final Ui ui;
    private final FindViewModel model;
    private final CheckBox tick = new CheckBox();
    private final Label before = new Label();
    private final Text old = new Text();
    private final Text now = new Text();
    private final Label after = new Label();
    private final Label guard = Chips.label("", "chip-guard");
    private final Label story = new Label();
    private final HBox place;
    private final CheckBox all = new CheckBox();
    private final Label issue = new Label();
    private final HBox head = new HBox(10, all, issue);

    FindCell(Ui ui, FindViewModel model, ListView<FindRow> list) {
        this.ui = ui;
        this.model = model;
        getStyleClass().add("find-cell");
        setPrefWidth(0);
        before.getStyleClass().add("kwic");
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        before.setAlignment(Pos.CENTER_RIGHT);
        before.minWidthProperty().bind(list.widthProperty().multiply(BEFORE_SHARE));
        before.maxWidthProperty().bind(before.minWidthProperty());
        after.getStyleClass().add("kwic");
        after.setMinWidth(0);
        HBox.setHgrow(after, Priority.ALWAYS);
        after.setMaxWidth(Double.MAX_VALUE);
        story.getStyleClass().addAll("quiet", "find-story");
        var words = new HBox(old, now);
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.setAlignment(Pos.CENTER_LEFT);
        place = new HBox(4, tick, before, words, after, guard, story);
        place.setAlignment(Pos.CENTER_LEFT);
        head.setAlignment(Pos.CENTER_LEFT);
        issue.getStyleClass().add("find-issue");
        for (CheckBox box : new CheckBox[] {tick, all}) {
            box.setFocusTraversable(false);
        }
        tick.setOnAction(event -> {
            if (getItem() instanceof FindRow.Place row) {
                model.tick(row.index(), tick.isSelected());
            }
        });
        all.setOnAction(event -> {
            if (getItem() instanceof FindRow.Head row) {
                model.tick(found -> found.issue() == row.issue() && found.hit().isFree(), all.isSelected());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FindRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        switch (empty ? null : row) {
            case null -> setGraphic(null);
            case FindRow.Head first -> show(first);
            case FindRow.Place one -> show(one);
        }
    }

    private void show(FindRow.Head row) {
        int ticked = model.ticks().count(found -> found.issue() == row.issue());
        all.setIndeterminate(ticked > 0 && ticked < row.places());
        all.setSelected(ticked == row.places());
        issue.setText(IssueName.of(ui, row.issue(), model.answerProperty().get()) + "　"
                + ui.say("find.ticked", ticked, row.places()));
        setAccessibleText(issue.getText());
        setGraphic(head);
    }

    private void show(FindRow.Place row) {
        Found found = row.found();
        Hit hit = found.hit();
        boolean ticked = model.ticks().isTicked(row.index());
        boolean replaces = !hit.replacement().equals(hit.text());
        tick.setSelected(ticked);
        tick.setDisable(hit.isLocked());
        before.setText(hit.before());
        old.setText(Shown.text(hit.text(), MOST_SHOWN));
        old.getStyleClass().setAll(ticked && replaces ? "kwic-old" : "kwic-key");
        now.setText(ticked && replaces ? Shown.text(hit.replacement(), MOST_SHOWN) : "");
        now.getStyleClass().setAll("kwic-new");
        after.setText(hit.after());
        guard.setVisible(hit.guard().isPresent());
        guard.setManaged(hit.guard().isPresent());
        guard.setText(hit.guard().map(kind -> ui.say("find.guard." + kind)).orElse(""));
        story.setText(found.title().isBlank() ? ui.say("window.desk.noHeadline") : found.title());
        setAccessibleText((ticked ? ui.say("find.isTicked") + " " : "") + hit.before() + hit.text() + hit.after()
                + " " + guard.getText() + " " + story.getText());
        setGraphic(place);
    }
}
