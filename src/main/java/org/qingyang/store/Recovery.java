package org.qingyang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.qingyang.model.Refusal;
import org.qingyang.model.RescueReport;

/// What is done to store files that nobody works with: putting a backup in the place of one, and saving what can be
/// read of a damaged one.
public final class Recovery {

    private Recovery() {
    }

    /// Puts a backup in the place of a store that nobody has open.
    ///
    /// @param host the name of this machine, for whoever finds the store held
    /// @return where the store lies now that was there before; the store's own place if there was none
    /// @throws Refusal if the backup is no sound store, or the store is in use; everything is as it was then
    public static Path restore(Path backup, Path store, String host, Clock clock) throws Refusal {
        return Restoration.restore(backup, store, Holder.here(host, clock));
    }

    /// Brings everything readable of a damaged store into a fresh one; the damaged file stays as it is.
    ///
    /// @param host the name of this machine, for whoever finds the fresh store held
    /// @throws Refusal if there is a file at `fresh`, or nothing can be read
    public static RescueReport rescue(Path damaged, Path fresh, String host, Clock clock) throws Refusal {
        return Rescue.of(damaged, fresh, Holder.here(host, clock));
    }

    /// Whether a file looks like a store that is all there, judged by its first bytes and its length.
    public static boolean isWhole(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        FileHeader header = FileHeader.of(file);
        return header.sqlite() && header.application() == Connections.APPLICATION && !header.isCutOff();
    }

    /// How far a store that nobody has open had come, for example a backup; empty if it cannot be read.
    public static Optional<Reached> reached(Path file) {
        try (Connection connection = Connections.plain(file); var sql = new Sql(connection)) {
            return Optional.of(Reached.of(sql));
        } catch (SQLException | StoreException unreadable) {
            return Optional.empty();
        }
    }
}
