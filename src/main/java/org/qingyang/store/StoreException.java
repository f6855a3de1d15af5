package org.qingyang.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// SQLite said no. Never leaves the store: [Failures] makes a refusal of it.
final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    StoreException(SQLException failure) {
        super(failure.getMessage(), failure);
        this.failure = failure;
    }

    /// Something is not there that SQLite does not miss: the store is damaged all the same.
    static StoreException missing(String what) {
        return new StoreException(new SQLiteException("no " + what, SQLiteErrorCode.SQLITE_CORRUPT));
    }

    SQLException failure() {
        return failure;
    }
}
