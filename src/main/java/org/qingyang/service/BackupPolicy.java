package org.qingyang.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/// Where backups go by themselves, how many are kept, and when another one is due: some time after the newest one, or
/// some decisions after it, whichever comes first. A store in which nothing has changed since needs none.
///
/// @param keep      how many are kept, at least one
/// @param decisions after so many lines of the journal
public record BackupPolicy(Path folder, int keep, Duration every, int decisions) {

    /// The file of the user's choices, beside the store.
    public static final String SETTINGS = "qingyang-settings.properties";

    /// The names of the choices in that file. Whatever is missing or makes no sense is as it is by default.
    public static final String FOLDER = "BACKUP_FOLDER";
    /// See [#FOLDER]; a number from 1 to 1000.
    public static final String KEEP = "BACKUP_KEEP";
    /// See [#FOLDER]; hours, from 1 to a year.
    public static final String HOURS = "BACKUP_HOURS";
    /// See [#FOLDER]; a number from 1 on.
    public static final String DECISIONS = "BACKUP_DECISIONS";

    private static final int MOST = 1_000;
    private static final int MOST_HOURS = 24 * 366;

    public BackupPolicy {
        if (keep < 1 || decisions < 1 || every.isNegative()) {
            throw new IllegalArgumentException("keep and decisions are 1 or more, a time is not negative");
        }
    }

    /// Ten in the folder `backups` beside the store, a new one after a day or a hundred decisions.
    public static BackupPolicy standard(Path store) {
        return new BackupPolicy(own(store.toAbsolutePath().resolveSibling("backups"), store), 10, Duration.ofHours(24), 100);
    }

    /// A store of another name than everybody's has a folder of its own within: two stores that lie side by side never
    /// take each other's backups for theirs.
    private static Path own(Path folder, Path store) {
        String name = store.toAbsolutePath().getFileName().toString();
        return name.equals(StoreLocation.FILE) ? folder : folder.resolve(name);
    }

    /// What the user has chosen for a store.
    public static BackupPolicy of(Path store) {
        BackupPolicy standard = standard(store);
        var chosen = new Properties();
        Path file = store.toAbsolutePath().resolveSibling(SETTINGS);
        if (Files.isRegularFile(file)) {
            try (var in = Files.newBufferedReader(file)) {
                chosen.load(in);
            } catch (IOException | IllegalArgumentException unreadable) {
                LoggerFactory.getLogger(BackupPolicy.class).warn("the settings {} cannot be read", file, unreadable);
            }
        }
        return new BackupPolicy(folder(chosen.getProperty(FOLDER, ""), store, standard.folder()),
                number(chosen, KEEP, standard.keep(), MOST),
                Duration.ofHours(number(chosen, HOURS, (int) standard.every().toHours(), MOST_HOURS)),
                number(chosen, DECISIONS, standard.decisions(), Integer.MAX_VALUE));
    }

    private static Path folder(String chosen, Path store, Path standard) {
        try {
            return chosen.isBlank() ? standard : own(store.toAbsolutePath().resolveSibling(chosen.strip()), store);
        } catch (InvalidPathException odd) {
            return standard;
        }
    }

    private static int number(Properties chosen, String name, int standard, int most) {
        try {
            int number = Integer.parseInt(chosen.getProperty(name, "").strip());
            return number < 1 || number > most ? standard : number;
        } catch (NumberFormatException odd) {
            return standard;
        }
    }
}
