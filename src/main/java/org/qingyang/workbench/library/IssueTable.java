package org.qingyang.workbench.library;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Status;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// All issues with their lead story, progress and open doubts; Enter or a double click opens one.
final class IssueTable extends TableView<IssueSummary> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.systemDefault());

    private final Ui ui;

    IssueTable(Ui ui, LibraryViewModel model, Consumer<Integer> open) {
        this.ui = ui;
        setId("issues");
        setAccessibleText(ui.say("window.library.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumn("window.library.issue", 230, this::issue);
        addColumn("window.library.pages", 60, s -> new Label(String.valueOf(s.pages())));
        addColumn("window.library.lead", 420, s -> new Label(s.leadHeadline()));
        addColumn("window.library.stories", 70, s -> new Label(String.valueOf(s.stories())));
        addColumn("window.library.progress", 150, ProgressStrip::of);
        addColumn("window.library.doubts", 70, IssueTable::doubts);
        addColumn("window.library.changed", 150, s -> quiet(TIME.format(s.changed())));
        setItems(model.issues());
        model.issues().addListener((ListChangeListener<IssueSummary>) change -> {
            if (getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
        setRowFactory(view -> row(open));
        setOnKeyPressed(event -> {
            IssueSummary chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen.number());
                event.consume();
            }
        });
    }

    private void addColumn(String key, double width, Function<IssueSummary, Node> show) {
        var column = new TableColumn<IssueSummary, IssueSummary>(ui.say(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable IssueSummary summary, boolean empty) {
                super.updateItem(summary, empty);
                setGraphic(empty || summary == null ? null : show.apply(summary));
            }
        });
        getColumns().add(column);
    }

    private static TableRow<IssueSummary> row(Consumer<Integer> open) {
        var row = new TableRow<IssueSummary>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem().number());
            }
        });
        return row;
    }

    private Node issue(IssueSummary summary) {
        var date = summary.data().date();
        var title = new Label(date == null ? ui.say("window.library.undated", summary.number()) : date.toString());
        title.getStyleClass().add("issue-title");
        var paper = summary.data().paper();
        return new VBox(2, title, quiet(paper == null ? summary.source() : paper + " • " + summary.source()));
    }

    private static Node doubts(IssueSummary summary) {
        return summary.openDoubts() == 0 ? Chips.label("✓", "badge-done")
                : Chips.label(String.valueOf(summary.openDoubts()), "badge-doubt");
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        return label;
    }

    /// How many stories are in work, checked, signed: a strip of coloured shares.
    private static final class ProgressStrip {

        private static final double WIDTH = 120;

        static Node of(IssueSummary summary) {
            var strip = new javafx.scene.layout.HBox();
            strip.getStyleClass().add("progress-strip");
            strip.setMaxSize(WIDTH, 8);
            strip.setPrefSize(WIDTH, 8);
            for (Status status : new Status[] {Status.SIGNED, Status.CHECKED, Status.EDITING}) {
                var share = new javafx.scene.layout.Region();
                share.getStyleClass().add("share-" + status);
                share.setPrefSize(WIDTH * summary.with(status) / Math.max(1, summary.stories()), 8);
                strip.getChildren().add(share);
            }
            return new javafx.scene.layout.StackPane(strip);
        }
    }
}
