package org.qingyang.service;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Where the store lies unless the user says otherwise. The one class that knows these rules.
/// `QINGYANG_STORE` overrides; else Linux: `$XDG_DATA_HOME` or `~/.local/share`, macOS: `~/Library/Application Support`,
/// Windows: `%APPDATA%`.
public final class StoreLocation {

    /// The name of the store that everybody has.
    static final String FILE = "qingyang.db";

    private final Map<String, String> environment;
    private final Properties system;

    public StoreLocation(Map<String, String> environment, Properties system) {
        this.environment = environment;
        this.system = system;
    }

    /// The location on this machine, for this user.
    public static StoreLocation here() {
        return new StoreLocation(System.getenv(), System.getProperties());
    }

    /// The store's file, whether it exists or not.
    public Path file() {
        return set("QINGYANG_STORE").map(Path::of).orElseGet(this::byConvention).toAbsolutePath();
    }

    /// The name that the user is logged in with, for the journal.
    public String editor() {
        String name = system.getProperty("user.name", "");
        return name.isBlank() ? "?" : name;
    }

    /// The name of this machine, as far as the environment tells.
    String host() {
        return set("HOSTNAME").or(() -> set("COMPUTERNAME")).orElse("localhost");
    }

    private Path byConvention() {
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(system.getProperty("user.home", ""));
        if (os.startsWith("windows")) {
            return set("APPDATA").map(Path::of).orElse(home.resolve("AppData", "Roaming")).resolve("Qingyang", FILE);
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library", "Application Support", "Qingyang", FILE);
        }
        // The base directory specification: a relative path there is to be ignored.
        return set("XDG_DATA_HOME").map(Path::of).filter(Path::isAbsolute)
                .orElse(home.resolve(".local", "share")).resolve("qingyang", FILE);
    }

    private Optional<String> set(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
