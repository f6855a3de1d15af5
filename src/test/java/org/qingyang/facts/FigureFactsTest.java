package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void aTimeInSeveralUnitsIsOneFigure() {
        assertThat(Told.by("他以18秒32夺冠，全程用了1小时20分05秒，休息了约2小时15分钟，另有3分8秒的短片。").figures()).containsExactly(
                "18秒32=18.32", "1小时20分05秒=4805", "约2小时15分钟=135", "3分8秒=188");
        assertThat(Told.by("用时2小时，得3分，18秒后3人到场。").figures()).contains("2小时=2", "3分=3", "18秒=18");
    }

    @Test
    void coldIsBelowZero() {
        assertThat(Told.by("气温降到零下15℃，次日回升到3℃。").figures()).containsExactly("零下15℃=-15", "3℃=3");
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

    @ParameterizedTest
    @CsvSource({"授信70亿元人民币, 70亿元人民币, 7000000000, ''", "约500亿元左右, 约500亿元左右, 50000000000, 约左右", "历时一年半。, 一年半, 1.5, ''",
            "用了两个半小时。, 两个半小时, 2.5, ''", "增收二成五。, 二成五, 2.5, ''", "身高1米75。, 1米75, 1.75, ''", "来了二三十人。, 二三十人, 20, 二三",
            "住了两三年。, 两三年, 2, 两三", "花费1万5千元。, 1万5千元, 15000, ''", "投入12亿4千万元。, 12亿4千万元, 1240000000, ''",
            "60岁以上老人, 60岁以上, 60, 以上"})
    void oddForms(String text, String printed, String value, String hedge) {
        assertThat(Told.by(text).facts().figures()).singleElement().satisfies(figure -> {
            assertThat(figure.mention().text()).isEqualTo(printed);
            assertThat(figure.value().toPlainString()).isEqualTo(value);
            assertThat(figure.hedge()).isEqualTo(hedge);
        });
    }

    @Test
    void aGreatOrHedgedNumberCountsWhatFollowsWithoutAUnit() {
        assertThat(Told.by("100多国家参加，数千首都观众到场，宣布百亿补贴计划，获600亿贷款。").figures())
                .containsExactly("100多=100 国家", "数千=1000 首都观众", "百亿=10000000000 补贴计划", "600亿=60000000000 贷款");
    }

    @Test
    void stagesRatiosAndDaysOfTheYearAreNone() {
        assertThat(Told.by("二期工程开工，比例尺为1：500，双十一期间，千万不要忘记，中建二局施工。").figures()).isEmpty();
    }
}
