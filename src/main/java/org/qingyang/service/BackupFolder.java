package org.qingyang.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.store.Recovery;
import org.slf4j.LoggerFactory;

/// The folder of the backups that rotate. They are numbered, so that a clock that goes backwards confuses nobody; the
/// time in their names is for people. What is no whole store does not count as a backup and is never deleted.
record BackupFolder(Path folder) {

    /// The newest ones are kept whatever day they are of.
    private static final int NEWEST = 3;

    private static final Pattern NAME = Pattern.compile("(\\d{6,17})-(\\d{8}T\\d{6}Z)\\.qingyang");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// The backups, the newest first.
    List<Backup> all() throws Refusal {
        return numbered().stream().flatMap(file -> backup(file).stream()).toList();
    }

    private List<Path> numbered() throws Refusal {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> number(file) > 0)
                    .sorted(Comparator.comparing(BackupFolder::number).reversed()).toList();
        } catch (IOException failure) {
            throw new Refusal(Message.of("store.refusal.backup", folder), failure);
        }
    }

    private static Optional<Backup> backup(Path file) {
        try {
            return Recovery.isWhole(file) ? Optional.of(new Backup(file, time(file), Files.size(file))) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Where the next one goes.
    Path next(Instant now) throws Refusal {
        long number = numbered().stream().findFirst().map(BackupFolder::number).orElse(0L) + 1;
        return folder.resolve("%06d-%s.qingyang".formatted(number, TIME.format(now)));
    }

    /// Deletes what is too much; a backup that cannot be deleted stays, and the log says so.
    void rotate(int keep) throws Refusal {
        for (Backup old : surplus(all(), keep)) {
            try {
                Files.deleteIfExists(old.file());
            } catch (IOException stays) {
                LoggerFactory.getLogger(BackupFolder.class).warn("the backup {} cannot be deleted", old.file(), stays);
            }
        }
    }

    /// Those that are too many: first the second and further ones of a day, the oldest first, so that what is kept
    /// reaches back over days also after a busy one; then the oldest.
    ///
    /// @param all the newest first
    static List<Backup> surplus(List<Backup> all, int keep) {
        List<Backup> kept = new ArrayList<>(all);
        while (kept.size() > keep) {
            kept.remove(weakest(kept));
        }
        return all.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private static int weakest(List<Backup> kept) {
        Set<LocalDate> later = new HashSet<>();
        int weakest = -1;
        for (int i = 0; i < kept.size(); i++) {
            boolean another = !later.add(kept.get(i).at().atZone(ZoneOffset.UTC).toLocalDate());
            if (another && i >= NEWEST) {
                weakest = i;
            }
        }
        return weakest < 0 ? kept.size() - 1 : weakest;
    }

    private static Instant time(Path backup) {
        Matcher name = NAME.matcher(String.valueOf(backup.getFileName()));
        try {
            return name.matches() ? TIME.parse(name.group(2), Instant::from) : Instant.EPOCH;
        } catch (DateTimeException odd) {
            return Instant.EPOCH;
        }
    }

    private static long number(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }
}
