package org.qingyang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyang.wording.Messages;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({"abc,3", "清样,4", "（a）,5", "𠮷野,4", "e\u0301,1", "'a\u200bb',2", "한국,4", "😀,2", "'　',2"})
    void countsColumns(String text, int columns) {
        assertThat(Columns.width(text)).isEqualTo(columns);
    }

    @Test
    void takesAwayWhatATerminalWouldObey() {
        assertThat(Columns.harmless("甲\u001b[31m乙\r\n\u202e丙\u0007\u200d\ud800")).isEqualTo("甲\ufffd[31m乙\ufffd\ufffd\ufffd丙\ufffd\u200d\ufffd");
    }

    @Test
    void alignsATableWithHanCharacters() {
        Table table = Table.of("stories", "story", "repairs", "headline");
        table.add("1.1.1", 3, "清样");
        table.add("12.1.10", 12, null);
        table.add("短", null, List.of("甲", "乙"));

        assertThat(text(table)).isEqualTo("""
                稿件     修补  主标题
                1.1.1       3  清样
                12.1.10    12
                短             甲、乙
                """);
    }

    @Test
    void saysWhenThereIsNothing() {
        assertThat(text(Table.of("stories", "story"))).isEqualTo("（没有）\n");
    }

    private static String text(Table table) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new TextOutput(out, out, Messages.in(Locale.SIMPLIFIED_CHINESE)).table(table);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
