package org.qingyang.workbench.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.search.Hit;
import org.qingyang.text.Span;
import org.qingyang.workbench.control.Mark;
import org.qingyang.workbench.control.MarkedText;
import org.qingyang.workbench.control.WrappingCell;
import org.qingyang.workbench.fx.Ui;

/// Search over the whole store, as one types: filters with counts on the left, hits with their places on the right.
/// Down goes to the hits, Enter opens one, Escape goes back to the query and then clears it.
public final class SearchView extends BorderPane {

    /// So many hits before the end the next ones are fetched.
    private static final int AHEAD = 5;

    private final Ui ui;
    private final SearchViewModel model;
    private final QueryBar bar;
    private final ListView<Hit> list = new ListView<>();
    private final Consumer<Hit> open;

    /// @param open opens a hit's story on the desk
    public SearchView(Ui ui, SearchViewModel model, Consumer<Hit> open) {
        this.ui = ui;
        this.model = model;
        this.open = open;
        this.bar = new QueryBar(ui, model);
        getStyleClass().add("search");
        list.setId("hits");
        list.setAccessibleText(ui.say("window.search.hits"));
        list.setPlaceholder(new Label(ui.say("finding.noHits")));
        list.setCellFactory(view -> new Row());
        list.setItems(model.hits());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen();
            }
        });
        bar.addEventFilter(KeyEvent.KEY_PRESSED, this::inBar);
        setTop(bar);
        var filters = new FilterPane(ui, model);
        var panes = new SplitPane(filters, list);
        panes.setDividerPositions(0.18);
        SplitPane.setResizableWithParent(filters, false);
        setCenter(panes);
    }

    private void inBar(KeyEvent event) {
        if (!bar.isTyping()) {
            return;
        }
        if ((event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) && !model.hits().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.queryProperty().set("");
            event.consume();
        }
    }

    private void inList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openChosen();
        } else if (event.getCode() == KeyCode.ESCAPE
                || event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
            bar.focus();
        } else {
            return;
        }
        event.consume();
    }

    private void openChosen() {
        Hit chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }

    /// A hit; the last ones fetch more.
    private final class Row extends WrappingCell<Hit> {

        Row() {
            getStyleClass().add("function-cell");
        }

        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            setGraphic(empty || hit == null ? null : row(hit));
            if (!empty && getIndex() >= model.hits().size() - AHEAD) {
                // Later, because a list cannot grow while it lays its rows out.
                Platform.runLater(model::more);
            }
        }
    }

    private Node row(Hit hit) {
        String headline = hit.headline().isBlank() ? ui.say("window.desk.noHeadline") : hit.headline();
        var title = shown(headline, hit.marks());
        title.getStyleClass().add("story-title");
        var place = new Label(place(hit));
        place.getStyleClass().add("story-meta");
        var row = new VBox(3, title, place);
        hit.excerpt().ifPresent(excerpt -> row.getChildren().add(shown(excerpt.text(), excerpt.marks())));
        row.setAccessibleText(headline + " " + place.getText());
        return row;
    }

    /// Where it is; and how many places were found, if words were looked for.
    private String place(Hit hit) {
        String status = ui.say("window.status." + hit.status());
        String paper = hit.data().paper() == null ? "" : hit.data().paper() + " ";
        String where = hit.data().date() == null
                ? paper + ui.say("window.search.place", hit.place().issue(), hit.place().page(), status)
                : ui.say("finding.place", paper + hit.data().date(), hit.place().page(), status);
        return hit.matches().isEmpty() ? where : where + " • " + ui.say("window.search.matches", hit.places());
    }

    private static MarkedText shown(String string, List<Span> found) {
        var text = new MarkedText();
        text.show(string, 0, found.stream().map(span -> new Mark(span.start(), span.end(), "found")).toList(), null);
        text.setMouseTransparent(true);
        return text;
    }

    /// Puts the keyboard into the query.
    public void focus() {
        bar.focus();
    }
}
