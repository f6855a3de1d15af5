package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Page;
import org.qingyang.text.Span;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.control.Mark;
import org.qingyang.workbench.control.MarkedText;
import org.qingyang.workbench.control.WrappingCell;
import org.qingyang.workbench.fx.Ui;

/// A row of the raw pane: line number, story band and the raw text with its marks, or the border between two stories.
final class RawCell extends WrappingCell<RawRow> {

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
    private @Nullable String bandStyle;

    RawCell(Ui ui, DeskModels models) {
        this.ui = ui;
        this.model = models.desk();
        this.surgery = models.surgery();
        getStyleClass().add("raw-cell");
        number.getStyleClass().add("line-number");
        band.getStyleClass().add("band");
        join = Chips.button(ui.say("window.desk.joinAbove") + "  Ctrl ↑", "chip-add",
                ui.say("window.desk.joinAbove"), () -> {
                    if (getItem() instanceof RawRow.Border row) {
                        model.select(row.story());
                        surgery.joinAbove();
                    }
                });
        border = new HBox(8, reason, join);
        border.getStyleClass().add("border-reason");
        line.setFillHeight(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setOnClick(offset -> pick(offset, offset));
        text.setOnSelect(mark -> pick(mark.start(), mark.end()));
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
        setText(null);
        switch (empty ? null : row) {
            case null -> setGraphic(null);
            case RawRow.Line raw -> show(raw);
            case RawRow.Border between -> show(between);
        }
    }

    private void show(RawRow.Line row) {
        number.setText(row.number() == 0 ? "" : String.valueOf(row.number()));
        band.getStyleClass().remove(bandStyle);
        bandStyle = row.band() < 0 ? "band-none" : "band-" + row.band();
        band.getStyleClass().add(bandStyle);
        pseudoClassStateChanged(RawPane.FURNITURE, row.story() == 0);
        pseudoClassStateChanged(RawPane.CURRENT, isCurrent(row));
        text.show(shown(row), 0, marks(row),
                row.joined() ? Chips.label("↵ " + ui.say("window.desk.columnBreak"), "chip-join") : null);
        setAccessibleText(ui.say("window.desk.rawLine", row.number()) + " " + shown(row));
        setGraphic(line);
    }

    private void show(RawRow.Border row) {
        String sure = "%.2f".formatted(row.boundary().confidence());
        reason.setText(ui.say("window.desk.border", ui.words().say(row.boundary().reason()), sure));
        var story = model.storyProperty().get();
        join.setVisible(story != null && story.id() == row.story() && surgery.hasAbove());
        pseudoClassStateChanged(RawPane.FURNITURE, false);
        pseudoClassStateChanged(RawPane.CURRENT, false);
        setAccessibleText(reason.getText());
        setGraphic(border);
    }

    private boolean isCurrent(RawRow.Line row) {
        var story = model.storyProperty().get();
        return story != null && row.story() == story.id();
    }

    private List<Mark> marks(RawRow.Line row) {
        List<Mark> marks = new ArrayList<>();
        for (Span span : model.pickedProperty().get()) {
            if (span.overlaps(row.span())) {
                Span inside = span.within(row.span());
                marks.add(new Mark(inside.start() - row.span().start(), inside.end() - row.span().start(), "picked"));
            }
        }
        marks.addAll(row.marks());
        return marks;
    }
}
