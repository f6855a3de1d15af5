package org.qingyang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void whatSqliteWritesIsRead() throws Exception {
        var random = new Random(3);
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:"); var sql = new Sql(connection)) {
            sql.run("CREATE TABLE some (number INTEGER)");
            for (int count : new int[] {0, 1, 255, 256, 257, 1_000}) {
                long[] numbers = LongStream.generate(() -> random.nextLong() >>> 1 + random.nextInt(63)).limit(count).toArray();
                sql.run("DELETE FROM some");
                sql.runAll("INSERT INTO some VALUES (?)", LongStream.of(numbers).mapToObj(one -> new Object[] {one}).toList());
                assertThat(sql.one("SELECT group_concat(number) FROM some", row -> Numbers.of(row.getBytes(1)))).hasValue(numbers);
            }
        }
    }
}
