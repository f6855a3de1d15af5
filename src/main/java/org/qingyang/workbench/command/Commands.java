package org.qingyang.workbench.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.qingyang.workbench.settings.Settings;

/// All commands with the keys that the user has given them. To be used on the window's thread.
public final class Commands {

    private final Settings settings;
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Map<String, ReadOnlyStringWrapper> printed = new HashMap<>();

    public Commands(Settings settings) {
        this.settings = settings;
    }

    /// Adds a command; a later one of the same id takes the place of the earlier.
    public void add(Command command) {
        commands.put(command.id(), command);
        printAnew();
    }

    /// All commands in the order in which they were added.
    public List<Command> all() {
        return new ArrayList<>(commands.values());
    }

    /// The key of a command, the user's or the standard one.
    public Optional<KeyCombination> key(Command command) {
        return settings.key(command.id()).or(() -> Optional.ofNullable(command.key())).flatMap(Commands::parse);
    }

    private static Optional<KeyCombination> parse(String key) {
        try {
            return Optional.of(KeyCombination.valueOf(key));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /// The key of a command as it is printed on buttons: `Ctrl Z`; empty for none.
    public String keyName(String id) {
        return Optional.ofNullable(commands.get(id)).flatMap(this::key)
                .map(key -> key.getDisplayText().replace("+", " ").strip()).orElse("");
    }

    /// The same, following every change of keys; also for a command that is still to be added.
    public ReadOnlyStringProperty printedKey(String id) {
        return printed.computeIfAbsent(id, fresh -> new ReadOnlyStringWrapper(keyName(fresh))).getReadOnlyProperty();
    }

    private void printAnew() {
        printed.forEach((id, key) -> key.set(keyName(id)));
    }

    /// Does a command.
    public void run(String id) {
        commands.get(id).action().run();
    }

    /// Gives a command another key.
    ///
    /// @return the command that has this key already, in which case nothing is changed
    public Optional<Command> rebind(Command command, KeyCombination key) {
        return give(command, key.getName(), Optional.of(key));
    }

    /// Gives a command its standard key back.
    ///
    /// @return the command that has this key now, in which case nothing is changed
    public Optional<Command> restore(Command command) {
        return give(command, "", Optional.ofNullable(command.key()).flatMap(Commands::parse));
    }

    private Optional<Command> give(Command command, String setting, Optional<KeyCombination> key) {
        Optional<Command> holder = commands.values().stream()
                .filter(other -> !other.id().equals(command.id()) && key.isPresent() && key(other).equals(key))
                .findFirst();
        if (holder.isEmpty()) {
            settings.setKey(command.id(), setting);
            printAnew();
        }
        return holder;
    }

    /// Does what a key stands for.
    ///
    /// @param onDesk whether the desk is shown
    /// @param typing whether the keyboard is in a text control
    /// @return whether it stands for anything
    public boolean press(KeyEvent event, boolean onDesk, boolean typing) {
        for (Command command : commands.values()) {
            boolean works = onDesk || command.where() == Command.Where.EVERYWHERE;
            if (works && (command.typing() || !typing) && key(command).filter(key -> key.match(event)).isPresent()) {
                command.action().run();
                return true;
            }
        }
        return false;
    }
}
