package org.qingyang.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/// Puts what stands in the write-ahead log into the file, on a thread of its own, so that no decision waits for it: SQLite
/// would do it within a commit. That is left to it where the log has grown to four times the size nonetheless, and only
/// then does the log begin anew. Thread-safe.
final class Checkpointer implements AutoCloseable {

    /// Bytes: an import writes the same pages of the index again and again, and should not put each of them into the file.
    private static final long STEP = 16L << 20;

    private final Path file;
    private final Path log;
    private final AtomicLong done = new AtomicLong();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("checkpoint").factory());

    Checkpointer(Path file) {
        this.file = file;
        this.log = file.resolveSibling(file.getFileName() + "-wal");
    }

    /// Looks whether the log has grown enough; to be called after each commit.
    void wake() {
        long length = log.toFile().length();
        long before = done.get();
        // A log that is shorter has begun anew.
        if (length < before) {
            done.compareAndSet(before, length);
        } else if (length - before > STEP && done.compareAndSet(before, length)) {
            try {
                thread.execute(this::checkpoint);
            } catch (RejectedExecutionException ending) {
                return;
            }
        }
    }

    private void checkpoint() {
        try (Connection connection = Connections.plain(file); Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
        } catch (SQLException later) {
            // What is in the log is safe there. Whoever commits next hears of a disk that is full or gone.
            return;
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
