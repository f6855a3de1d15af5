package org.qingyang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.testkit.Newsrooms;

class SearchRebuildTest {

    @TempDir
    Path folder;

    /// The connection that writes is kept as long as the store is open, and would keep them all.
    @Test
    void leavesNoStatementOpen() throws Exception {
        Path file = folder.resolve("store.db");
        Newsrooms.withSeeds(file).close();
        List<PreparedStatement> made = new ArrayList<>();
        try (Connection writer = Connections.writer(file)) {
            SearchRebuild.on(noting(writer, made));
            assertThat(made).isNotEmpty().allMatch(SearchRebuildTest::isClosed);
        }
    }

    private static Connection noting(Connection connection, List<PreparedStatement> made) {
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class},
                (_, method, args) -> {
                    Object result = method.invoke(connection, args);
                    if (result instanceof PreparedStatement statement) {
                        made.add(statement);
                    }
                    return result;
                });
    }

    private static boolean isClosed(PreparedStatement statement) {
        try {
            return statement.isClosed();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
