package org.qingyang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyang.testkit.StubReader;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

class SheetTest {

    private static Sheet doubting(Doubt... doubts) {
        Sheet read = new StubReader().read(SourceText.of("新桥通车\n本报讯（记者 高山）" + "桥".repeat(199) + "。"));
        return read.with(1, story -> new StoryParts(story).doubts(List.of(doubts)).make());
    }

    private static Doubt doubt(int at, double confidence) {
        return new Doubt("rule", new Span(at, at + 1), Message.of("x"), confidence, List.of());
    }

    @Test
    void eachOpenDoubtCountsAsFarAsItsCheckIsSure() {
        Sheet sheet = doubting(doubt(20, 0.5), doubt(21, 1), doubt(22, 0.9).withState(Doubt.State.SETTLED));
        int characters = sheet.stories().getFirst().characters();
        assertThat(characters).isGreaterThan(100);
        assertThat(sheet.expectedErrors()).isCloseTo(15_000.0 / characters, within(1e-9));
    }

    @Test
    void withoutOpenDoubtsOrTextNoErrorIsExpected() {
        assertThat(doubting().expectedErrors()).isZero();
        assertThat(new Sheet(List.of(), List.of()).expectedErrors()).isZero();
    }
}
