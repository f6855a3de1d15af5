package org.qingyang.workbench.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.workbench.fx.Ui;

/// Asks for paper and date of one issue, or of many at once; what is left empty stays as it is. One issue's pages get
/// their numbers and names here and can be parted from it; several issues can be made one.
public final class IssueDataView extends VBox {

    private final Ui ui;
    private final LibraryViewModel model;
    private final List<IssueSummary> issues;
    private final TextField paper = new TextField();
    private final TextField date = new TextField();
    private final Label problem = new Label();
    private final PageDataPane pages;

    /// @param shown the pages of the issue; empty for several issues
    public IssueDataView(Ui ui, LibraryViewModel model, List<IssueSummary> issues, List<Page> shown) {
        this.ui = ui;
        this.model = model;
        this.issues = List.copyOf(issues);
        this.pages = new PageDataPane(ui, shown, this::revise, page -> done(() -> model.part(issues.getFirst().number(), page)));
        getStyleClass().add("issue-data");
        var heading = new Label(issues.size() == 1 ? issues.getFirst().source()
                : ui.say("library.data.many", issues.size()));
        heading.getStyleClass().add("dialog-heading");
        paper.setId("paper");
        paper.setPrefColumnCount(24);
        paper.setText(same(issues.stream().map(issue -> Optional.ofNullable(issue.data().paper())).toList()));
        date.setId("date");
        date.setText(same(issues.stream().map(issue -> Optional.ofNullable(issue.data().date()).map(LocalDate::toString))
                .toList()));
        date.setPromptText("2024-09-03");
        var fields = new GridPane();
        fields.setHgap(12);
        fields.setVgap(8);
        fields.addRow(0, label("library.data.paper", paper), paper);
        fields.addRow(1, label("library.data.date", date), date);
        problem.getStyleClass().add("notice");
        problem.setWrapText(true);
        tell("");
        getChildren().addAll(heading, fields, new Label(ui.say("library.data.hint")), pages, problem, buttons());
    }

    private HBox buttons() {
        var save = new Button(ui.say("library.data.save"));
        save.setId("save-data");
        save.setDefaultButton(true);
        save.getStyleClass().add("accent");
        save.setOnAction(event -> save());
        var buttons = new HBox(8, save);
        if (issues.size() > 1) {
            var join = new Button(ui.say("library.data.join", issues.size()));
            join.setId("join-issues");
            join.setOnAction(event -> done(() -> model.join(issues)));
            buttons.getChildren().add(join);
        }
        return buttons;
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
        Optional<String> oddNumber = pages.oddNumber();
        if (!typed.isEmpty() && read.isEmpty()) {
            tell(ui.say("library.data.badDate", typed));
            date.requestFocus();
        } else if (oddNumber.isPresent()) {
            tell(ui.say("library.data.badNumber", oddNumber.get()));
        } else {
            String name = paper.getText().strip();
            done(() -> model.setData(issues, name.isEmpty() ? null : name, read.orElse(null), pages.changes()));
        }
    }

    private void revise(int page) {
        int issue = issues.getFirst().number();
        ui.dialogs().chooseFile(Message.of("library.data.revise"), "txt", "md", "text", "markdown")
                .ifPresent(file -> done(() -> model.revise(issue, page, file)));
    }

    private void done(Runnable action) {
        getScene().getWindow().hide();
        action.run();
    }

    private void tell(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
    }
}
