package org.qingyang.workbench.find;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qingyang.desk.find.Guard;
import org.qingyang.service.Found;
import org.qingyang.workbench.fx.Ui;

/// How the places spread: protected ones by what protects them, each kind to be ticked as a whole, and all by issue.
final class FindSummary extends ScrollPane {

    private static final int MOST_ISSUES = 200;

    private final Ui ui;
    private final FindViewModel model;
    private final Consumer<Integer> goTo;
    private final VBox box = new VBox(2);

    /// @param goTo shows the places of an issue
    FindSummary(Ui ui, FindViewModel model, Consumer<Integer> goTo) {
        this.ui = ui;
        this.model = model;
        this.goTo = goTo;
        box.getStyleClass().add("filters");
        setContent(box);
        setFitToWidth(true);
        setPrefWidth(250);
        setMinWidth(190);
        setFocusTraversable(false);
    }

    void show() {
        var places = model.answerProperty().get().concordance().places();
        box.getChildren().clear();
        if (places.isEmpty()) {
            return;
        }
        box.getChildren().addAll(heading("find.kinds"), kind(ui.say("find.free"), found -> found.hit().isFree(), places.stream()
                .filter(found -> found.hit().isFree()).count()));
        Map<Guard, Long> guards = places.stream().flatMap(found -> found.hit().guard().stream())
                .collect(Collectors.groupingBy(guard -> guard, TreeMap::new, Collectors.counting()));
        guards.forEach((guard, count) -> box.getChildren().add(kind(ui.say("find.guard." + guard),
                found -> found.hit().guard().filter(guard::equals).isPresent(), count)));
        box.getChildren().add(heading("find.issues"));
        Map<Integer, Long> issues = places.stream()
                .collect(Collectors.groupingBy(Found::issue, TreeMap::new, Collectors.counting()));
        issues.entrySet().stream().limit(MOST_ISSUES)
                .forEach(issue -> box.getChildren().add(issue(issue.getKey(), issue.getValue())));
        if (issues.size() > MOST_ISSUES) {
            box.getChildren().add(new Label(ui.say("find.moreIssues", issues.size() - MOST_ISSUES)));
        }
    }

    private Label heading(String key) {
        var label = new Label(ui.say(key));
        label.getStyleClass().add("dialog-heading");
        return label;
    }

    private Node kind(String name, Predicate<Found> which, long count) {
        int ticked = model.ticks().count(which);
        var tick = new CheckBox(name);
        tick.setIndeterminate(ticked > 0 && ticked < count);
        tick.setSelected(ticked == count);
        tick.setDisable(name.equals(ui.say("find.guard." + Guard.SIGNED)));
        tick.setOnAction(event -> model.tick(which, tick.isSelected()));
        return row(tick, count);
    }

    private Node issue(int issue, long count) {
        var name = new Label(IssueName.of(ui, issue, model.answerProperty().get()));
        name.setMinWidth(0);
        var button = new Button(null, row(name, count));
        button.getStyleClass().addAll("flat", "filter");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name.getText() + " " + count);
        button.setOnAction(event -> goTo.accept(issue));
        return button;
    }

    private static HBox row(Node name, long count) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var number = new Label(String.valueOf(count));
        number.getStyleClass().add("quiet");
        number.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(6, name, spring, number);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("find-kind");
        return row;
    }
}
