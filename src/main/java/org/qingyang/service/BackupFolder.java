package org.qingyang.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

/// The folder of the backups that rotate. They are numbered, so that a clock that goes backwards confuses nobody; the
/// time in their names is for people.
///
/// @param keep how many are kept; the older ones are deleted after a new one is whole
public record BackupFolder(Path folder, int keep) {

    private static final Pattern NAME = Pattern.compile("(\\d{6,})-(\\d{8}T\\d{6}Z)\\.qingyang");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// The backups, the newest first.
    public List<Path> all() throws Refusal {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> number(file) > 0).sorted(Comparator.comparing(BackupFolder::number).reversed()).toList();
        } catch (IOException failure) {
            throw new Refusal(Message.of("store.refusal.backup", folder), failure);
        }
    }

    /// The newest backup.
    public Optional<Path> newest() throws Refusal {
        return all().stream().findFirst();
    }

    /// When a backup was made, as its name says.
    public static Optional<Instant> time(Path backup) {
        Matcher name = NAME.matcher(String.valueOf(backup.getFileName()));
        return name.matches() ? Optional.of(TIME.parse(name.group(2), Instant::from)) : Optional.empty();
    }

    Path next(Instant now) throws Refusal {
        long number = newest().map(BackupFolder::number).orElse(0L) + 1;
        return folder.resolve("%06d-%s.qingyang".formatted(number, TIME.format(now)));
    }

    /// Deletes what is too much; a backup that cannot be deleted stays.
    void rotate() throws Refusal {
        for (Path old : all().stream().skip(Math.max(1, keep)).toList()) {
            try {
                Files.deleteIfExists(old);
            } catch (IOException stays) {
                continue;
            }
        }
    }

    private static long number(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() && name.group(1).length() < 18 ? Long.parseLong(name.group(1)) : 0;
    }
}
