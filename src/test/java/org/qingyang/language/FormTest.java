package org.qingyang.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

/// Forms of words in running text.
class FormTest {

    private static final Form DAY = Form.of("0123456789昨", "(?<!第)\\d{1,2}日|昨日");
    private static final Form CLOSING = Form.of("闭", "(?<=会议)闭幕$");

    @Test
    void theyStandAnywhere() {
        assertThat(DAY.isIn("大桥3日通车")).isTrue();
        assertThat(DAY.isIn("大桥昨日通车")).isTrue();
        assertThat(DAY.isIn("大桥昨夜通车")).isFalse();
        assertThat(DAY.isIn("")).isFalse();
    }

    @Test
    void whatStandsBeforeCounts() {
        assertThat(DAY.isIn("展会第3日客满")).isFalse();
        assertThat(CLOSING.isIn("会议闭幕")).isTrue();
        assertThat(CLOSING.isIn("展会闭幕")).isFalse();
        assertThat(CLOSING.isIn("会议闭幕了")).isFalse();
    }

    @Test
    void textsBeginWithThem() {
        assertThat(DAY.begins("3日通车")).isTrue();
        assertThat(DAY.begins("大桥3日通车")).isFalse();
        assertThat(DAY.begins("")).isFalse();
    }

    @Test
    void allAreGivenInOrder() {
        List<MatchResult> all = DAY.all("3日开工，14日停工，第5日复工，昨日完工");
        assertThat(all).extracting(MatchResult::group).containsExactly("3日", "14日", "昨日");
        assertThat(all).extracting(MatchResult::start).containsExactly(0, 5, 17);
    }
}
