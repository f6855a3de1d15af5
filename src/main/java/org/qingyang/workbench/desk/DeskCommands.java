package org.qingyang.workbench.desk;

import java.util.function.Consumer;
import org.qingyang.desk.Decision;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.workbench.command.Command;
import org.qingyang.workbench.command.Commands;

/// What can be done on the desk by key.
final class DeskCommands {

    private final DeskViewModel model;
    private final Commands commands;

    private DeskCommands(DeskViewModel model, Commands commands) {
        this.model = model;
        this.commands = commands;
    }

    /// Adds the desk's commands.
    static void add(Commands commands, DeskViewModel model, DeskView view) {
        new DeskCommands(model, commands).addAll(view);
    }

    private void addAll(DeskView view) {
        on("nextDoubt", "F8", () -> model.nextDoubt(true));
        on("previousDoubt", "Shift+F8", () -> model.nextDoubt(false));
        on("checked", "Shortcut+Enter", model::checked);
        on("sign", "Shortcut+Shift+Enter", () -> withStory(s -> status(s, Status.SIGNED)));
        on("reopen", null, () -> withStory(s -> status(s, Status.EDITING)));
        on("undo", "Shortcut+Z", model::undo);
        on("redo", "Shortcut+Y", model::redo);
        on("nextStory", "Alt+Down", () -> model.step(1));
        on("previousStory", "Alt+Up", () -> model.step(-1));
        surgery("joinAbove", "Shortcut+Up", model::joinAbove);
        surgery("splitHere", "Shortcut+Down", () -> withStory(this::splitHere));
        on("toStories", "Shortcut+1", () -> view.stories().focusList());
        on("toRaw", "Shortcut+2", () -> view.raw().focusList());
        on("toHeadline", "Shortcut+3", () -> view.proof().form().focusHeadline());
        on("toParagraphs", "Shortcut+4", () -> view.proof().paragraphs().focusFirst());
        on("addTag", "Shortcut+T", () -> view.proof().form().focusTags());
        on("addSubhead", "Shortcut+Shift+B", () -> view.proof().form().newSubhead());
    }

    private void on(String id, @org.jspecify.annotations.Nullable String key, Runnable action) {
        commands.add(new Command(id, key, Command.Where.DESK, true, action));
    }

    /// Surgery keys mean something else to a text control, so they are left to it.
    private void surgery(String id, String key, Runnable action) {
        commands.add(new Command(id, key, Command.Where.DESK, false, action));
    }

    private void withStory(Consumer<Story> action) {
        Story story = model.storyProperty().get();
        if (story != null) {
            action.accept(story);
        }
    }

    private void status(Story story, Status status) {
        model.decide(new Decision.SetStatus(story.id(), status));
    }

    private void splitHere(Story story) {
        if (!model.pickedProperty().get().isEmpty()) {
            model.decide(new Decision.SplitStory(story.id(), model.pickedProperty().get().getFirst().start()));
        }
    }
}
