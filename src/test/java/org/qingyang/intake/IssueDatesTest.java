package org.qingyang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.text.SourceText;

class IssueDatesTest {

    @ParameterizedTest
    @CsvSource({"劳动午报 2024-09-03.txt,2024-09-03", "20240903_01.txt,2024-09-03", "2024_09_03-2.md,2024-09-03",
        "2024-09-03 (20240903).txt,2024-09-03", "劳动午报2024年9月3日第2版.txt,2024-09-03", "rmrb20240903-02版.md,2024-09-03",
        "2024-9-3.txt,2024-09-03"})
    void findsTheDateInAFileName(String name, LocalDate date) {
        assertThat(IssueDates.inName(name)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000_2253bb78d8d96994.txt", "2024-13-03.txt", "1202409031.txt", "2024-09.txt",
        "20240903-20240904.txt", "99999999.txt", "2024-09_03.txt"})
    void proposesNothingWhereAFileNameIsNotClear(String name) {
        assertThat(IssueDates.inName(name)).isEmpty();
    }

    @Test
    void believesAPageHeadWhoseDayOfTheWeekAgrees() {
        assertThat(IssueDates.inHead(SourceText.of("要闻 2024年9月3日 星期二 第1版\n"))).contains(LocalDate.of(2024, 9, 3));
        assertThat(IssueDates.inHead(SourceText.of("要闻 2024年9月3日 星期三 第1版\n"))).isEmpty();
        assertThat(IssueDates.inHead(SourceText.of("\n\n\n\n\n2024年9月3日 星期二"))).isEmpty();
        assertThat(IssueDates.inHead(SourceText.of(""))).isEmpty();
    }
}
