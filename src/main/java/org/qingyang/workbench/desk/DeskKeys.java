package org.qingyang.workbench.desk;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.qingyang.desk.Decision;
import org.qingyang.model.Page;
import org.qingyang.model.Story;

/// The keys of the desk.
final class DeskKeys {

    private final DeskViewModel model;
    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    DeskKeys(DeskViewModel model, DeskView view) {
        this.model = model;
        on(() -> model.nextDoubt(true), KeyCode.F8);
        on(() -> model.nextDoubt(false), KeyCode.F8, SHIFT_DOWN);
        on(model::checked, KeyCode.ENTER, SHORTCUT_DOWN);
        on(model::undo, KeyCode.Z, SHORTCUT_DOWN);
        on(model::redo, KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN);
        on(model::redo, KeyCode.Y, SHORTCUT_DOWN);
        on(() -> model.step(1), KeyCode.DOWN, ALT_DOWN);
        on(() -> model.step(-1), KeyCode.UP, ALT_DOWN);
        on(this::joinAbove, KeyCode.UP, SHORTCUT_DOWN);
        on(this::splitHere, KeyCode.DOWN, SHORTCUT_DOWN);
        on(() -> view.stories().focusList(), KeyCode.DIGIT1, SHORTCUT_DOWN);
        on(() -> view.raw().focusList(), KeyCode.DIGIT2, SHORTCUT_DOWN);
        on(() -> view.proof().form().focusHeadline(), KeyCode.DIGIT3, SHORTCUT_DOWN);
        on(() -> view.proof().paragraphs().focusFirst(), KeyCode.DIGIT4, SHORTCUT_DOWN);
        on(() -> view.proof().form().focusTags(), KeyCode.T, SHORTCUT_DOWN);
        on(() -> view.proof().form().newSubhead(), KeyCode.B, SHORTCUT_DOWN, SHIFT_DOWN);
    }

    private void on(Runnable action, KeyCode key, KeyCombination.Modifier... modifiers) {
        actions.put(new KeyCodeCombination(key, modifiers), action);
    }

    /// Does what the key stands for.
    ///
    /// @return whether it stands for anything
    boolean press(KeyEvent event) {
        for (var action : actions.entrySet()) {
            if (action.getKey().match(event)) {
                action.getValue().run();
                return true;
            }
        }
        return false;
    }

    private void joinAbove() {
        Page page = model.pageProperty().get();
        Story story = model.storyProperty().get();
        if (page == null || story == null) {
            return;
        }
        int index = page.sheet().stories().indexOf(story);
        if (index > 0) {
            int upper = page.sheet().stories().get(index - 1).id();
            model.decide(new Decision.JoinStories(upper));
            model.select(upper);
        }
    }

    /// Splits the story in hand at the line that is picked.
    private void splitHere() {
        Story story = model.storyProperty().get();
        if (story != null && !model.pickedProperty().get().isEmpty()) {
            model.decide(new Decision.SplitStory(story.id(), model.pickedProperty().get().getFirst().start()));
        }
    }
}
