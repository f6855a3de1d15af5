package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Page;
import org.qingyang.model.Story;
import org.qingyang.text.Span;
import org.qingyang.workbench.control.Items;
import org.qingyang.workbench.control.Reveal;
import org.qingyang.workbench.control.Visible;
import org.qingyang.workbench.fx.Ui;

/// The middle pane: the raw page, unaltered, each story in its band, what was read where, and the borders with their
/// reasons. Choosing a place here shows it in the clean text, and the other way round.
final class RawPane extends BorderPane {

    static final PseudoClass FURNITURE = PseudoClass.getPseudoClass("furniture");
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final int SHORT = 80;

    private final Ui ui;
    private final DeskViewModel model;
    private final ListView<RawRow> list = new ListView<>();
    /// The cells that the list has made, as many as fit into it: they are used again and again.
    private final List<RawCell> cells = new ArrayList<>();
    private final Reveal reveal = new Reveal(list);
    private final Label source = new Label();
    private @Nullable Page laidOut;
    /// Whether the selection moves because a key was pressed in the list: a click says more exactly what it means.
    private boolean byKey;

    /// @param joinKey the key that joins a story with the one above
    RawPane(Ui ui, DeskModels models, ObservableStringValue joinKey) {
        this.ui = ui;
        this.model = models.desk();
        getStyleClass().addAll("pane", "raw-pane");
        list.setId("raw");
        list.setAccessibleText(ui.say("window.desk.raw"));
        list.setCellFactory(view -> {
            var cell = new RawCell(ui, models, joinKey, list);
            cells.add(cell);
            return cell;
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::copy);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> byKey = true);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::stepOver);
        list.addEventFilter(KeyEvent.KEY_RELEASED, event -> byKey = false);
        list.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> chosen(now));
        setTop(header());
        setCenter(list);
        model.pageProperty().addListener((o, old, now) -> show(now));
        model.storyProperty().addListener((o, old, now) -> turnTo(old, now));
        model.pickedProperty().addListener((o, old, now) -> showPicked(now));
        model.highlightProperty().addListener(changed -> renew());
    }

    private HBox header() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var name = new Label(ui.say("window.desk.raw"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        var header = new HBox(6, name, source, spring,
                new Label(ui.say("window.desk.unalterable")));
        source.getStyleClass().add("quiet");
        header.getStyleClass().add("pane-header");
        return header;
    }

    private void show(@Nullable Page page) {
        if (page == null) {
            return;
        }
        source.setText(ui.say("window.desk.source", page.source().name(), page.source().encoding(),
                page.text().lineCount()));
        boolean pressed = byKey;
        byKey = false;
        List<RawRow> rows = RawRows.of(page);
        if (laidOut != null && laidOut.text().equals(page.text())) {
            Items.replace(list.getItems(), rows);
        } else {
            list.getItems().setAll(rows);
        }
        laidOut = page;
        byKey = pressed;
        if (!model.pickedProperty().get().isEmpty()) {
            scrollTo(model.pickedProperty().get().getFirst());
        }
    }

    private void renew() {
        cells.forEach(RawCell::renew);
    }

    /// The arrow keys go from line to line: a border is nothing to do anything with.
    private void stepOver(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (by == 0 || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        int next = list.getSelectionModel().getSelectedIndex() + by;
        while (next >= 0 && next < list.getItems().size() && list.getItems().get(next) instanceof RawRow.Border) {
            next += by;
        }
        if (next >= 0 && next < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(next);
        }
        event.consume();
    }

    /// On a border no line is picked, so that no key acts on the one that was left.
    private void chosen(@Nullable RawRow row) {
        if (byKey && row != null) {
            model.pick(row instanceof RawRow.Line line ? List.of(line.span()) : List.of());
        }
    }

    private void turnTo(@Nullable Story old, @Nullable Story now) {
        renew();
        if (now != null && (old == null || old.id() != now.id()) && model.pickedProperty().get().isEmpty()) {
            scrollTo(now.extent());
        }
    }

    private void showPicked(List<Span> picked) {
        renew();
        if (!picked.isEmpty()) {
            scrollTo(picked.getFirst());
        }
    }

    /// Brings the row of a place into view and selects it, so that the arrow keys go on from there.
    private void scrollTo(Span span) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof RawRow.Line line
                    && (line.span().overlaps(span) || line.span().contains(span.start()))) {
                int row = i;
                selectQuietly(row);
                reveal.afterLayout(() -> bringIntoView(row, span.start() - line.span().start()));
                return;
            }
        }
    }

    private boolean bringIntoView(int row, int offset) {
        list.layout();
        if (shows(row, offset)) {
            return false;
        }
        Visible.make(list, row, withContext(row));
        cell(row).ifPresent(cell -> Visible.show(list, cell, cell.lineTop(offset)));
        return true;
    }

    private boolean shows(int row, int offset) {
        return cell(row).filter(cell -> Visible.in(list, cell, cell.lineTop(offset))).isPresent();
    }

    private Optional<RawCell> cell(int row) {
        return Visible.cell(list, row).map(RawCell.class::cast);
    }

    /// The row before is shown too, unless it is so long that it might leave no room.
    private int withContext(int row) {
        boolean roomy = row > 0 && (!(list.getItems().get(row - 1) instanceof RawRow.Line before)
                || before.span().length() < SHORT);
        return roomy ? row - 1 : row;
    }

    private void selectQuietly(int row) {
        boolean pressed = byKey;
        byKey = false;
        list.getSelectionModel().clearAndSelect(row);
        byKey = pressed;
    }

    private void copy(KeyEvent event) {
        Page page = model.pageProperty().get();
        if (page != null && COPY.match(event) && !model.pickedProperty().get().isEmpty()) {
            var content = new ClipboardContent();
            content.putString(String.join("\n", model.pickedProperty().get().stream().map(page.text()::slice).toList()));
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        }
    }

    /// Puts the keyboard on what is picked, or on the first line of the story in hand.
    void focusList() {
        list.requestFocus();
        Story story = model.storyProperty().get();
        if (model.pickedProperty().get().isEmpty() && story != null) {
            scrollTo(story.extent());
            if (list.getSelectionModel().getSelectedItem() instanceof RawRow.Line line) {
                model.pick(List.of(line.span()));
            }
        }
    }
}
