package org.qingyang.workbench.library;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Status;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.fx.When;

/// All issues with their lead story, progress and open doubts; Enter or a double click opens one.
final class IssueTable extends TableView<IssueSummary> {

    /// A narrower table leaves out what the pane beside it shows too, so that the rest can be read.
    private static final double NARROW = 560;
    /// What the law allows in ten thousand characters.
    private static final double MOST_ERRORS = 3;

    private final Ui ui;
    private final When when;

    /// @param open opens an issue
    /// @param edit asks for the data of the chosen issues
    IssueTable(Ui ui, LibraryViewModel model, Consumer<Integer> open, Runnable edit) {
        this.ui = ui;
        this.when = When.in(ui.words());
        setId("issues");
        setAccessibleText(ui.say("window.library.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var issue = addColumn("window.library.issue", 140, this::issue);
        issue.setMinWidth(130);
        var pages = addColumn("window.library.pages", 64, s -> new Label(String.valueOf(s.pages())));
        addColumn("window.library.lead", 328, s -> wrapped(s.leadHeadline()));
        var stories = addColumn("window.library.stories", 64, s -> new Label(String.valueOf(s.stories())));
        var progress = addColumn("window.library.progress", 114, ProgressStrip::of);
        var doubts = addColumn("window.library.doubts", 74, IssueTable::doubts);
        var errors = addColumn("window.library.errors", 88, (cell, s) -> errors(model.rates(), cell, s));
        var changed = addColumn("window.library.changed", 84, s -> quiet(when.say(s.changed())));
        Stream.of(pages, stories, progress, doubts, errors, changed).forEach(column -> column.setMinWidth(column.getPrefWidth()));
        widthProperty().map(width -> width.doubleValue() >= NARROW).subscribe(wide -> {
            progress.setVisible(wide);
            errors.setVisible(wide);
            changed.setVisible(wide);
        });
        setItems(model.issues());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new Label(ui.say("library.none")));
        model.issues().addListener((ListChangeListener<IssueSummary>) change -> keepChoice(model));
        getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (now != null) {
                model.choose(now.number());
            }
        });
        setRowFactory(view -> row(model, open));
        setOnKeyPressed(event -> {
            IssueSummary chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen.number());
                event.consume();
            } else if (event.getCode() == KeyCode.F2) {
                edit.run();
                event.consume();
            }
        });
    }

    private TableColumn<IssueSummary, IssueSummary> addColumn(String key, double width, Function<IssueSummary, Node> show) {
        return addColumn(key, width, (cell, summary) -> show.apply(summary));
    }

    private TableColumn<IssueSummary, IssueSummary> addColumn(String key, double width,
            BiFunction<TableCell<?, IssueSummary>, IssueSummary, Node> show) {
        var column = new TableColumn<IssueSummary, IssueSummary>(ui.say(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable IssueSummary summary, boolean empty) {
                super.updateItem(summary, empty);
                setGraphic(empty || summary == null ? null : show.apply(this, summary));
            }
        });
        getColumns().add(column);
        return column;
    }

    /// Chooses the issue again that was chosen before the rows were read anew; else the first.
    private void keepChoice(LibraryViewModel model) {
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().select(indexOf(model.chosen()).orElse(0));
        }
    }

    private OptionalInt indexOf(int issue) {
        return IntStream.range(0, getItems().size()).filter(i -> getItems().get(i).number() == issue).findFirst();
    }

    /// Chooses an issue alone, if it is among the rows.
    void choose(int issue) {
        indexOf(issue).ifPresent(getSelectionModel()::clearAndSelect);
    }

    /// The chosen issues.
    List<IssueSummary> chosen() {
        return getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    private static TableRow<IssueSummary> row(LibraryViewModel model, Consumer<Integer> open) {
        var row = new TableRow<IssueSummary>();
        // The last row that is read is about to be seen.
        row.indexProperty().addListener((o, old, now) -> {
            if (now.intValue() == model.issues().size() - 1) {
                Platform.runLater(model::readOn);
            }
        });
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
        return new VBox(2, title, quiet(paper == null ? summary.source() : paper));
    }

    private static Node doubts(IssueSummary summary) {
        return summary.openDoubts() == 0 ? Chips.label("✓", "badge-done")
                : Chips.label(String.valueOf(summary.openDoubts()), "badge-doubt");
    }

    /// Empty until it is counted, which is after the row has been seen for a moment.
    private Label errors(ErrorRates rates, TableCell<?, IssueSummary> cell, IssueSummary summary) {
        var label = new Label();
        label.getStyleClass().add("error-rate");
        label.setTooltip(new Tooltip(ui.say("window.library.errorsHint")));
        rates.tell(summary, () -> cell.getItem() == summary, rate -> {
            label.setText(rate == 0 ? "0" : "%.1f".formatted(rate));
            if (rate == 0 || rate > MOST_ERRORS) {
                label.getStyleClass().add(rate == 0 ? "error-rate-none" : "error-rate-high");
            }
        });
        return label;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        return label;
    }

    /// How many stories are in work, checked, signed: a strip of coloured shares.
    private static final class ProgressStrip {

        private static final double WIDTH = 96;

        static Node of(IssueSummary summary) {
            var strip = new HBox();
            strip.getStyleClass().add("progress-strip");
            strip.setMaxSize(WIDTH, 8);
            strip.setPrefSize(WIDTH, 8);
            for (Status status : new Status[] {Status.SIGNED, Status.CHECKED, Status.EDITING}) {
                var share = new Region();
                share.getStyleClass().add("share-" + status);
                share.setPrefSize(WIDTH * summary.with(status) / Math.max(1, summary.stories()), 8);
                strip.getChildren().add(share);
            }
            return new StackPane(strip);
        }
    }
}
