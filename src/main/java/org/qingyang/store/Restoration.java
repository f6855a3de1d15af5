package org.qingyang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

/// Puts a backup in the place of a store. What was there is kept under another name.
final class Restoration {

    private Restoration() {
    }

    /// @return where the store lies that was there before; the store's own place if there was none
    /// @throws Refusal if the backup is no sound store, or the store is in use; everything is as it was then
    static Path restore(Path backup, Path store, Holder self) throws Refusal {
        var failures = new Failures(store);
        try {
            checkFile(backup, store);
            Files.createDirectories(store.toAbsolutePath().getParent());
            try (var _ = WriterLock.take(store, self).orElseThrow(() -> failures.held(WriterLock.holder(store)))) {
                return exchange(backup, store);
            }
        } catch (IOException failure) {
            throw new Refusal(Message.of("store.refusal.restore", store, backup), failure);
        }
    }

    private static void checkFile(Path backup, Path store) throws IOException, Refusal {
        if (Files.notExists(backup)) {
            throw new Refusal(Message.of("store.refusal.noFile", backup));
        }
        if (Files.exists(store) && Files.isSameFile(backup, store)) {
            throw new Refusal(Message.of("store.refusal.ownBackup", backup));
        }
        if (!Files.isRegularFile(backup) || !FileHeader.of(backup).sqlite()) {
            throw new Refusal(Message.of("store.refusal.noBackup", backup));
        }
    }

    private static Path exchange(Path backup, Path store) throws IOException, Refusal {
        Path draft = store.resolveSibling(store.getFileName() + "." + UUID.randomUUID() + ".restored");
        // A copy made by SQLite takes in the backup's own log, if it has one, and proves that it can be read.
        copy(backup, draft);
        try {
            checkHeader(FileHeader.of(draft), backup);
        } catch (Refusal unfit) {
            Files.delete(draft);
            throw unfit;
        }
        Path kept = Files.exists(store) ? setAside(store) : store;
        Files.move(draft, store, StandardCopyOption.ATOMIC_MOVE);
        Copies.sync(store.toAbsolutePath().getParent());
        return kept;
    }

    private static void copy(Path backup, Path draft) throws IOException, Refusal {
        // SQLite takes an empty file for an empty database.
        if (FileHeader.of(backup).isStub()) {
            throw damaged(backup, null);
        }
        try {
            Copies.make(backup, draft);
        } catch (Refusal failed) {
            throw Failures.isDamage(failed.getCause()) ? damaged(backup, failed) : failed;
        }
    }

    private static Refusal damaged(Path backup, @Nullable Throwable cause) {
        return new Refusal(Message.of("store.refusal.backupDamaged", backup), cause);
    }

    /// Of the copy, because the newest header may have stood in the backup's log.
    private static void checkHeader(FileHeader header, Path backup) throws Refusal {
        if (header.application() != Connections.APPLICATION) {
            throw new Refusal(Message.of("store.refusal.noBackup", backup));
        }
        if (header.version() > Schema.own().version()) {
            throw new Refusal(Message.of("store.refusal.newer", backup, header.version(), Schema.own().version()));
        }
    }

    /// The file goes together with its log, in which the last decisions may stand.
    static Path setAside(Path store) throws IOException {
        Path kept = free(store);
        for (String ending : new String[] {"-wal", "-shm", ""}) {
            Path part = store.resolveSibling(store.getFileName() + ending);
            if (Files.exists(part)) {
                Files.move(part, kept.resolveSibling(kept.getFileName() + ending), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return kept;
    }

    private static Path free(Path store) {
        for (int i = 1;; i++) {
            Path name = store.resolveSibling(store.getFileName() + ".before-" + i);
            if (!Files.exists(name) && !Files.exists(name.resolveSibling(name.getFileName() + "-wal"))) {
                return name;
            }
        }
    }
}
