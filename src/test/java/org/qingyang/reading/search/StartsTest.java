package org.qingyang.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/// How sentences begin and how their middles do.
class StartsTest {

    private static double start(String text) {
        return Starts.of(Noted.LANGUAGE.words(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天，新桥通车。", "北京的专家来到镇里。", "在桥头，村民们敲起锣鼓。", "他们说桥修得好。", "但是桥还没有通。"})
    void aTimeAPlaceAPrepositionBeginASentence(String text) {
        assertThat(start(text)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"的新桥通了车。", "个村的村民都来了。", "了一座新桥。", "修建的新桥通车。"})
    void aParticleOrWhatIsCountedByDoesNot(String text) {
        assertThat(start(text)).isNegative();
    }

    @Test
    void noWordsTellNothing() {
        assertThat(Starts.of(List.of())).isZero();
    }
}
