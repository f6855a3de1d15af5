package org.qingyang.workbench.desk;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.qingyang.desk.check.Finding;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.control.FunctionCell;
import org.qingyang.workbench.fx.Ui;

/// What stands against signing the story in hand: Enter goes to the place, the signing key signs all the same where the
/// rules allow it, Escape closes.
final class SigningPanel extends BorderPane {

    private static final double ROW = 34;
    private static final int MOST_ROWS = 6;

    private final Ui ui;
    private final SigningViewModel signing;
    private final ListView<Finding> list = new ListView<>();
    private final Label heading = new Label();
    private final Label rule = new Label();
    private final Button sign = new Button();
    private final Supplier<String> key;

    /// @param go   goes to the place of a finding
    /// @param back gives the keyboard back when the panel closes
    SigningPanel(Ui ui, DeskModels models, Supplier<String> key, Consumer<Finding> go, Runnable back) {
        this.ui = ui;
        this.signing = models.signing();
        setId("signing");
        getStyleClass().add("signing-panel");
        list.setId("findings");
        list.setAccessibleText(ui.say("signing.findings"));
        list.setCellFactory(view -> new FunctionCell<>(this::row));
        list.setOnMouseClicked(event -> goTo(go));
        heading.getStyleClass().add("signing-heading");
        rule.setWrapText(true);
        rule.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(rule, Priority.ALWAYS);
        setTop(heading);
        setCenter(list);
        this.key = key;
        setBottom(buttons(go, back));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, go, back));
        signing.askingProperty().addListener((o, old, asking) -> show(asking));
        models.desk().storyProperty().addListener((o, old, now) -> refresh());
        show(false);
    }

    private HBox buttons(Consumer<Finding> go, Runnable back) {
        sign.setContentDisplay(ContentDisplay.RIGHT);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.setOnAction(event -> signing.sign());
        var place = button("signing.toPlace", "Enter", () -> goTo(go));
        place.getStyleClass().add("accent");
        return new HBox(10, rule, place, sign, button("window.dialog.close", "Esc", () -> close(back)));
    }

    private Button button(String wording, String key, Runnable action) {
        var button = new Button(ui.say(wording), Chips.key(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void pressed(KeyEvent event, Consumer<Finding> go, Runnable back) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close(back);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && list.isFocused() && !event.isShortcutDown()) {
            goTo(go);
            event.consume();
        }
    }

    private void close(Runnable back) {
        signing.dismiss();
        back.run();
    }

    private void goTo(Consumer<Finding> go) {
        Finding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            go.accept(chosen);
        }
    }

    private void show(boolean asking) {
        setVisible(asking);
        setManaged(asking);
        refresh();
        if (asking) {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        }
    }

    /// The findings follow every mending; the place in the list stays.
    private void refresh() {
        List<Finding> findings = signing.askingProperty().get() ? signing.findings() : List.of();
        if (!list.getItems().equals(findings)) {
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(findings);
            list.getSelectionModel().select(Math.min(at, findings.size() - 1));
        }
        list.setPrefHeight(ROW * Math.clamp(findings.size(), 1, MOST_ROWS) + 2);
        if (signing.askingProperty().get()) {
            long errors = findings.stream().filter(Finding::isError).count();
            heading.setText(ui.say("signing.heading", errors, findings.size() - errors));
            var objection = signing.objection();
            rule.setText(objection.map(ui.words()::say).orElse(""));
            sign.setDisable(objection.isPresent());
            sign.setGraphic(Chips.key(key.get()));
            sign.setText(ui.say(findings.isEmpty() ? "signing.sign" : "signing.anyway"));
        }
    }

    private Node row(Finding finding) {
        String severity = ui.say("signing." + finding.severity());
        var what = Chips.label(severity, finding.isError() ? "chip-error" : "chip-warning");
        var where = new Label(ui.say("signing.field." + finding.place().field()));
        where.getStyleClass().add("quiet");
        where.setMinWidth(Region.USE_PREF_SIZE);
        var why = new Label(ui.words().say(finding.message()));
        why.setWrapText(true);
        var row = new HBox(10, what, where, why);
        row.setAccessibleText(severity + " " + where.getText() + " " + why.getText());
        return row;
    }
}
