package org.qingyang.workbench;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.qingyang.model.Message;
import org.qingyang.service.JournalService;
import org.qingyang.workbench.command.Command;
import org.qingyang.workbench.command.Commands;
import org.qingyang.workbench.fx.Failure;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.history.MergeView;
import org.qingyang.workbench.history.MergeViewModel;

/// Carries the decisions of editors between their stores, by files.
final class Journals {

    private static final String EXTENSION = "jsonl";

    private final Ui ui;
    private final JournalService journals;
    private final IntSupplier issue;
    private final Consumer<MergeView> dialog;
    private final Runnable brought;

    /// @param issue   the issue at the front; 0 for none
    /// @param dialog  shows what a merge brings in a window of its own
    /// @param brought run after a merge
    Journals(Ui ui, JournalService journals, IntSupplier issue, Consumer<MergeView> dialog, Runnable brought) {
        this.ui = ui;
        this.journals = journals;
        this.issue = issue;
        this.dialog = dialog;
        this.brought = brought;
    }

    void add(Commands commands) {
        commands.add(new Command("exportJournal", "Shortcut+Shift+E", Command.Where.EVERYWHERE, true, this::export));
        commands.add(new Command("mergeJournal", "Shortcut+Shift+O", Command.Where.EVERYWHERE, true, this::merge));
    }

    private void export() {
        int number = issue.getAsInt();
        if (number > 0) {
            ui.dialogs().chooseTarget("journal-" + number + "." + EXTENSION, EXTENSION)
                    .ifPresent(target -> ui.jobs().run(() -> journals.export(number, target, true),
                            lines -> tell(Message.of("journal.window.exported", number, lines, target)), this::failed));
        }
    }

    private void merge() {
        ui.dialogs().chooseFile(Message.of("journal.window.choose"), EXTENSION).ifPresent(this::merge);
    }

    private void merge(Path file) {
        var model = new MergeViewModel(journals, ui.jobs(), file, brought);
        dialog.accept(new MergeView(ui, model));
        model.preview();
    }

    private void failed(Exception failure) {
        tell(Failure.message(failure));
    }

    private void tell(Message message) {
        ui.dialogs().tell(Message.of("window.command.exportJournal"), message);
    }
}
