package org.qingyang.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingyang.model.CheckReport;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.RescueReport;
import org.qingyang.model.StoreStats;
import org.qingyang.store.Reached;
import org.qingyang.store.Recovery;
import org.qingyang.store.Store;

/// Keeps what was confirmed: checks, backups, restoring and rescuing. Thread-safe; nothing here keeps others from
/// working on the store.
public final class SafetyService {

    /// A store of so many bytes is copied in a moment, also when the user wants to leave.
    private static final long QUICKLY_COPIED = 256L << 20;

    private final Store store;
    private final Clock clock;
    private final BackupClerk clerk;
    private volatile BackupPolicy policy;
    private volatile boolean kept;

    SafetyService(Store store, Clock clock, BackupPolicy policy) {
        this.store = store;
        this.clock = clock;
        this.policy = policy;
        this.clerk = new BackupClerk(this);
    }

    /// Where backups go by themselves, and when.
    public BackupPolicy policy() {
        return policy;
    }

    /// Follows the user's choice from now on; backups that are elsewhere stay there.
    public void setPolicy(BackupPolicy policy) {
        this.policy = policy;
    }

    /// Whether the file is in order, in a moment.
    public CheckReport quickCheck() throws Refusal {
        return store.check(false, new Cancellation());
    }

    /// Also whether every page is the one that came in and the journal leads to what stands there now.
    ///
    /// @throws Refusal also if it was cancelled
    public CheckReport fullCheck(Cancellation cancellation) throws Refusal {
        return store.check(true, cancellation);
    }

    /// Makes the search index anew, which is all that is to be done where a check finds that it does not match the
    /// stories. Takes a while in a large store; others cannot write meanwhile.
    public void mendIndex() throws Refusal {
        store.rebuildIndex();
    }

    public StoreStats stats() throws Refusal {
        return store.stats();
    }

    /// Writes a whole copy of the store to a new file.
    ///
    /// @throws Refusal if there is such a file, the store is damaged, or the disk refuses; nothing was written then
    public void backUp(Path target) throws Refusal {
        store.backUp(target);
    }

    /// Makes the next of the backups that rotate. Only when it is whole are the ones deleted that are too many.
    ///
    /// @throws Refusal if the disk refuses or the store is damaged; all older backups are there then
    public synchronized Backup backUp() throws Refusal {
        var folder = new BackupFolder(policy.folder());
        Path target = folder.next(clock.instant());
        store.backUp(target);
        folder.rotate(policy.keep());
        return folder.all().getFirst();
    }

    /// Makes the next of the backups that rotate if something has changed since the newest one, and that is too old, or
    /// too many decisions were made since. To be asked now and then while somebody works.
    public synchronized Optional<Backup> backUpIfDue() throws Refusal {
        return isDue() ? Optional.of(backUp()) : Optional.empty();
    }

    /// Makes the next of the backups that rotate if something has changed since the newest one, unless the store is so
    /// large that whoever closes the program would have to wait.
    public synchronized Optional<Backup> backUpOnClosing() throws Refusal {
        boolean small = store.stats().bytes() <= QUICKLY_COPIED;
        return isDue() || small && !store.reached().equals(lastReached()) ? Optional.of(backUp()) : Optional.empty();
    }

    private boolean isDue() throws Refusal {
        Reached now = store.reached();
        Reached then = lastReached();
        if (now.equals(then)) {
            return false;
        }
        Instant last = lastBackup().map(Backup::at).orElse(Instant.MIN);
        boolean old = last.isAfter(clock.instant()) || last.isBefore(clock.instant().minus(policy.every()));
        return old || then.equals(Reached.NOWHERE) || now.entry() - then.entry() >= policy.decisions();
    }

    /// How far the store had come in the newest backup; nowhere if there is none that can be read.
    private Reached lastReached() throws Refusal {
        return lastBackup().flatMap(backup -> Recovery.reached(backup.file())).orElse(Reached.NOWHERE);
    }

    /// Makes backups by itself from now on, on a thread in the background, when they are due and when the newsroom is
    /// closed; only in the process that writes the store.
    public void keepBackups() {
        clerk.start();
        kept = true;
    }

    /// Why the last backup that was to be made by itself failed; empty if it did not.
    public Optional<Message> backupTrouble() {
        return clerk.trouble();
    }

    boolean isWriting() {
        return store.isWriting();
    }

    /// Makes a last backup, if backups are made by themselves, as [#backUpOnClosing()] does.
    void close() {
        if (kept) {
            clerk.close();
        }
    }

    /// The newest of the backups that rotate.
    public Optional<Backup> lastBackup() throws Refusal {
        return backups().stream().findFirst();
    }

    /// The backups that rotate, the newest first; what is not whole is not among them.
    public List<Backup> backups() throws Refusal {
        return new BackupFolder(policy.folder()).all();
    }

    /// The backups of a store that cannot be opened, the newest first.
    public static List<Backup> backupsOf(Path store) throws Refusal {
        return new BackupFolder(BackupPolicy.of(store).folder()).all();
    }

    /// Puts a backup in the place of a store that nobody has open.
    ///
    /// @return where the store lies now that was there before; the store's own place if there was none
    /// @throws Refusal if the backup is no sound store, or the store is in use; everything is as it was then
    public static Path restore(Path backup, Path store) throws Refusal {
        return Recovery.restore(backup, store, StoreLocation.here().host(), Clock.systemUTC());
    }

    /// What came of a store that was rescued in its place.
    ///
    /// @param report what was rescued
    /// @param kept   where the damaged file lies now
    public record Rescued(RescueReport report, Path kept) {
    }

    /// Puts everything readable of a damaged store, which nobody has open, in its place. An earlier rescue stays where it
    /// lies.
    ///
    /// @throws Refusal if nothing can be read, or the store is in use; the store is as it was then
    public static Rescued rescueInPlace(Path store) throws Refusal {
        Path fresh = free(store);
        RescueReport report = rescue(store, fresh);
        Path kept = restore(fresh, store);
        discard(fresh);
        return new Rescued(report, kept);
    }

    private static void discard(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException oneCopyMore) {
            return;
        }
    }

    private static Path free(Path store) {
        Path name = store.resolveSibling(store.getFileName() + ".rescued");
        for (int i = 2; Files.exists(name); i++) {
            name = store.resolveSibling(store.getFileName() + ".rescued" + i);
        }
        return name;
    }

    /// Brings everything readable of a damaged store into a fresh one; the damaged file stays as it is.
    ///
    /// @throws Refusal if there is a file at `fresh`, or nothing can be read
    public static RescueReport rescue(Path damaged, Path fresh) throws Refusal {
        return Recovery.rescue(damaged, fresh, StoreLocation.here().host(), Clock.systemUTC());
    }
}
