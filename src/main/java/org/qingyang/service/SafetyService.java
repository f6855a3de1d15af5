package org.qingyang.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.qingyang.model.CheckReport;
import org.qingyang.model.Refusal;
import org.qingyang.model.RescueReport;
import org.qingyang.model.StoreStats;
import org.qingyang.store.Recovery;
import org.qingyang.store.Store;

/// Keeps what was confirmed: checks, backups, restoring and rescuing. Thread-safe; nothing here keeps others from
/// working on the store.
public final class SafetyService {

    /// How many of the backups that rotate are kept, unless the user says otherwise.
    public static final int KEEP = 10;
    /// How old the newest backup may be before another is made.
    public static final Duration EVERY = Duration.ofHours(24);
    /// The name of the folder beside the store that the backups go to, unless the user says otherwise.
    public static final String FOLDER = "backups";

    private final Store store;
    private final Clock clock;

    SafetyService(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Where the backups of a store go by themselves.
    public static BackupFolder folderOf(Path store) {
        return new BackupFolder(store.toAbsolutePath().resolveSibling(FOLDER), KEEP);
    }

    /// Whether the file is in order, in a moment.
    public CheckReport quickCheck() throws Refusal {
        return store.check(false, new Cancellation());
    }

    /// Also whether every page is the one that came in and the journal leads to what stands there now.
    public CheckReport fullCheck(Cancellation cancellation) throws Refusal {
        return store.check(true, cancellation);
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

    /// Makes the next of the backups that rotate.
    public Path backUp(BackupFolder folder) throws Refusal {
        Path target = folder.next(clock.instant());
        store.backUp(target);
        folder.rotate();
        return target;
    }

    /// Makes the next of the backups that rotate if the newest one is too old, or from a time that has not come yet.
    public Optional<Path> backUpIfDue(BackupFolder folder) throws Refusal {
        Instant now = clock.instant();
        boolean fresh = folder.newest().flatMap(BackupFolder::time)
                .filter(made -> !made.isAfter(now) && made.plus(EVERY).isAfter(now)).isPresent();
        return fresh || store.summaries().isEmpty() ? Optional.empty() : Optional.of(backUp(folder));
    }

    /// Puts a backup in the place of a store that nobody has open.
    ///
    /// @return where the store lies now that was there before; the store's own place if there was none
    /// @throws Refusal if the backup is no sound store, or the store is in use; everything is as it was then
    public static Path restore(Path backup, Path store) throws Refusal {
        return Recovery.restore(backup, store, StoreLocation.here().host(), Clock.systemUTC());
    }

    /// Brings everything readable of a damaged store into a fresh one; the damaged file stays as it is.
    ///
    /// @throws Refusal if there is a file at `fresh`, or nothing can be read
    public static RescueReport rescue(Path damaged, Path fresh) throws Refusal {
        return Recovery.rescue(damaged, fresh, StoreLocation.here().host(), Clock.systemUTC());
    }
}
