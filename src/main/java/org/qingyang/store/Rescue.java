package org.qingyang.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.RescueReport;

/// Brings everything that can be read of a damaged store into a fresh one. The damaged file is only looked at: a copy
/// of it is worked on.
final class Rescue {

    private final Path damaged;
    private final Path fresh;
    private final Holder self;

    private Rescue(Path damaged, Path fresh, Holder self) {
        this.damaged = damaged;
        this.fresh = fresh;
        this.self = self;
    }

    /// @param fresh where the new store is made; there must be no file
    /// @throws Refusal if nothing of the file can be read, or the fresh store cannot be made
    static RescueReport of(Path damaged, Path fresh, Holder self) throws Refusal {
        if (Files.exists(fresh)) {
            throw new Refusal(Message.of("store.refusal.backupExists", fresh));
        }
        if (Files.notExists(damaged)) {
            throw new Refusal(Message.of("store.refusal.noFile", damaged));
        }
        if (!Files.isRegularFile(damaged)) {
            throw new Refusal(Message.of("store.refusal.noBackup", damaged));
        }
        return new Rescue(damaged, fresh, self).run();
    }

    private RescueReport run() throws Refusal {
        new StoreFile(fresh, Schema.own(), self).prepare();
        boolean done = false;
        try {
            RescueReport report = throughACopy();
            done = true;
            return report;
        } catch (IOException | SQLException | StoreException failure) {
            throw new Refusal(Message.of("store.refusal.rescue", damaged), failure);
        } finally {
            // Nobody should take half a store for a whole one.
            if (!done) {
                remove(fresh);
            }
        }
    }

    /// The copy lies in a folder of its own, where no file of somebody else can be in its way.
    private RescueReport throughACopy() throws IOException, SQLException, Refusal {
        Path folder = Files.createTempDirectory(fresh.toAbsolutePath().getParent(), ".rescue");
        Path copy = folder.resolve("damaged.db");
        try {
            copy("", copy);
            copy("-wal", copy);
            fillUp(copy);
            return transfer(copy);
        } finally {
            remove(copy);
            Files.deleteIfExists(folder);
        }
    }

    private void copy(String ending, Path copy) throws IOException {
        Path part = damaged.resolveSibling(damaged.getFileName() + ending);
        if (Files.exists(part)) {
            Files.copy(part, copy.resolveSibling(copy.getFileName() + ending));
        }
    }

    /// SQLite reads nothing of a file that was cut off, but all that is there of one whose end is empty.
    private static void fillUp(Path copy) throws IOException {
        FileHeader header = FileHeader.of(copy);
        boolean room = header.expected() - header.length() < Files.getFileStore(copy).getUsableSpace();
        if (header.sqlite() && header.isCutOff() && room) {
            try (var file = new RandomAccessFile(copy.toFile(), "rw")) {
                file.setLength(header.expected());
            }
        }
    }

    private RescueReport transfer(Path copy) throws SQLException, Refusal {
        try (Connection from = Connections.plain(copy); Connection to = Connections.writer(fresh)) {
            var target = new Sql(to);
            // Orphans are cared for one by one.
            to.setAutoCommit(true);
            target.run("PRAGMA foreign_keys = OFF");
            to.setAutoCommit(false);
            var transfer = new RescueTransfer(new Salvage(new Sql(from)), target);
            transfer.run();
            if (!transfer.savedAnything()) {
                throw new SQLException("nothing can be read");
            }
            to.commit();
            SearchRebuild.on(to);
            List<Message> findings = new CheckRun(target).full(org.qingyang.search.Stop.NEVER).findings();
            return transfer.report(fresh, findings);
        }
    }

    private static void remove(Path file) {
        for (String ending : new String[] {"", "-wal", "-shm", "-journal", ".lock"}) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            } catch (IOException leftBehind) {
                continue;
            }
        }
    }
}
