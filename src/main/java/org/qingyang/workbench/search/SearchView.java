package org.qingyang.workbench.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.StoryRef;
import org.qingyang.search.Excerpt;
import org.qingyang.search.Facets;
import org.qingyang.search.Hit;
import org.qingyang.workbench.control.FunctionCell;
import org.qingyang.workbench.control.Mark;
import org.qingyang.workbench.control.MarkedText;
import org.qingyang.workbench.fx.Ui;

/// Search over the whole store, as one types: filters with counts on the left, hits with their places on the right.
public final class SearchView extends BorderPane {

    private static final int MOST_VALUES = 8;

    private final Ui ui;
    private final SearchViewModel model;
    private final TextField field = new TextField();
    private final Label total = new Label();
    private final VBox filters = new VBox(4);
    private final ListView<Hit> list = new ListView<>();

    /// @param open opens a story on the desk
    public SearchView(Ui ui, SearchViewModel model, Consumer<StoryRef> open) {
        this.ui = ui;
        this.model = model;
        getStyleClass().add("search");
        field.setId("query");
        field.setPromptText(ui.say("window.search.prompt"));
        field.setAccessibleText(ui.say("window.search.title"));
        field.textProperty().bindBidirectional(model.queryProperty());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        list.setId("hits");
        list.setAccessibleText(ui.say("window.search.hits"));
        list.setCellFactory(view -> new FunctionCell<>(this::row));
        list.setItems(model.hits());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen(open);
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen(open);
            }
        });
        setTop(head());
        setLeft(filterPane());
        setCenter(list);
        model.totalProperty().addListener(changed -> describe());
        model.problemProperty().addListener(changed -> describe());
        model.facetsProperty().addListener((o, old, now) -> showFilters(now));
        model.saved().addListener((javafx.collections.ListChangeListener<Object>) change ->
                showFilters(model.facetsProperty().get()));
    }

    private void openChosen(Consumer<StoryRef> open) {
        Hit chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen.place());
        }
    }

    private VBox head() {
        var save = new Button(ui.say("window.search.save"));
        save.setOnAction(event -> model.save(model.queryProperty().get().strip()));
        HBox.setHgrow(field, Priority.ALWAYS);
        total.getStyleClass().add("quiet");
        total.setWrapText(true);
        var head = new VBox(6, new HBox(8, field, save), total);
        head.getStyleClass().add("search-head");
        return head;
    }

    private ScrollPane filterPane() {
        filters.getStyleClass().add("filters");
        var pane = new ScrollPane(filters);
        pane.setFitToWidth(true);
        pane.setPrefWidth(230);
        pane.setFocusTraversable(false);
        return pane;
    }

    private void describe() {
        Message problem = model.problemProperty().get();
        total.setText(problem != null ? ui.words().say(problem)
                : ui.say("window.search.total", model.totalProperty().get(), model.hits().size()));
    }

    private void showFilters(@Nullable Facets facets) {
        filters.getChildren().clear();
        if (!model.saved().isEmpty()) {
            filters.getChildren().add(heading(ui.say("window.search.saved")));
            model.saved().forEach(saved -> filters.getChildren().add(
                    filter(saved.name(), "", () -> model.queryProperty().set(saved.query()))));
        }
        for (Facets.Facet facet : Facets.Facet.values()) {
            List<Facets.Count> counts = SearchViewModel.counts(facets, facet);
            if (!counts.isEmpty()) {
                filters.getChildren().add(heading(ui.say("window.facet." + facet)));
                counts.stream().limit(MOST_VALUES).forEach(count -> filters.getChildren().add(
                        filter(value(facet, count.value()), String.valueOf(count.stories()),
                                () -> model.narrow(facet, count.value()))));
            }
        }
        describe();
    }

    private String value(Facets.Facet facet, String value) {
        return switch (facet) {
            case STATUS -> ui.say("window.status." + value.toUpperCase(Locale.ROOT));
            case KIND -> ui.say("window.kind." + value.toUpperCase(Locale.ROOT));
            case DOUBTS -> ui.say("window.doubts." + value);
            default -> value;
        };
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("dialog-heading");
        return label;
    }

    private static Node filter(String text, String count, Runnable action) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var number = new Label(count);
        number.getStyleClass().add("quiet");
        var name = new Label(text);
        name.setMinWidth(0);
        var button = new Button(null, new HBox(6, name, spring, number));
        button.getStyleClass().addAll("flat", "filter");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(text + " " + count);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node row(Hit hit) {
        var title = new Label(hit.headline().isBlank() ? ui.say("window.desk.noHeadline") : hit.headline());
        title.getStyleClass().add("story-title");
        var place = new Label(ui.say("window.search.place", hit.place().issue(), hit.place().page(),
                ui.say("window.status." + hit.status()), hit.matches().size()));
        place.getStyleClass().add("story-meta");
        var row = new VBox(3, title, place);
        hit.excerpt().ifPresent(excerpt -> row.getChildren().add(shown(excerpt)));
        return row;
    }

    private static MarkedText shown(Excerpt excerpt) {
        var text = new MarkedText();
        text.show(excerpt.text(), 0,
                excerpt.marks().stream().map(span -> new Mark(span.start(), span.end(), "found")).toList(), null);
        text.setMouseTransparent(true);
        return text;
    }

    /// Puts the keyboard into the query.
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
