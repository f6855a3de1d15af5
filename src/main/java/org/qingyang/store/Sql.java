package org.qingyang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The few things that the stores ask of a connection in a transaction. Every statement has come to its end before its
/// method returns, because one that has not makes the commit fail; it is kept for the next time until [#close()]. As
/// thread-safe as the connection: one thread at a time.
final class Sql implements AutoCloseable {

    /// Makes a value of the row that the result set stands on.
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// Statements of searches are many and hardly ever come again.
    private static final int MOST_KEPT = 16;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// @throws StoreException if SQLite refuses
    <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        try (var rows = prepared(sql, values).executeQuery()) {
            List<T> result = new ArrayList<>();
            while (rows.next()) {
                result.add(row.of(rows));
            }
            return result;
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    /// The first row, if there is one.
    ///
    /// @throws StoreException if SQLite refuses
    <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /// Does something with a row.
    @FunctionalInterface
    interface Use {
        void of(ResultSet row) throws SQLException;
    }

    /// Goes through rows that are too many for a list.
    ///
    /// @throws StoreException if SQLite refuses
    void each(String sql, Use use, @Nullable Object... values) {
        try (var rows = prepared(sql, values).executeQuery()) {
            while (rows.next()) {
                use.of(rows);
            }
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    /// Inserts, updates or deletes.
    ///
    /// @return the number of rows touched
    /// @throws StoreException if SQLite refuses
    int run(String sql, @Nullable Object... values) {
        try {
            return prepared(sql, values).executeUpdate();
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    /// Inserts, updates or deletes many times over.
    ///
    /// @throws StoreException if SQLite refuses
    void runAll(String sql, List<Object[]> values) {
        values.forEach(one -> run(sql, one));
    }

    /// Inserts one row.
    ///
    /// @param sql ends with a `RETURNING` of the new row's whole number
    /// @throws StoreException if SQLite refuses
    long insert(String sql, @Nullable Object... values) {
        return one(sql, row -> row.getLong(1), values).orElseThrow();
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    Connection connection() {
        return connection;
    }

    /// Keeps a few statements for the next transaction of the connection.
    void rest() {
        if (statements.size() > MOST_KEPT) {
            close();
        }
    }

    /// Gives the statements back; to be done before the transaction ends.
    @Override
    public void close() {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
        } catch (SQLException failure) {
            throw new StoreException(failure);
        } finally {
            statements.clear();
        }
    }
}
