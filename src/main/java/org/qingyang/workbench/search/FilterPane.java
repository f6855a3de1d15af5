package org.qingyang.workbench.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.search.Facets;
import org.qingyang.search.SavedSearch;
import org.qingyang.workbench.fx.Ui;

/// The saved searches as working lists, and the filters with their counts.
final class FilterPane extends ScrollPane {

    private static final int FEW = 6;
    private static final int MANY = 60;

    private final Ui ui;
    private final SearchViewModel model;
    private final VBox box = new VBox(2);
    private final Set<Facets.Facet> unfolded = EnumSet.noneOf(Facets.Facet.class);

    FilterPane(Ui ui, SearchViewModel model) {
        this.ui = ui;
        this.model = model;
        box.getStyleClass().add("filters");
        setContent(box);
        setFitToWidth(true);
        setPrefWidth(250);
        setMinWidth(190);
        setFocusTraversable(false);
        model.facetsProperty().addListener(changed -> show());
        model.saved().addListener((ListChangeListener<SavedSearch>) changed -> show());
        show();
    }

    private void show() {
        box.getChildren().clear();
        if (!model.saved().isEmpty()) {
            box.getChildren().add(heading(ui.say("window.search.saved")));
            model.saved().forEach(saved -> box.getChildren().add(saved(saved)));
        }
        Facets facets = model.facetsProperty().get();
        for (Facets.Facet facet : Facets.Facet.values()) {
            show(facet, SearchViewModel.counts(facets, facet));
        }
    }

    private void show(Facets.Facet facet, List<Facets.Count> counts) {
        if (counts.isEmpty()) {
            return;
        }
        boolean sampled = facet.isOfNames() && model.totalProperty().get() > Facets.NAMED;
        box.getChildren().add(heading(ui.say("window.facet." + facet)
                + (sampled ? ui.say("finding.sampled", Facets.NAMED) : "")));
        counts.stream().limit(unfolded.contains(facet) ? MANY : FEW).forEach(count -> box.getChildren().add(
                filter(value(facet, count.value()), String.valueOf(count.stories()), () -> model.narrow(facet, count.value()))));
        if (counts.size() > FEW && !unfolded.contains(facet)) {
            box.getChildren().add(filter(ui.say("finding.more", counts.size() - FEW), "", () -> {
                unfolded.add(facet);
                show();
            }));
        }
    }

    private String value(Facets.Facet facet, String value) {
        return switch (facet) {
            case STATUS -> ui.say("window.status." + value.toUpperCase(Locale.ROOT));
            case KIND -> ui.say("window.kind." + value.toUpperCase(Locale.ROOT));
            case DOUBTS -> ui.say("window.doubts." + value);
            default -> value;
        };
    }

    private Node saved(SavedSearch saved) {
        Button name = filter(saved.name(), "", () -> model.queryProperty().set(saved.query()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(2, name);
        row.setAlignment(Pos.CENTER_LEFT);
        var rename = new MenuItem(ui.say("finding.rename"));
        rename.setOnAction(event -> rename(saved, row));
        var forget = new MenuItem(ui.say("finding.forget"));
        forget.setOnAction(event -> model.forget(saved.name()));
        var menu = new MenuButton(null, null, rename, forget);
        menu.getStyleClass().addAll("flat", "filter", "saved-menu");
        menu.setTooltip(new Tooltip(ui.say("finding.savedMenu", saved.name())));
        menu.setAccessibleText(ui.say("finding.savedMenu", saved.name()));
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setMaxHeight(USE_PREF_SIZE);
        row.getChildren().add(menu);
        return row;
    }

    private void rename(SavedSearch saved, HBox row) {
        var field = new TextField(saved.name());
        field.setId("rename-search");
        field.setAccessibleText(ui.say("finding.rename"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(event -> model.rename(saved.name(), field.getText()));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show();
            }
        });
        row.getChildren().setAll(field);
        field.requestFocus();
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("dialog-heading");
        return label;
    }

    private static Button filter(String text, @Nullable String count, Runnable action) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var number = new Label(count);
        number.getStyleClass().add("quiet");
        number.setMinWidth(USE_PREF_SIZE);
        var name = new Label(text);
        name.setMinWidth(0);
        var button = new Button(null, new HBox(6, name, spring, number));
        button.getStyleClass().addAll("flat", "filter");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(text + " " + count);
        button.setOnAction(event -> action.run());
        return button;
    }
}
