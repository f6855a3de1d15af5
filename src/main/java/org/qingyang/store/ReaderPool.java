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
    private final Deque<Sql> idle = new ArrayDeque<>();
    private boolean closed;

    ReaderPool(Path file) {
        this.file = file;
    }

    /// A connection for one transaction. One that is not given back is closed, because nobody knows its state.
    final class Loan implements AutoCloseable {

        private final Sql sql;
        private boolean sound;

        private Loan(Sql sql) {
            this.sql = sql;
        }

        Sql sql() {
            return sql;
        }

        /// Lets whatever runs on the connection fail at once. May be called on any thread while the loan lasts.
        void interrupt() {
            ReaderPool.interrupt(sql.connection());
        }

        /// Ends the transaction; the connection is good for another.
        void giveBack() throws SQLException {
            sql.rest();
            sql.connection().rollback();
            sound = true;
        }

        @Override
        public void close() throws SQLException {
            if (!sound || !keep(sql)) {
                sql.connection().close();
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
        Sql known;
        synchronized (idle) {
            known = idle.poll();
        }
        return new Loan(known == null ? new Sql(Connections.reader(file)) : known);
    }

    private boolean keep(Sql sql) throws SQLException {
        synchronized (idle) {
            // One that reads without the log does not see what others write later.
            return !closed && !sql.connection().isReadOnly() && idle.size() < MOST_IDLE && idle.add(sql);
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            for (Sql sql : idle) {
                try {
                    sql.connection().close();
                } catch (SQLException alreadyGone) {
                    continue;
                }
            }
            idle.clear();
        }
    }
}
