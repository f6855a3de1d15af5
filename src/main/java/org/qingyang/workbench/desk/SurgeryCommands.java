package org.qingyang.workbench.desk;

import java.util.Locale;
import org.qingyang.model.LineRole;
import org.qingyang.workbench.command.Command;
import org.qingyang.workbench.command.Commands;

/// The keys that move borders, lines and paragraphs. They mean something else to a text control, so they are left to it.
final class SurgeryCommands {

    private SurgeryCommands() {
    }

    static void add(Commands commands, SurgeryViewModel surgery) {
        for (LineRole role : LineRole.values()) {
            String name = role.name();
            on(commands, "line" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT),
                    "Alt+" + (role.ordinal() + 1), () -> surgery.give(role));
        }
        on(commands, "joinAbove", "Shortcut+Up", surgery::joinAbove);
        on(commands, "joinBelow", "Shortcut+J", surgery::joinBelow);
        on(commands, "splitHere", "Shortcut+Down", surgery::splitHere);
        on(commands, "moveStoryUp", "Alt+Shift+Up", () -> surgery.moveStory(true));
        on(commands, "moveStoryDown", "Alt+Shift+Down", () -> surgery.moveStory(false));
        on(commands, "moveParagraphUp", "Shortcut+Shift+Up", () -> surgery.moveParagraph(true));
        on(commands, "moveParagraphDown", "Shortcut+Shift+Down", () -> surgery.moveParagraph(false));
        on(commands, "splitParagraph", "Alt+Enter", surgery::splitParagraph);
        on(commands, "joinParagraphAbove", "Alt+Backspace", () -> surgery.joinParagraph(true));
        on(commands, "joinParagraphBelow", "Alt+Delete", () -> surgery.joinParagraph(false));
    }

    private static void on(Commands commands, String id, String key, Runnable action) {
        commands.add(new Command(id, key, Command.Where.DESK, false, action));
    }
}
