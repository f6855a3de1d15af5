package org.qingyang.service;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes backups by itself, on a thread of its own, as long as somebody works in this process: when one is due, and at
/// last when the store is closed. What goes wrong is kept for people to see, and tried again. Thread-safe.
final class BackupClerk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackupClerk.class);
    /// Late enough to keep no one from beginning to work.
    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMinutes(2);

    /// Makes a backup if it is time.
    @FunctionalInterface
    private interface Chance {
        Optional<Backup> take() throws Refusal;
    }

    private final SafetyService safety;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("backups").priority(Thread.MIN_PRIORITY).factory());
    private volatile @Nullable Message trouble;

    BackupClerk(SafetyService safety) {
        this.safety = safety;
    }

    void start() {
        thread.scheduleWithFixedDelay(this::look, FIRST.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    void look() {
        attempt(safety::backUpIfDue);
    }

    private void attempt(Chance chance) {
        if (!safety.isWriting()) {
            return;
        }
        try {
            chance.take();
            trouble = null;
        } catch (Refusal refusal) {
            LOG.warn("no backup was made", refusal);
            trouble = refusal.message();
        } catch (RuntimeException fault) {
            // A task that throws is never run again.
            LOG.error("no backup was made", fault);
            trouble = Message.of("store.refusal.backup", safety.policy().folder());
        }
    }

    /// Why the last attempt failed; empty if it did not.
    Optional<Message> trouble() {
        return Optional.ofNullable(trouble);
    }

    /// Ends after a last backup, if there is anything new and it takes but a moment or is due.
    @Override
    public void close() {
        thread.close();
        attempt(safety::backUpOnClosing);
    }
}
