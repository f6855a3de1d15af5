package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Boundary;
import org.qingyang.model.Page;
import org.qingyang.text.Span;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.control.Mark;
import org.qingyang.workbench.control.MarkedText;
import org.qingyang.workbench.control.WrappingCell;
import org.qingyang.workbench.fx.Ui;

/// A row of the raw pane: line number, story band and the raw text with its marks, or the border between two stories.
final class RawCell extends WrappingCell<RawRow> {

    private static final double WIDE = 10_000;
    /// Two places would round what is nearly certain up to what nothing is.
    private static final double SUREST = 0.99;

    private final Ui ui;
    private final DeskViewModel model;
    private final SurgeryViewModel surgery;
    private final MarkedText text = new MarkedText();
    private final Label number = new Label();
    private final Region band = new Region();
    private final HBox line = new HBox(8, number, band, text);
    private final Label reason = new Label();
    private final Button join;
    private final HBox border;
    private final Label columnBreak;
    private final VBox row;
    /// Lies behind the row where the story is in hand. A state of the whole cell would style all that is in it anew.
    private final Region shade = new Region();
    /// Frames the row that the keys are about: marks of its text would hide any colour behind them.
    private final Region cursor = new Region();
    private final StackPane graphic;
    private @Nullable String bandStyle;

    /// @param list the list that this is a cell of
    RawCell(Ui ui, DeskModels models, ObservableStringValue joinKey, ListView<RawRow> list) {
        this.ui = ui;
        this.model = models.desk();
        this.surgery = models.surgery();
        getStyleClass().add("raw-cell");
        number.getStyleClass().add("line-number");
        band.getStyleClass().add("band");
        join = Chips.button(ui.say("window.desk.joinAbove"), "chip-add",
                ui.say("window.desk.joinAbove"), () -> {
                    if (getItem() instanceof RawRow.Border row) {
                        model.select(row.story());
                        surgery.joinAbove();
                    }
                });
        join.setGraphic(Chips.key(joinKey));
        join.setContentDisplay(ContentDisplay.RIGHT);
        join.setFocusTraversable(false);
        join.managedProperty().bind(join.visibleProperty());
        border = new HBox(8, reason, join);
        border.getStyleClass().add("border-reason");
        line.setFillHeight(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        // It takes what the list has: how wide it would be in one line is costly to know.
        text.setPrefWidth(WIDE);
        columnBreak = Chips.label("↵ " + ui.say("window.desk.columnBreak"), "chip-join");
        row = new VBox(line, border);
        row.getStyleClass().add("raw-row");
        shade.getStyleClass().add("raw-shade");
        cursor.getStyleClass().add("raw-cursor");
        cursor.setMouseTransparent(true);
        cursor.visibleProperty().bind(selectedProperty().and(list.focusedProperty()));
        border.setOnMouseClicked(event -> model.point(List.of()));
        graphic = new StackPane(shade, row, cursor);
        setGraphic(graphic);
        text.setOnClick(offset -> pick(offset, offset));
        text.setOnSelect(mark -> pick(mark.start(), mark.end()));
    }

    /// How far below the upper edge of the row the text line is in which an offset of the row stands.
    double lineTop(int offset) {
        return text.localToScene(0, text.lineTop(offset)).getY() - localToScene(0, 0).getY();
    }

    private void pick(int from, int to) {
        if (getItem() instanceof RawRow.Line row) {
            int start = row.span().start();
            Span span = from < to ? new Span(start + from, start + to)
                    : Clause.around(shown(row), from).shift(start);
            model.pick(List.of(span));
        }
    }

    private String shown(RawRow.Line row) {
        Page page = model.pageProperty().get();
        return page == null || row.span().end() > page.text().length() ? "" : page.text().slice(row.span());
    }

    @Override
    protected void updateItem(@Nullable RawRow row, boolean empty) {
        super.updateItem(row, empty);
        renew();
    }

    /// Shows the row as it stands now: the story in hand, what is picked or which words are marked may have changed.
    void renew() {
        switch (isEmpty() ? null : getItem()) {
            case null -> graphic.setVisible(false);
            case RawRow.Line raw -> show(raw);
            case RawRow.Border between -> show(between);
        }
    }

    /// The nodes of both kinds of row stay in the cell: fresh ones would have to be styled each time.
    private void turnTo(HBox kind) {
        for (HBox part : List.of(line, border)) {
            part.setVisible(part == kind);
            part.setManaged(part == kind);
        }
        graphic.setVisible(true);
    }

    private void state(boolean furniture, boolean current) {
        pseudoClassStateChanged(RawPane.FURNITURE, furniture);
        shade.setVisible(current);
    }

    private void show(RawRow.Line row) {
        turnTo(line);
        number.setText(row.number() == 0 ? "" : String.valueOf(row.number()));
        showBand(row.band() < 0 ? "band-none" : "band-" + row.band());
        state(row.story() == 0, isCurrent(row));
        String words = shown(row);
        text.show(words, 0, marks(row, words), row.joined() ? columnBreak : null);
        setAccessibleText(ui.say("window.desk.rawLine", row.number()) + " " + words);
    }

    private void showBand(String style) {
        if (!style.equals(bandStyle)) {
            band.getStyleClass().setAll("band", style);
            bandStyle = style;
        }
    }

    private void show(RawRow.Border row) {
        turnTo(border);
        reason.setText(border(row.boundary()));
        var story = model.storyProperty().get();
        join.setVisible(story != null && story.id() == row.story() && surgery.hasAbove());
        state(false, false);
        setAccessibleText(reason.getText());
    }

    private String border(Boundary boundary) {
        String why = ui.words().say(boundary.reason());
        return boundary.origin().isEditor() ? ui.say("window.desk.borderByHand", why)
                : ui.say("window.desk.border", why, "%.2f".formatted(Math.min(boundary.confidence(), SUREST)));
    }

    private boolean isCurrent(RawRow.Line row) {
        var story = model.storyProperty().get();
        return story != null && row.story() == story.id();
    }

    private List<Mark> marks(RawRow.Line row, String words) {
        List<Mark> marks = new ArrayList<>();
        for (Span span : model.pickedProperty().get()) {
            if (span.overlaps(row.span())) {
                Span inside = span.within(row.span());
                marks.add(new Mark(inside.start() - row.span().start(), inside.end() - row.span().start(), "picked"));
            }
        }
        marks.addAll(row.marks());
        marks.addAll(model.highlightProperty().get().marks(words));
        return marks;
    }
}
