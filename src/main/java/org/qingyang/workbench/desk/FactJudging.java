package org.qingyang.workbench.desk;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.model.Judgement.Ruling;
import org.qingyang.model.Story;

/// Saying of a fact that it is right or wrong: Enter and Backspace on the chosen one, or its two small buttons. What is
/// said twice is taken back.
final class FactJudging {

    private final DeskViewModel model;

    FactJudging(DeskViewModel model) {
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

    /// Says of a fact that it is right or wrong, or takes that back.
    void judge(FactRow fact, Ruling ruling) {
        Story story = model.storyProperty().get();
        if (story != null) {
            boolean again = story.judgement(fact.about(), fact.key()).filter(said -> said.ruling() == ruling).isPresent();
            @Nullable Ruling said = again ? null : ruling;
            model.decide(new Decision.Judge(story.id(), fact.about(), fact.key(), said));
        }
    }
}
