package org.qingyang.workbench.find;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.qingyang.service.Found;
import org.qingyang.workbench.fx.Ui;

/// Find and replace: the places as a concordance, ticked or not; what a step will touch; the step and its undo. Space
/// ticks, Enter opens a place on the desk.
public final class FindView extends BorderPane {

    private static final KeyCombination REPLACE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final FindViewModel model;
    private final FindBar bar;
    private final ListView<FindRow> list = new ListView<>();
    private final FindSummary summary;
    private final Consumer<Found> open;

    /// @param open shows a place on the desk
    public FindView(Ui ui, FindViewModel model, Consumer<Found> open) {
        this.model = model;
        this.open = open;
        this.bar = new FindBar(ui, model);
        this.summary = new FindSummary(ui, model, this::goTo);
        getStyleClass().add("find");
        list.setId("places");
        list.setAccessibleText(ui.say("find.places"));
        list.setPlaceholder(new Label(ui.say("find.placeholder")));
        list.setCellFactory(view -> new FindCell(ui, model, view));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen();
            }
        });
        setTop(bar);
        var panes = new SplitPane(summary, list);
        panes.setDividerPositions(0.18);
        SplitPane.setResizableWithParent(summary, false);
        setCenter(panes);
        setBottom(new FindFooter(ui, model));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.answerProperty().addListener((o, old, now) -> show(now));
        model.changesProperty().addListener(changed -> {
            summary.show();
            list.refresh();
        });
    }

    private void show(FindViewModel.Answer answer) {
        int chosen = Math.max(1, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(FindRow.of(answer.concordance().places()));
        list.getSelectionModel().select(Math.min(chosen, list.getItems().size() - 1));
    }

    private void goTo(int issue) {
        List<FindRow> rows = list.getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof FindRow.Head head && head.issue() == issue) {
                list.scrollTo(i);
                list.getSelectionModel().select(i + 1);
                list.requestFocus();
            }
        }
    }

    private void pressed(KeyEvent event) {
        boolean inList = list.isFocused();
        if (REPLACE.match(event)) {
            model.replace();
        } else if (UNDO.match(event) && (inList || model.isStepLast())) {
            model.undo();
        } else if (event.getCode() == KeyCode.ESCAPE && model.advanceProperty().get() != null) {
            model.cancel();
        } else if (event.getCode() == KeyCode.ESCAPE && inList) {
            bar.focus();
        } else if (!inList && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER)
                && getScene().getFocusOwner() instanceof TextField) {
            focusPlaces();
        } else {
            return;
        }
        event.consume();
    }

    private void inList(KeyEvent event) {
        FindRow row = chosen();
        if (event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE && row != null) {
            tick(row);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            openChosen();
            event.consume();
        }
    }

    private void tick(FindRow row) {
        switch (row) {
            case FindRow.Place place -> model.tick(place.index(), !model.ticks().isTicked(place.index()));
            case FindRow.Head head -> {
                int ticked = model.ticks().count(found -> found.issue() == head.issue() && found.hit().isFree());
                model.tick(found -> found.issue() == head.issue() && found.hit().isFree(), ticked == 0);
            }
        }
    }

    private @Nullable FindRow chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void openChosen() {
        if (chosen() instanceof FindRow.Place place) {
            open.accept(place.found());
        }
    }

    /// Puts the keyboard into the field.
    public void focus() {
        bar.focus();
    }

    /// Puts the keyboard on the places.
    public void focusPlaces() {
        list.requestFocus();
        list.getSelectionModel().select(Math.min(1, list.getItems().size() - 1));
    }
}
