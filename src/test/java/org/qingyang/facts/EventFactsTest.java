package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Competitions, prizes, campaigns and works by the marks that they are printed in.
class EventFactsTest {

    @Test
    void aWordForAnEventMakesAQuotedNameOne() {
        assertThat(Told.by("石台县总工会举办“匠心杯”技能大赛，选手获“突出贡献奖”。").events()).containsExactly("匠心杯", "突出贡献奖");
        assertThat(Told.by("驿站被誉为“最美驿站”。").events()).isEmpty();
    }

    @Test
    void whatStandsInTitleMarksIsAWork() {
        assertThat(Told.by("会议学习了《石台县职工疗养办法》。").events()).containsExactly("石台县职工疗养办法");
    }

    @Test
    void whatSomebodySaysIsNoEvent() {
        assertThat(Told.by("“能参加工程的建设很荣幸，收获的不仅是荣誉，更是认可。”获奖职工说。").events()).isEmpty();
        assertThat(Told.by("“大家都来，”他说，“比赛明天开始！”").events()).isEmpty();
    }
}
