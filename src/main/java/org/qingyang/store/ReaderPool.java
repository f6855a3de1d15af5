package org.qingyang.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.sqlite.SQLiteConnection;

/// A few open connections that read. Thread-safe; a connection is used by one thread at a time.
final class ReaderPool implements AutoCloseable {

    private static final int MOST_IDLE = 4;

    private final Path file;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    ReaderPool(Path file) {
        this.file = file;
    }

    /// A connection for one transaction. One that is not given back is closed, because nobody knows its state.
    final class Loan implements AutoCloseable {

        private final Connection connection;
        private boolean sound;

        private Loan(Connection connection) {
            this.connection = connection;
        }

        Connection connection() {
            return connection;
        }

        /// Lets whatever runs on the connection fail at once. May be called on any thread while the loan lasts.
        void interrupt() {
            ReaderPool.interrupt(connection);
        }

        /// Ends the transaction; the connection is good for another.
        void giveBack() throws SQLException {
            connection.rollback();
            sound = true;
        }

        @Override
        public void close() throws SQLException {
            if (!sound || !keep(connection)) {
                connection.close();
            }
        }
    }

    /// Lets whatever runs on the connection fail at once. May be called on any thread.
    static void interrupt(Connection connection) {
        try {
            connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
        } catch (SQLException alreadyClosed) {
            return;
        }
    }

    Loan take() throws SQLException {
        Connection known;
        synchronized (idle) {
            known = idle.poll();
        }
        return new Loan(known == null ? Connections.reader(file) : known);
    }

    private boolean keep(Connection connection) throws SQLException {
        synchronized (idle) {
            // One that reads without the log does not see what others write later.
            return !closed && !connection.isReadOnly() && idle.size() < MOST_IDLE && idle.add(connection);
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            for (Connection connection : idle) {
                try {
                    connection.close();
                } catch (SQLException alreadyGone) {
                    continue;
                }
            }
            idle.clear();
        }
    }
}
