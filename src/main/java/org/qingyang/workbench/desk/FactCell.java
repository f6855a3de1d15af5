package org.qingyang.workbench.desk;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Judgement.Ruling;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.control.WrappingCell;
import org.qingyang.workbench.fx.Ui;

/// A fact in its list: what it is, the rule and how sure it is, and two small buttons that judge it.
final class FactCell extends WrappingCell<FactRow> {

    private final Ui ui;
    private final FactJudging judging;
    private final Label name = new Label();
    private final Label kind = new Label();
    private final Label detail = new Label();
    private final Label why = new Label();
    private final Button confirm = judging("✓", Ruling.CONFIRMED);
    private final Button reject = judging("×", Ruling.REJECTED);
    private final HBox row = new HBox(8, name, kind, detail, why, new HBox(2, confirm, reject));

    FactCell(Ui ui, FactJudging judging) {
        this.ui = ui;
        this.judging = judging;
        getStyleClass().add("function-cell");
        name.getStyleClass().add("fact-name");
        name.setWrapText(true);
        kind.getStyleClass().addAll("quiet", "fact-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("fact-detail");
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        why.getStyleClass().addAll("quiet", "fact-why");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        Chips.hint(this);
        Chips.hint(confirm);
        Chips.hint(reject);
        setGraphic(row);
    }

    private Button judging(String text, Ruling ruling) {
        var button = Chips.button(text, "fact-button", "", () -> {
            FactRow fact = getItem();
            if (fact != null) {
                judging.judge(fact, ruling);
            }
        });
        button.setFocusTraversable(false);
        return button;
    }

    @Override
    protected void updateItem(@Nullable FactRow fact, boolean empty) {
        super.updateItem(fact, empty);
        setText(null);
        boolean shown = fact != null && !empty;
        row.setVisible(shown);
        if (shown) {
            show(fact);
        }
    }

    private void show(FactRow fact) {
        name.setText(fact.name());
        kind.setText(fact.kind());
        detail.setText(fact.detail());
        why.setText(fact.why());
        confirm.setAccessibleText(ui.say(fact.isConfirmed() ? "facts.unconfirm" : "facts.confirm", fact.name()));
        reject.setAccessibleText(ui.say("facts.reject", fact.name()));
        Chips.restyle(confirm, "button", "chip", "fact-button", "fact-" + fact.sure().name());
        setAccessibleText(fact.name() + " " + fact.kind() + " " + fact.detail() + " " + fact.why());
    }
}
