package org.qingyang.workbench.overview;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qingyang.workbench.fx.Ui;

/// A plot of bars, one below the other, each with its name and its number; a bar can be pressed.
final class Bars extends VBox {

    /// @param value what it stands for, handed to whoever is asked to open it
    record Bar(String name, String value, long count) {
    }

    private static final double NAME = 140;
    private static final double LONGEST = 200;

    /// @param open opens what a bar counts
    Bars(Ui ui, String title, List<Bar> bars, Consumer<String> open) {
        getStyleClass().addAll("card", "bars");
        var heading = new Label(title);
        heading.getStyleClass().add("dialog-heading");
        getChildren().addAll(heading, grid(ui, bars, open));
    }

    private static GridPane grid(Ui ui, List<Bar> bars, Consumer<String> open) {
        long most = Math.max(1, bars.stream().mapToLong(Bar::count).max().orElse(1));
        var grid = new GridPane();
        grid.getStyleClass().add("bar-grid");
        grid.getColumnConstraints().addAll(new ColumnConstraints(NAME), new ColumnConstraints(LONGEST));
        for (Bar bar : bars) {
            var name = new Button(bar.name());
            name.getStyleClass().addAll("flat", "bar-name");
            name.setAccessibleText(bar.name() + " " + bar.count());
            name.setOnAction(event -> open.accept(bar.value()));
            var share = new Region();
            share.getStyleClass().add("bar");
            share.setMinWidth(2);
            share.setPrefWidth(LONGEST * bar.count() / most);
            share.setMaxWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), name, share, new Label(ui.number(bar.count())));
        }
        return grid;
    }
}
