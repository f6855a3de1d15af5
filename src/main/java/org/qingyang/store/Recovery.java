package org.qingyang.store;

import java.nio.file.Path;
import java.time.Clock;
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
}
