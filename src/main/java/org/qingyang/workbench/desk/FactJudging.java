package org.qingyang.workbench.desk;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.model.Judgement.Ruling;
import org.qingyang.model.Story;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// Saying of a fact that it is right or wrong: Enter and Backspace on the chosen one, or its two small buttons. What is
/// said twice is taken back.
final class FactJudging {

    private final Ui ui;
    private final DeskViewModel model;

    FactJudging(Ui ui, DeskViewModel model) {
        this.ui = ui;
        this.model = model;
    }

    /// Lets the keys work in a list.
    void keys(ListView<FactRow> list) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            FactRow chosen = list.getSelectionModel().getSelectedItem();
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            boolean confirms = event.getCode() == KeyCode.ENTER;
            if (chosen != null && plain && (confirms || event.getCode() == KeyCode.BACK_SPACE)) {
                judge(chosen, confirms ? Ruling.CONFIRMED : Ruling.REJECTED);
                event.consume();
            }
        });
    }

    /// The mark of what is sure already, and the buttons.
    Node buttons(FactRow fact) {
        var confirm = button("✓", fact, Ruling.CONFIRMED, ui.say(fact.isConfirmed() ? "facts.unconfirm" : "facts.confirm", fact.name()));
        confirm.getStyleClass().add("fact-" + fact.sure().name());
        return new HBox(2, confirm, button("×", fact, Ruling.REJECTED, ui.say("facts.reject", fact.name())));
    }

    private Button button(String text, FactRow fact, Ruling ruling, String says) {
        var button = Chips.button(text, "fact-button", says, () -> judge(fact, ruling));
        button.setTooltip(new javafx.scene.control.Tooltip(says));
        button.setFocusTraversable(false);
        return button;
    }

    private void judge(FactRow fact, Ruling ruling) {
        Story story = model.storyProperty().get();
        if (story != null) {
            boolean again = story.judgement(fact.about(), fact.key()).filter(said -> said.ruling() == ruling).isPresent();
            @Nullable Ruling said = again ? null : ruling;
            model.decide(new Decision.Judge(story.id(), fact.about(), fact.key(), said));
        }
    }
}
