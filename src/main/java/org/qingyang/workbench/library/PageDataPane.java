package org.qingyang.workbench.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Page;
import org.qingyang.model.PageLabel;
import org.qingyang.workbench.fx.Ui;

/// The numbers and names of an issue's pages, to be edited.
final class PageDataPane extends GridPane {

    private record Row(Page page, TextField number, TextField name) {

        Optional<Integer> typedNumber() {
            try {
                return Optional.of(Integer.parseInt(number.getText().strip())).filter(typed -> typed > 0);
            } catch (NumberFormatException odd) {
                return Optional.empty();
            }
        }

        @Nullable String typedName() {
            return name.getText().isBlank() ? null : name.getText().strip();
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /// @param revise puts a file in the place of the page of a number
    /// @param part   parts the page of a number from its issue
    PageDataPane(Ui ui, List<Page> pages, IntConsumer revise, IntConsumer part) {
        setHgap(8);
        setVgap(6);
        for (Page page : pages) {
            var number = new TextField(String.valueOf(page.number()));
            number.setId("page-number-" + page.number());
            number.setPrefColumnCount(3);
            number.setAccessibleText(ui.say("library.data.number"));
            var name = new TextField(Objects.requireNonNullElse(page.name(), ""));
            name.setId("page-name-" + page.number());
            name.setPromptText(ui.say("library.data.name"));
            name.setAccessibleText(ui.say("library.data.name"));
            name.setPrefColumnCount(8);
            var source = new Label(page.source().name());
            source.getStyleClass().add("quiet");
            rows.add(new Row(page, number, name));
            addRow(rows.size(), number, new Label(ui.say("library.data.page")), name, source);
            add(button(ui, "library.data.revise", page, revise), 4, rows.size());
            if (pages.size() > 1) {
                add(button(ui, "library.data.part", page, part), 5, rows.size());
            }
        }
    }

    private static Button button(Ui ui, String key, Page page, IntConsumer action) {
        var button = new Button(ui.say(key));
        button.setId(key.substring(key.lastIndexOf('.') + 1) + "-page-" + page.number());
        button.getStyleClass().add("small-button");
        button.setOnAction(event -> action.accept(page.number()));
        return button;
    }

    /// A typed number that is none; empty if all are numbers.
    Optional<String> oddNumber() {
        return rows.stream().filter(row -> row.typedNumber().isEmpty()).map(row -> row.number().getText()).findFirst();
    }

    /// What has been changed.
    List<PageLabel> changes() {
        return rows.stream()
                .filter(row -> row.typedNumber().filter(typed -> typed != row.page().number()).isPresent()
                        || !Objects.equals(row.typedName(), row.page().name()))
                .map(row -> new PageLabel(row.page().number(), row.typedNumber().orElse(row.page().number()), row.typedName()))
                .toList();
    }
}
