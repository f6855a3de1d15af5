package org.qingyang.workbench.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.IssueSummary;
import org.qingyang.workbench.fx.Ui;

/// Asks for paper and date of one issue, or of many at once; what is left empty stays as it is.
public final class IssueDataView extends VBox {

    private final Ui ui;
    private final TextField paper = new TextField();
    private final TextField date = new TextField();
    private final Label problem = new Label();
    private final BiConsumer<@Nullable String, @Nullable LocalDate> save;

    /// @param save called with the paper and the date, null for what was left empty
    public IssueDataView(Ui ui, List<IssueSummary> issues, BiConsumer<@Nullable String, @Nullable LocalDate> save) {
        this.ui = ui;
        this.save = save;
        getStyleClass().add("issue-data");
        var heading = new Label(issues.size() == 1 ? issues.getFirst().source()
                : ui.say("library.data.many", issues.size()));
        heading.getStyleClass().add("dialog-heading");
        paper.setId("paper");
        paper.setText(same(issues.stream().map(issue -> Optional.ofNullable(issue.data().paper())).toList()));
        date.setId("date");
        date.setText(same(issues.stream().map(issue -> Optional.ofNullable(issue.data().date()).map(LocalDate::toString))
                .toList()));
        date.setPromptText("2024-09-03");
        paper.setPrefColumnCount(24);
        var fields = new GridPane();
        fields.setHgap(12);
        fields.setVgap(8);
        fields.addRow(0, label("library.data.paper", paper), paper);
        fields.addRow(1, label("library.data.date", date), date);
        problem.getStyleClass().add("notice");
        problem.setWrapText(true);
        tell("");
        var button = new Button(ui.say("library.data.save"));
        button.setId("save-data");
        button.setDefaultButton(true);
        button.getStyleClass().add("accent");
        button.setOnAction(event -> save());
        getChildren().addAll(heading, fields, new Label(ui.say("library.data.hint")), problem, new HBox(button));
    }

    private Label label(String key, TextField field) {
        var label = new Label(ui.say(key));
        label.setLabelFor(field);
        return label;
    }

    private static String same(List<Optional<String>> values) {
        return values.stream().distinct().count() == 1 ? values.getFirst().orElse("") : "";
    }

    private void save() {
        String typed = date.getText().strip();
        Optional<LocalDate> read = TypedDate.of(typed);
        if (!typed.isEmpty() && read.isEmpty()) {
            tell(ui.say("library.data.badDate", typed));
            date.requestFocus();
            return;
        }
        String name = paper.getText().strip();
        save.accept(name.isEmpty() ? null : name, read.orElse(null));
        getScene().getWindow().hide();
    }

    private void tell(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
    }
}
