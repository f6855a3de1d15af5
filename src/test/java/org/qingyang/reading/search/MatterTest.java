package org.qingyang.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How much two stretches of text are about one matter.
class MatterTest {

    private static final String BRIDGE = "柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。";

    @Test
    void whatTheyShareCountsOnceEach() {
        assertThat(Matter.shared(BRIDGE, "村民们说，便民桥修得好。")).isEqualTo(1);
        assertThat(Matter.shared(BRIDGE, "便民桥便民桥便民桥")).isEqualTo(1);
        assertThat(Matter.shared(BRIDGE, "三座便民桥都通了车。")).isBetween(1.5, 2.5);
    }

    @Test
    void whatIsNamedByLettersOrInQuotesIsMatterToo() {
        assertThat(Matter.shared("新桥装了LED灯。", "LED灯省电。")).isPositive();
        assertThat(Matter.shared("渡船“柳渡”停开。", "“柳渡”的船工上了岸。")).isEqualTo(1);
        assertThat(Matter.shared("柳渡停开。", "柳渡的船工上了岸。")).isZero();
    }

    @Test
    void itHasAnEnd() {
        assertThat(Matter.shared(BRIDGE, BRIDGE)).isEqualTo(3);
    }

    @Test
    void figuresAndMarksAreNoMatter() {
        assertThat(Matter.shared("2024年，2025年", "2024年，2025年")).isZero();
        assertThat(Matter.shared("桥，路", "桥，路")).isZero();
        assertThat(Matter.shared("", BRIDGE)).isZero();
    }
}
