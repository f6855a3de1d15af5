package org.qingyang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

/// Whole copies of a store, made while it is worked on.
final class Copies {

    private static final long RESERVE = 32L << 20;

    private Copies() {
    }

    /// Writes one state of the store to a new file, whole or not at all, and looks whether it can be read.
    ///
    /// @throws Refusal if the file is there already, the store is damaged, or the disk refuses
    static void make(Path store, Path target) throws Refusal {
        Path to = target.toAbsolutePath();
        if (Files.exists(to)) {
            throw new Refusal(Message.of("store.refusal.backupExists", to));
        }
        // Under a name that nobody has: what lies beside the target is not ours to delete.
        Path draft = to.resolveSibling(to.getFileName() + "." + UUID.randomUUID() + ".new");
        try {
            Files.createDirectories(to.getParent());
            checkSpace(Statistics.bytes(store), Files.getFileStore(to.getParent()).getUsableSpace(), to);
            vacuum(store, draft);
            prove(draft);
            sync(draft);
            // A plain move replaces nothing.
            Files.move(draft, to);
            sync(to.getParent());
        } catch (IOException | SQLException | StoreException failure) {
            discard(draft);
            throw new Refusal(Message.of("store.refusal.backup", to), failure);
        }
    }

    /// A copy must not take the place that the next decisions need.
    static void checkSpace(long bytes, long usable, Path to) throws Refusal {
        if (usable < bytes + RESERVE) {
            throw new Refusal(Message.of("store.refusal.backupSpace", to, bytes >> 20, usable >> 20));
        }
    }

    private static void vacuum(Path store, Path draft) throws SQLException {
        try (Connection connection = Connections.plain(store); Statement statement = connection.createStatement()) {
            statement.executeUpdate("VACUUM INTO '" + draft.toString().replace("'", "''") + "'");
        }
    }

    private static void prove(Path draft) throws SQLException {
        try (Connection connection = Connections.plain(draft)) {
            if (!new CheckRun(new Sql(connection)).quick().isSound()) {
                throw new SQLException("the copy is not sound");
            }
        }
    }

    /// Has the disk keep a file, or a folder's list of files, for good.
    static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException unableForFolders) {
            if (!Files.isDirectory(path)) {
                throw unableForFolders;
            }
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException leftBehind) {
            return;
        }
    }
}
