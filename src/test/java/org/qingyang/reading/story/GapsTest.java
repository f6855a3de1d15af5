package org.qingyang.reading.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

class GapsTest {

    private static final SourceText PAGE = SourceText.of("上河桥通车\n 　\n别的稿件\n\n两岸同庆");

    @Test
    void onlyWhiteSpaceStandsBetweenTwoTexts() {
        assertThat(Gaps.between(PAGE, text(0, 5), text(9, 13))).isEqualTo(new Span(5, 9));
    }

    @Test
    void whatBelongsToOtherStoriesIsNotTouched() {
        assertThat(Gaps.between(PAGE, text(0, 5), text(15, 19))).isEqualTo(new Span(5, 9));
    }

    @Test
    void nothingStandsBetweenTextsThatAreNotInTheOrderOfThePage() {
        assertThat(Gaps.between(PAGE, text(15, 19), text(0, 5))).isEqualTo(Span.at(19));
        assertThat(Gaps.between(PAGE, TracedText.EMPTY, text(9, 13))).isEqualTo(Span.at(0));
    }

    private static TracedText text(int start, int end) {
        return TracedText.of(PAGE, new Span(start, end));
    }
}
