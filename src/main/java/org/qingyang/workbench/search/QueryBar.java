package org.qingyang.workbench.search;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.qingyang.model.Message;
import org.qingyang.workbench.control.Mark;
import org.qingyang.workbench.control.MarkedText;
import org.qingyang.workbench.fx.Composed;
import org.qingyang.workbench.fx.Ui;

/// The query, how it may be written, where it is broken, and how much it finds.
final class QueryBar extends VBox {

    /// What the help shows, each with a text of its own.
    private static final List<String> EXAMPLES =
            List.of("words", "phrase", "or", "not", "field", "names", "date", "status");

    private final Ui ui;
    private final SearchViewModel model;
    private final TextField field = new TextField();
    private final TextField name = new TextField();
    private final HBox naming;
    private final Label total = new Label();
    private final MarkedText broken = new MarkedText();

    QueryBar(Ui ui, SearchViewModel model) {
        super(6);
        this.ui = ui;
        this.model = model;
        getStyleClass().add("search-head");
        field.setId("query");
        field.setPromptText(ui.say("window.search.prompt"));
        field.setAccessibleText(ui.say("window.search.title"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Composed.bind(field, model.queryProperty());
        var folded = new CheckBox(ui.say("finding.folded"));
        folded.setId("folded");
        folded.setMinWidth(USE_PREF_SIZE);
        folded.selectedProperty().bindBidirectional(model.foldedProperty());
        var save = new Button(ui.say("window.search.save"));
        save.setId("save-search");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> askName());
        naming = naming();
        var help = new ToggleButton("?");
        help.setId("query-help");
        help.setAccessibleText(ui.say("finding.help"));
        GridPane examples = examples();
        examples.visibleProperty().bind(help.selectedProperty());
        examples.managedProperty().bind(help.selectedProperty());
        var line = new HBox(10, field, help, folded, save);
        line.setAlignment(Pos.CENTER_LEFT);
        total.getStyleClass().add("quiet");
        total.setWrapText(true);
        broken.getStyleClass().add("broken-query");
        getChildren().addAll(line, naming, examples, broken, total);
        model.totalProperty().addListener(changed -> describe());
        model.problemProperty().addListener(changed -> describe());
        model.facetsProperty().addListener(changed -> describe());
        model.hits().addListener((ListChangeListener<Object>) changed -> describe());
        describe();
    }

    /// Asks how the working list is to be called; Enter saves it, Escape does not.
    private HBox naming() {
        name.setId("search-name");
        name.setPrefColumnCount(24);
        name.setAccessibleText(ui.say("search.list.name"));
        name.setOnAction(event -> {
            if (model.save(name.getText())) {
                stopNaming();
            }
        });
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stopNaming();
                event.consume();
            }
        });
        var label = new Label(ui.say("search.list.name"));
        label.setLabelFor(name);
        var hint = new Label(ui.say("search.list.hint"));
        hint.getStyleClass().add("quiet");
        var row = new HBox(8, label, name, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setVisible(false);
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private void askName() {
        naming.setVisible(true);
        name.setText(model.queryProperty().get().strip());
        name.requestFocus();
        name.selectAll();
    }

    private void stopNaming() {
        naming.setVisible(false);
        focus();
    }

    private GridPane examples() {
        var grid = new GridPane();
        grid.getStyleClass().add("query-help");
        for (int i = 0; i < EXAMPLES.size(); i++) {
            String example = EXAMPLES.get(i);
            var query = new Label(ui.say("finding.example." + example));
            query.getStyleClass().add("query-example");
            int column = i % 2 * 2;
            grid.add(query, column, i / 2);
            grid.add(new Label(ui.say("finding.meaning." + example)), column + 1, i / 2);
        }
        return grid;
    }

    private void describe() {
        Message problem = model.problemProperty().get();
        int stories = model.totalProperty().get();
        total.setText(problem != null ? ui.words().say(problem)
                : ui.say("window.search.total", stories < 0 ? "…" : stories, model.hits().size()));
        var place = model.broken();
        broken.setVisible(place.isPresent());
        broken.setManaged(place.isPresent());
        broken.show(model.queryProperty().get(), 0,
                place.map(span -> List.of(new Mark(span.start(), span.end(), "broken"))).orElse(List.of()), null);
    }

    boolean isTyping() {
        return field.isFocused();
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
