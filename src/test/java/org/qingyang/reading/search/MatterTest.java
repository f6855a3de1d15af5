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
