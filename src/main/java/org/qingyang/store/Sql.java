package org.qingyang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The few things that the stores ask of a connection. Every statement is closed before its method returns: one left
/// open makes the next commit fail. As thread-safe as the connection: one thread at a time.
final class Sql {

    /// Makes a value of the row that the result set stands on.
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// @throws StoreException if SQLite refuses
    <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        try (var statement = prepared(sql, values); var rows = statement.executeQuery()) {
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

    /// Inserts, updates or deletes.
    ///
    /// @return the number of rows touched
    /// @throws StoreException if SQLite refuses
    int run(String sql, @Nullable Object... values) {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    /// Inserts, updates or deletes many times over, with one prepared statement.
    ///
    /// @throws StoreException if SQLite refuses
    void runAll(String sql, List<Object[]> values) {
        if (values.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            for (Object[] one : values) {
                set(statement, one);
                statement.executeUpdate();
            }
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    /// Inserts one row.
    ///
    /// @param sql ends with a `RETURNING` of the new row's whole number
    /// @throws StoreException if SQLite refuses
    long insert(String sql, @Nullable Object... values) {
        return one(sql, row -> row.getLong(1), values).orElseThrow();
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            set(statement, values);
            return statement;
        } catch (SQLException failure) {
            statement.close();
            throw failure;
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
