package org.qingyang.workbench.desk;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.qingyang.model.Continuation;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// Where the printed page says that the story in hand goes on or comes from, a button each; hidden where it says nothing.
final class ContinuationRow extends VBox {

    private final Ui ui;
    private final TurningViewModel model;

    ContinuationRow(Ui ui, DeskModels models) {
        super(4);
        this.ui = ui;
        this.model = models.turning();
        getStyleClass().add("continuations");
        models.desk().storyProperty().addListener((o, old, now) -> show());
        show();
    }

    private void show() {
        List<Continuation> continuations = model.continuations();
        setVisible(!continuations.isEmpty());
        setManaged(!continuations.isEmpty());
        getChildren().setAll(continuations.stream().map(this::button).toList());
    }

    private Button button(Continuation continuation) {
        String where = continuation.page() == 0 ? continuation.sign() : ui.say("editing.continuation.page", continuation.page());
        String what = continuation.isClear() ? "《" + model.headline(continuation.stories().getFirst()) + "》"
                : ui.say(continuation.present() ? "editing.continuation.unclear" : "editing.continuation.missing");
        String text = (continuation.onward() ? "→ " : "← ") + where + " " + what;
        var button = Chips.button(text, continuation.isClear() ? "chip-label"
                : "chip-tag", text, () -> model.follow(continuation));
        button.setId(continuation.onward() ? "goes-on" : "comes-from");
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
