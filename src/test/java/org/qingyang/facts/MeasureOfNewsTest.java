package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Dates, figures and quotes in the ways of other papers; all sentences are made up.
class MeasureOfNewsTest {

    @Test
    void theDayInBracketsBelongsToYesterday() {
        assertThat(Told.by("昨（18）日，市委书记会见了客人。").dates()).hasSize(1).first().asString().startsWith("昨（18）日");
    }

    @Test
    void aDayByTheMoonHasItsHour() {
        assertThat(Told.by("正月初九早上8点，他开始了阅读。").dates()).hasSize(1).first().asString().startsWith("正月初九早上8点");
    }

    @Test
    void wordsThatEndLikeAHedgeAreNone() {
        assertThat(Told.by("球队提前两轮夺冠。").figures()).containsExactly("两轮=2");
        assertThat(Told.by("本赛季中超16支球队参赛。").figures()).containsExactly("16支=16 球队");
    }

    @Test
    void aSessionIsCountedByItsOrder() {
        assertThat(Told.by("十四届全国人大二次会议开幕。").figures()).isEmpty();
        assertThat(Told.by("指挥部先后三次召开会议。").figures()).hasSize(1).first().asString().startsWith("三次=3");
    }

    @Test
    void numbersWithinNamesCountNothing() {
        assertThat(Told.by("连日来，三元区工作人员走访企业。").figures()).isEmpty();
    }

    @Test
    void rainIsMeasuredInLatinLetters() {
        assertThat(Told.by("全县雨量21.36mm。").figures()).hasSize(1).first().asString().startsWith("21.36mm=21.36");
    }

    @Test
    void aNameBeforeAColonSpeaks() {
        assertThat(Told.by("办公室副主任陈明远：“我们加大检查力度，让市民安全过节。”").quotes())
                .containsExactly("陈明远: 我们加大检查力度，让市民安全过节。");
    }

    @Test
    void whoOpensTheClauseSpeaksWhereATimeStandsBeforeTheVerb() {
        assertThat(Told.by("李主席在晚宴上祝酒时说：“我们对这里是很熟悉的。”").quotes()).containsExactly("李主席: 我们对这里是很熟悉的。");
    }

    @Test
    void describingIsSpeaking() {
        assertThat(Told.by("“长年在外，抛家离舍。”货车司机陈明远这样形容自己的生活。").quotes()).containsExactly("陈明远: 长年在外，抛家离舍。");
    }
}
