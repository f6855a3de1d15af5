package org.qingyang.workbench.desk;

import org.qingyang.workbench.command.Command;
import org.qingyang.workbench.command.Commands;

/// What can be done on the desk by key.
final class DeskCommands {

    private final DeskModels models;
    private final Commands commands;

    private DeskCommands(DeskModels models, Commands commands) {
        this.models = models;
        this.commands = commands;
    }

    /// Adds the desk's commands.
    static void add(Commands commands, DeskModels models, DeskView view) {
        new DeskCommands(models, commands).addAll(view);
        SurgeryCommands.add(commands, models.surgery());
    }

    private void addAll(DeskView view) {
        on("nextDoubt", "F8", () -> models.queue().next(true));
        on("previousDoubt", "Shift+F8", () -> models.queue().next(false));
        on("checked", "Shortcut+Enter", models.queue()::checked);
        on("sign", "Shortcut+Shift+Enter", models.signing()::sign);
        on("reopen", "Shortcut+R", models.signing()::reopen);
        on("undo", "Shortcut+Z", models.desk()::undo);
        on("redo", "Shortcut+Y", models.desk()::redo);
        on("nextStory", "Alt+Down", () -> models.turning().story(1));
        on("previousStory", "Alt+Up", () -> models.turning().story(-1));
        on("nextPage", "Shortcut+Page Down", () -> models.turning().page(1));
        on("previousPage", "Shortcut+Page Up", () -> models.turning().page(-1));
        on("follow", "Shortcut+Shift+J", models.turning()::follow);
        on("toStories", "Shortcut+1", () -> view.stories().focusList());
        on("toRaw", "Shortcut+2", () -> view.raw().focusList());
        on("toHeadline", "Shortcut+3", () -> view.proof().form().focusHeadline());
        on("toParagraphs", "Shortcut+4", () -> view.proof().paragraphs().focus(0));
        on("toEvidence", "Shortcut+5", () -> view.proof().evidence().focusList());
        on("addNote", "Shortcut+N", view.proof()::writeNote);
        on("addTag", "Shortcut+T", () -> view.proof().form().focusTags());
        on("addSubhead", "Shortcut+Shift+B", () -> view.proof().form().newSubhead());
    }

    private void on(String id, String key, Runnable action) {
        commands.add(new Command(id, key, Command.Where.DESK, true, action));
    }
}
