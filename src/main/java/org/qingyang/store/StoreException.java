package org.qingyang.store;

import java.sql.SQLException;

/// SQLite said no. Never leaves the store: [Failures] makes a refusal of it.
final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    StoreException(SQLException failure) {
        super(failure.getMessage(), failure);
        this.failure = failure;
    }

    SQLException failure() {
        return failure;
    }
}
