package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureFactsTest {

    @Test
    void aUnitStandsRightBehindADigitWhateverWordItBegins() {
        assertThat(Told.by("共有63家协会参加。").figures()).containsExactly("63家=63 协会");
        assertThat(Told.by("买之日起7日内可以退货。").figures()).containsExactly("7日=7");
        assertThat(Told.by("拨打12345两条热线。百度公布数据。").figures()).doesNotContain("12345两", "百度");
    }

    @Test
    void numberUnitAndThing() {
        assertThat(Told.by("共有32名新成员、6支代表队参加。").figures()).containsExactly("32名=32 新成员", "6支=6 代表队");
        assertThat(Told.by("发动3.2万职工参与，总投资3.06亿元，增长8.5%。").figures())
                .containsExactly("3.2万=32000 职工", "3.06亿元=306000000", "8.5%=8.5");
    }

    @Test
    void hedges() {
        assertThat(Told.by("8500余人参加，近200名职工到场，百余名保安员比武，二十多个项目开工。").facts().figures())
                .extracting(figure -> figure.hedge() + figure.value().toPlainString())
                .containsExactly("余8500", "近200", "余100", "多20");
    }

    @Test
    void resultsCountWhatStandsBefore() {
        assertThat(Told.by("评出一等奖1名、二等奖2名。").figures()).containsExactly("1名=1 一等奖", "2名=2 二等奖");
    }

    @Test
    void spelledNumbers() {
        assertThat(Told.by("十三点二九亿元，八座大型梯级电站，一百二十三人。").figures())
                .containsExactly("十三点二九亿元=1329000000", "八座=8 大型梯级电站", "一百二十三人=123");
    }

    @Test
    void yearsOrdinalsCodesAndArticlesAreNone() {
        assertThat(Told.by("2024年第六届大赛，一名现场裁判拨打12345热线，一系列活动，第3版，党的二十大精神，K8次。").figures()).isEmpty();
    }

    @Test
    void bothEndsOfARangeHaveTheUnit() {
        assertThat(Told.by("投入15亿—20亿元，工期3至5年。").facts().figures()).extracting(figure ->
                figure.value().toPlainString() + figure.unit()).containsExactly("1500000000元", "2000000000元", "3年", "5年");
    }

    @Test
    void sharesAreFractionsAndColdIsBelowZero() {
        assertThat(Told.by("五分之二的人赞成，降低百分之三十，气温零下12摄氏度。").facts().figures()).extracting(figure ->
                figure.value().toPlainString()).containsExactly("0.4", "0.3", "-12");
    }
}
