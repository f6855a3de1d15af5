package org.qingyang.workbench.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qingyang.model.RepairKind;
import org.qingyang.service.BackupPolicy;
import org.qingyang.workbench.fx.Looks;
import org.qingyang.workbench.fx.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the user has chosen, in a UTF-8 properties file beside the store. Every choice is on disk at once, and what was
/// written into the file by hand meanwhile stays; a file that cannot be read or written costs the choices and nothing else.
/// To be used on the window's thread.
public final class Settings {

    /// A choice and what it is until the user chooses.
    public enum Choice {
        /// The name that decisions are signed with; empty for the name of the login.
        EDITOR(""),
        /// `zh` or `en`; empty for the system's.
        LANGUAGE(""),
        /// The name of a [org.qingyang.workbench.fx.Theme].
        THEME("LIGHT"),
        /// Text size of the raw page in pixels.
        RAW_SIZE("14"),
        /// Text size of the clean text in pixels.
        CLEAN_SIZE("15"),
        /// The classes of repair that new pages are read without, by name with blanks between.
        REPAIRS_OFF(""),
        /// Whether a story is to be signed by somebody else than the one who edited it last: `true` or `false`.
        SIGNED_BY_ANOTHER("false"),
        /// Whether a story may be signed while the check of it finds an error: `true` or `false`.
        SIGN_FLAWED("false"),
        /// The story that was in hand last, as a [org.qingyang.model.StoryRef] is printed; empty for none.
        LAST_STORY(""),
        /// Where the desk's panes are parted, as shares of the width.
        DIVIDERS("0.19 0.595"),
        /// The window's place: x y width height, or empty for the whole screen.
        WINDOW("");

        private final String standard;

        Choice(String standard) {
            this.standard = standard;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final String KEY = "key.";

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();
    /// The choices that are not in the file yet; empty for the standard.
    private final Map<String, Optional<String>> unwritten = new HashMap<>();

    private Settings(Path file) {
        this.file = file;
    }

    /// The settings that belong to a store.
    public static Settings beside(Path store) {
        var settings = new Settings(store.resolveSibling(BackupPolicy.SETTINGS));
        settings.read();
        return settings;
    }

    private void read() {
        var read = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            read.load(in);
            values.clear();
            read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
        } catch (NoSuchFileException none) {
            // Nothing was chosen yet.
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("the settings {} cannot be read", file, unreadable);
        }
    }

    public String get(Choice choice) {
        return values.getOrDefault(choice.name(), choice.standard);
    }

    /// A choice as a number; the standard where it is none.
    public int number(Choice choice) {
        try {
            return Integer.parseInt(get(choice));
        } catch (NumberFormatException odd) {
            return Integer.parseInt(choice.standard);
        }
    }

    /// Whether a choice is `true`.
    public boolean is(Choice choice) {
        return Boolean.parseBoolean(get(choice));
    }

    /// How the windows look.
    public Looks looks() {
        return new Looks(Theme.named(get(Choice.THEME)), number(Choice.RAW_SIZE), number(Choice.CLEAN_SIZE));
    }

    /// The classes of repair that new pages are read without.
    public Set<RepairKind> repairsOff() {
        Set<RepairKind> off = EnumSet.noneOf(RepairKind.class);
        String names = " " + get(Choice.REPAIRS_OFF) + " ";
        Stream.of(RepairKind.values()).filter(kind -> names.contains(" " + kind + " ")).forEach(off::add);
        return off;
    }

    public void set(Choice choice, String value) {
        put(choice.name(), value);
    }

    /// The key that the user has given to a command.
    public Optional<String> key(String command) {
        return Optional.ofNullable(values.get(KEY + command));
    }

    /// Gives a key to a command; an empty one restores the standard.
    public void setKey(String command, String key) {
        choose(KEY + command, Optional.of(key).filter(chosen -> !chosen.isEmpty()));
    }

    private void put(String name, String value) {
        choose(name, Optional.of(value));
    }

    private void choose(String name, Optional<String> value) {
        if (!value.equals(Optional.ofNullable(values.get(name)))) {
            unwritten.put(name, value);
            read();
            unwritten.forEach((one, chosen) -> chosen.ifPresentOrElse(text -> values.put(one, text), () -> values.remove(one)));
            write();
        }
    }

    private void write() {
        try {
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".settings", ".part");
            try {
                var all = new Properties();
                values.forEach(all::setProperty);
                try (var out = Files.newBufferedWriter(fresh)) {
                    all.store(out, null);
                }
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
                unwritten.clear();
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException | UncheckedIOException failure) {
            LOG.warn("the settings {} cannot be written", file, failure);
        }
    }
}
