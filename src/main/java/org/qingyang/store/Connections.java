package org.qingyang.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/// Opens connections; the one place for what has to be set on each of them. SQLite's own defaults are not safe enough:
/// foreign keys are off and a schema may call functions.
final class Connections {

    /// Says in a file's header that it is ours: `QYNG`.
    static final int APPLICATION = 0x51594E47;

    private static final int BUSY_MILLISECONDS = 5_000;
    /// What a connection that writes keeps of the file in memory. It makes SQLite read the schema, which a connection that
    /// only looks at a damaged file must not.
    private static final String CACHE = "PRAGMA cache_size = -32768";
    /// Pages in the log before SQLite puts them into the file within a commit; [Checkpointer] mostly does so before.
    private static final String LOG = "PRAGMA wal_autocheckpoint = 16384";
    /// Bytes that are left of a log which begins anew, so that its length says how much stands in it.
    private static final String LOG_LEFT = "PRAGMA journal_size_limit = 0";
    /// Lets SQLite look at the file, so that what is wrong shows itself at once.
    private static final String READ = "PRAGMA schema_version";

    private Connections() {
    }

    /// A connection that writes: write-ahead log, each commit on the disk before it returns, and transactions that
    /// take the write lock when they begin (one that reads first and then writes would fail at once).
    ///
    /// @throws SQLException if the file cannot be opened or the log cannot be switched on
    static Connection writer(Path file) throws SQLException {
        return set(open(file, SQLiteConfig.TransactionMode.IMMEDIATE), "PRAGMA foreign_keys = ON",
                "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", CACHE, LOG, LOG_LEFT);
    }

    /// A connection that only reads; each of its transactions sees one state of the store.
    static Connection reader(Path file) throws SQLException {
        return reading(file, "PRAGMA query_only = ON", READ);
    }

    /// A log cannot be shared where nothing can be written, in a read-only folder or on a full disk. A store that nobody
    /// has open can be read without one; such a connection is read-only, and is not to be kept for long.
    private static Connection reading(Path file, String... pragmas) throws SQLException {
        try {
            return set(open(file, SQLiteConfig.TransactionMode.DEFERRED), pragmas);
        } catch (SQLException unshared) {
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            if (!isUnshared(unshared) || log.toFile().length() > 0) {
                throw unshared;
            }
            var config = new SQLiteConfig();
            config.setOpenMode(SQLiteOpenMode.OPEN_URI);
            config.setReadOnly(true);
            return set(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri().toString()
                    .replaceFirst("^file:/+", "file:/") + "?immutable=1"), pragmas);
        }
    }

    private static boolean isUnshared(SQLException failure) {
        int code = failure instanceof SQLiteException known ? known.getResultCode().code & 0xff : 0;
        return code == SQLiteErrorCode.SQLITE_CANTOPEN.code || code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_IOERR.code;
    }

    /// A connection that makes or migrates a file: no log yet, so that the file alone holds everything.
    static Connection builder(Path file) throws SQLException {
        return set(open(file, SQLiteConfig.TransactionMode.IMMEDIATE, true), "PRAGMA synchronous = FULL");
    }

    /// A connection outside of transactions, for a whole copy or a look at a file that may be damaged.
    static Connection plain(Path file) throws SQLException {
        Connection connection = reading(file, READ);
        connection.setAutoCommit(true);
        return connection;
    }

    private static Connection open(Path file, SQLiteConfig.TransactionMode mode) throws SQLException {
        return open(file, mode, false);
    }

    /// @param make whether a file that is not there is made; else one that was taken away would come back empty
    private static Connection open(Path file, SQLiteConfig.TransactionMode mode, boolean make) throws SQLException {
        var config = new SQLiteConfig();
        if (!make) {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        config.setTransactionMode(mode);
        // Nobody asks for them, and the driver would ask SQLite after each insert.
        config.setGetGeneratedKeys(false);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private static Connection set(Connection connection, String... pragmas) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + BUSY_MILLISECONDS);
            statement.execute("PRAGMA trusted_schema = OFF");
            for (String pragma : pragmas) {
                try (ResultSet answer = statement.execute(pragma) ? statement.getResultSet() : null) {
                    if (pragma.contains("WAL") && (answer == null || !answer.getString(1).equals("wal"))) {
                        throw new SQLException(Failures.NO_LOG);
                    }
                }
            }
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        connection.setAutoCommit(false);
        return connection;
    }
}
