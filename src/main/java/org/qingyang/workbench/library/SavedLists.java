package org.qingyang.workbench.library;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.qingyang.search.SavedSearch;
import org.qingyang.workbench.control.FunctionCell;
import org.qingyang.workbench.fx.Ui;

/// The searches that were saved as working lists: they list stories, so that Enter or a click opens the search. Hidden
/// while there is none.
final class SavedLists extends VBox {

    private static final double ROW = 31;
    private static final int MOST = 6;

    private final ListView<SavedSearch> list = new ListView<>();

    /// @param search searches for a query
    SavedLists(Ui ui, LibraryViewModel model, Consumer<String> search) {
        super(4);
        getStyleClass().add("saved-lists");
        var heading = new Label(ui.say("library.group.saved"));
        heading.getStyleClass().add("list-heading");
        list.setId("saved-lists");
        list.getStyleClass().add("list-menu");
        list.setAccessibleText(ui.say("library.group.saved"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new FunctionCell<>(SavedLists::row));
        list.setItems(model.saved());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(search);
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> open(search));
        getChildren().addAll(heading, list);
        model.saved().addListener((ListChangeListener<SavedSearch>) changed -> fit());
        fit();
    }

    private void open(Consumer<String> search) {
        SavedSearch chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            search.accept(chosen.query());
        }
    }

    private void fit() {
        int rows = list.getItems().size();
        setVisible(rows > 0);
        setManaged(rows > 0);
        list.setMinHeight(ROW);
        list.setPrefHeight(ROW * Math.min(rows, MOST));
    }

    private static Label row(SavedSearch saved) {
        var name = new Label(saved.name());
        name.getStyleClass().add("menu-line");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        return name;
    }
}
