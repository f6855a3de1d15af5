package org.qingyang.workbench.desk;

import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.LexiconService;
import org.qingyang.workbench.fx.Ui;

/// The keys of the list of names: L puts the chosen one into the lexicon, Delete on its list of what is never a name.
final class FactKeys {

    private final Ui ui;
    private final LexiconService lexicon;
    private final LexiconSteps steps;
    private final ListView<FactRow> names;

    FactKeys(Ui ui, DeskViewModel desk, LexiconService lexicon, ListView<FactRow> names) {
        this.ui = ui;
        this.lexicon = lexicon;
        this.steps = new LexiconSteps(desk, lexicon);
        desk.setLexiconSteps(steps);
        this.names = names;
        names.setTooltip(new Tooltip(ui.say("lexicon.keys")));
        names.setAccessibleHelp(ui.say("lexicon.keys"));
    }

    void pressed(KeyEvent event) {
        @Nullable FactRow chosen = names.getSelectionModel().getSelectedItem();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean ours = event.getCode() == KeyCode.L || event.getCode() == KeyCode.DELETE;
        if (chosen != null && chosen.entry() != null && plain && ours) {
            learn(chosen, event.getCode() == KeyCode.L);
            event.consume();
        }
    }

    private void learn(FactRow chosen, boolean add) {
        try {
            if (add && chosen.entry() != null) {
                LexiconEntry entry = chosen.entry();
                steps.make(entry.name(), "lexicon.desk.learnt", () -> lexicon.learn(entry));
            } else {
                steps.make(chosen.name(), "lexicon.desk.barred", () -> lexicon.learnNever(chosen.name()));
            }
        } catch (Refusal refusal) {
            ui.dialogs().tell(Message.of("lexicon.title"), refusal.message());
        }
    }
}
