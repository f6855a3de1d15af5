package org.qingyang.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Refusal;
import org.qingyang.search.Stop;
import org.qingyang.store.json.BrokenJson;

/// One open store file: transactions that read, side by side, and transactions that write, one after the other.
/// Thread-safe.
final class Database implements AutoCloseable {

    /// What is done in a transaction.
    @FunctionalInterface
    interface Work<T> {
        T on(Shelves shelves) throws Refusal;
    }

    private final Path file;
    private final Holder self;
    private final Failures failures;
    private final ReaderPool readers;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final FilePlace place;
    private final Checkpointer checkpointer;
    private @Nullable WriterLock lock;
    private @Nullable Connection writer;
    /// Work in the background may outlast the store: it must not take the file again that others have by then.
    private boolean closed;

    Database(Path file, Holder self) {
        this.file = file;
        this.self = self;
        this.failures = new Failures(file);
        this.readers = new ReaderPool(file);
        this.place = FilePlace.of(file);
        this.checkpointer = new Checkpointer(file);
    }

    /// Reads one state of the store, whatever is written meanwhile.
    <T> T read(Work<T> work) throws Refusal {
        return read(work, Stop.NEVER);
    }

    /// Reads until it is asked to stop.
    ///
    /// @throws Refusal also if it was stopped
    <T> T read(Work<T> work, Stop stop) throws Refusal {
        try (ReaderPool.Loan loan = readers.take(); Stop.Watch _ = stop.whenCancelled(loan::interrupt)) {
            T result = work.on(Shelves.over(loan.sql()));
            loan.giveBack();
            return result;
        } catch (StoreException | BrokenJson failure) {
            throw failures.refusal(failure);
        } catch (SQLException failure) {
            throw failures.refusal(failure);
        }
    }

    /// Something that only looks, below the shelves.
    @FunctionalInterface
    interface Look<T> {
        T at(Sql sql);
    }

    /// Looks at one state of the store, on a connection of its own: one that was in use before may remember of the search
    /// index what others have written anew since, and SQLite's own check would call that damage.
    ///
    /// @throws Refusal also if it was stopped
    <T> T look(Look<T> look, Stop stop) throws Refusal {
        try (Connection connection = Connections.reader(file);
                Stop.Watch _ = stop.whenCancelled(() -> ReaderPool.interrupt(connection))) {
            T result = looked(look, connection);
            if (stop.isCancelled()) {
                throw failures.refusal("stopped", null);
            }
            return result;
        } catch (StoreException | BrokenJson failure) {
            throw failures.refusal(failure);
        } catch (SQLException failure) {
            throw failures.refusal(failure);
        }
    }

    /// Writes; when this returns, everything that `work` wrote is on the disk.
    ///
    /// @throws Refusal if another process holds the store, it is closed or the disk refuses; nothing was written then
    <T> T write(Work<T> work) throws Refusal {
        writing.lock();
        try {
            check();
            T result = transaction(work, writer());
            checkpointer.wake();
            return result;
        } catch (SQLException failure) {
            throw failures.refusal(failure);
        } finally {
            writing.unlock();
        }
    }

    /// Makes the search index anew.
    void rebuildIndex() throws Refusal {
        writing.lock();
        try {
            check();
            SearchRebuild.on(writer());
        } catch (StoreException | BrokenJson failure) {
            throw failures.refusal(failure);
        } catch (SQLException failure) {
            throw failures.refusal(failure);
        } finally {
            writing.unlock();
        }
    }

    private void check() throws Refusal {
        checkOpen();
        place.check(failures);
    }

    private void checkOpen() throws Refusal {
        if (closed) {
            throw failures.refusal("closed", null);
        }
    }

    private <T> T transaction(Work<T> work, Connection connection) throws Refusal, SQLException {
        boolean committed = false;
        try {
            T result = work(work, connection);
            connection.commit();
            committed = true;
            return result;
        } catch (StoreException | BrokenJson failure) {
            throw failures.refusal(failure);
        } finally {
            if (!committed) {
                rollBack(connection);
            }
        }
    }

    private static <T> T looked(Look<T> look, Connection connection) {
        try (var sql = new Sql(connection)) {
            return look.at(sql);
        }
    }

    private static <T> T work(Work<T> work, Connection connection) throws Refusal {
        try (var sql = new Sql(connection)) {
            return work.on(Shelves.over(sql));
        }
    }

    private void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            // SQLite has rolled back by itself, or will when the file is opened again.
            discardWriter();
        }
    }

    private void discardWriter() {
        try (Connection _ = writer) {
            writer = null;
        } catch (SQLException failure) {
            writer = null;
        }
    }

    private Connection writer() throws SQLException, Refusal {
        Optional<Holder> other = claim();
        if (lock == null) {
            throw failures.held(other);
        }
        Connection open = writer == null ? Connections.writer(file) : writer;
        writer = open;
        return open;
    }

    /// Takes the right to write, until the store is closed.
    ///
    /// @return who has it instead, as far as is known; empty too if this process has it
    /// @throws Refusal if the store is closed or the disk refuses
    Optional<Holder> claim() throws Refusal {
        writing.lock();
        try {
            checkOpen();
            if (lock == null) {
                lock = WriterLock.take(file, self).orElse(null);
            }
            return lock == null ? WriterLock.holder(file) : Optional.empty();
        } catch (IOException failure) {
            throw failures.refusal(isFull() ? "diskFull" : "readOnly", failure);
        } finally {
            writing.unlock();
        }
    }

    private boolean isFull() {
        return file.toAbsolutePath().getParent().toFile().getUsableSpace() == 0;
    }

    boolean holdsClaim() {
        writing.lock();
        try {
            return lock != null;
        } finally {
            writing.unlock();
        }
    }

    /// Whether somebody waits to write, so that work which can wait should come to an end.
    boolean isWaitedFor() {
        return writing.hasQueuedThreads();
    }

    /// The process that wrote last and did not close the store.
    Optional<Holder> abandonedBy() {
        return Optional.ofNullable(lock).flatMap(WriterLock::abandonedBy);
    }

    /// Closes quietly: everything confirmed is on the disk already.
    @Override
    public void close() {
        writing.lock();
        try (WriterLock _ = lock) {
            closed = true;
            checkpointer.close();
            readers.close();
            discardWriter();
            lock = null;
        } catch (IOException stillNamedInTheLockFile) {
            lock = null;
        } finally {
            writing.unlock();
        }
    }
}
