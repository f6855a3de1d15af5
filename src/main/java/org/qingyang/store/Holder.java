package org.qingyang.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Who holds a store for writing.
///
/// @param since when it took it
record Holder(long pid, String host, Instant since) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.systemDefault());

    /// This process, from now on.
    static Holder here(String host, Clock clock) {
        return new Holder(ProcessHandle.current().pid(), host, clock.instant());
    }

    /// When it took the store, as the clock of this computer tells it.
    String time() {
        return TIME.format(since);
    }

    /// As a line for the lock file.
    String line() {
        return pid + " " + since + " " + host + "\n";
    }

    /// Reads what [#line()] wrote; nothing from anything else.
    static Optional<Holder> parse(String line) {
        String[] parts = line.strip().split(" ", 3);
        try {
            return parts.length < 3 ? Optional.empty()
                    : Optional.of(new Holder(Long.parseLong(parts[0]), parts[2], Instant.parse(parts[1])));
        } catch (NumberFormatException | DateTimeParseException broken) {
            return Optional.empty();
        }
    }
}
