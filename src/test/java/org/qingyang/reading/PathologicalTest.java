package org.qingyang.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingyang.model.Sheet;
import org.qingyang.text.SourceText;

/// Inputs that no newspaper prints must cost no more than their length.
class PathologicalTest {

    private final PageReader reader = PageReader.standard();

    static Stream<Arguments> pages() {
        String real = String.join("\n\n", Pages.seeds());
        return Stream.of(
                Arguments.of("five megabytes of pages", real.repeat(1_700_000 / real.length())),
                Arguments.of("one line of 200,000 characters", "职工".repeat(100_000)),
                Arguments.of("one line of sentences", "职工们踊跃参加。".repeat(25_000)),
                Arguments.of("100,000 blank lines", "\n".repeat(100_000)),
                Arguments.of("5,000 short lines", "职工踊跃参加\n".repeat(5_000)),
                Arguments.of("open quotes", "“《（".repeat(60_000)),
                Arguments.of("names without end", "记者 王".repeat(50_000)),
                Arguments.of("Latin residue without end", "职工 and ".repeat(30_000)),
                Arguments.of("marks without end", "**#|".repeat(50_000)),
                Arguments.of("invisible characters", "\u200B\u0007".repeat(100_000)),
                Arguments.of("nothing but entities", "&nbsp;&emsp;".repeat(200_000)),
                Arguments.of("nothing but tags", "<b><p class=\"a\">".repeat(100_000)),
                Arguments.of("halves of pairs", "\uDC00\uD800".repeat(50_000)),
                Arguments.of("blanks in a line", "职 工 ".repeat(50_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isReadInTime(String name, String text) {
        SourceText page = SourceText.of(text);
        Sheet sheet = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> reader.read(page));
        assertThat(Conservation.lost(page, sheet)).isEmpty();
    }
}
