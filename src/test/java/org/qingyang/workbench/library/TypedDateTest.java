package org.qingyang.workbench.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-03", "2024-9-3", "2024.9.3", "2024/09/03", "20240903", "2024年9月3日", " 2024 年 9 月 3 日 "})
    void readsADateAsPeopleTypeIt(String typed) {
        assertThat(TypedDate.of(typed)).contains(LocalDate.of(2024, 9, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "2024-13-01", "2024-02-30", "昨天", "202409031"})
    void takesNothingElseForADate(String typed) {
        assertThat(TypedDate.of(typed)).isEmpty();
    }
}
