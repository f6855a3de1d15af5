package org.qingyang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    /// So many that a hash table has to grow behind the last.
    private static final int PAGES = 3 * 1024 + 1;
    private static final int ROUNDS = 20;

    @Test
    void whatWasLookedUpIsThereForEveryThread() throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            PageTexts texts = lookedUp();
            List<String> asked = LongStream.range(0, 4 * PAGES).parallel()
                    .mapToObj(i -> texts.of(1 + i % PAGES).text().text()).distinct().sorted().toList();
            assertThat(asked).hasSize(PAGES).first().isEqualTo("page 1");
        }
    }

    /// The connection is closed, so that nothing can be looked up a second time.
    private static PageTexts lookedUp() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:"); var sql = new Sql(connection)) {
            sql.run("CREATE TABLE raw_text (page INTEGER PRIMARY KEY, form TEXT, text BLOB)");
            var texts = new PageTexts(sql);
            for (long page = 1; page <= PAGES; page++) {
                RawText raw = RawText.of(org.qingyang.text.SourceText.of("page " + page));
                sql.run("INSERT INTO raw_text VALUES (?, ?, ?)", page, raw.form(), raw.bytes());
                texts.of(page);
            }
            return texts;
        }
    }
}
