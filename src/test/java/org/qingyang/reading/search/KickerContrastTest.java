package org.qingyang.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What tells a kicker only against the headline right below it.
class KickerContrastTest {

    private static final String LEAD = "溪水清清，两岸的村民来来往往，王大爷挑着担子从新修好的桥上走过，满脸都是笑容。";

    private final KickerContrast contrast = new KickerContrast(Noted.OPENERS, new HeadTurns(Noted.OPENERS));

    private Set<Feature> features(String... blocks) {
        Evidence evidence = Noted.evidence();
        contrast.note(Noted.scene(blocks), 0, 1, evidence);
        return Noted.features(evidence);
    }

    @ParameterizedTest
    @CsvSource({"柳溪县交通运输局,加紧修复水毁便民桥,KICKER_WHO", "柳溪县女职工部,把服务送到桥头,KICKER_WHO", "云岭村民王小明,修桥要修到心坎上,KICKER_WHO",
        "柳溪镇着力打通断头路,村民过河不绕远,KICKER_EFFORT", "柳溪镇用好旧石料,新桥  老味道,KICKER_EFFORT",
        "柳溪镇村民谈修桥,“过河再也不用脱鞋了”,KICKER_QUOTED", "柳溪镇修桥进入第三年,便民桥怎样才能真便民？,KICKER_ASKED",
        "柳溪镇新建三座便民桥,小桥连两岸 大路通山外,KICKER_COUPLET", "云岭村,桥通了 路近了,KICKER_WHO",
        "柳溪镇昨开三座新桥,过河只要三分钟,KICKER_DATED", "新桥收费规定元旦起施行,夜里过桥不要钱,KICKER_DATED", "柳溪镇昨晚又赢一场,王小明：我还能跑,KICKER_SPEAKER",
        "柳溪镇今年在溪上新修了三座便民桥,桥通了,KICKER_LONGER"})
    void aLineThatSaysWhoOrWhatIsBeingDoneStandsOverOneThatSaysWhatCameOfIt(String upper, String lower, Feature feature) {
        assertThat(features(upper, lower, LEAD)).contains(feature);
    }

    @ParameterizedTest
    @CsvSource({"柳溪镇三座便民桥通车,惠及两岸村民两千人,KICKER_WHO", "柳溪镇步伐加快,三座桥今年开工,KICKER_EFFORT", "柳溪镇推进修桥,预计年内通车,KICKER_EFFORT",
        "小桥连两岸 大路通山外,三座新桥 一条大路,KICKER_COUPLET"})
    void eventsAndDetailsAreNoContrast(String upper, String lower, Feature feature) {
        assertThat(features(upper, lower, LEAD)).doesNotContain(feature);
    }

    @Test
    void aCoupletOverAnotherLineLeadsAndSoDoesALineAboveADay() {
        assertThat(weight(Feature.KICKER_COUPLET, "柳溪镇桥通了 云岭村路近了", "三座便民桥是这样修起来的", LEAD)).isNegative();
        assertThat(weight(Feature.KICKER_COUPLET, "桥通了 路近了", "柳溪镇的三座便民桥是这样修起来的", LEAD)).isZero();
        assertThat(weight(Feature.KICKER_DATED, "便民桥票价涨两成", "明天起实施", LEAD)).isNegative();
    }

    private double weight(Feature feature, String... blocks) {
        Evidence evidence = Noted.evidence();
        contrast.note(Noted.scene(blocks), 0, 1, evidence);
        return evidence.points().stream().filter(point -> point.feature() == feature).mapToDouble(Evidence.Point::points).sum();
    }

    @Test
    void aCoupletMayHaveALongerPhraseBehindIt() {
        assertThat(features("柳溪镇召开修桥会议", "齐心修桥 合力通路 让两岸往来更加便利", LEAD)).contains(Feature.KICKER_COUPLET);
        assertThat(features("柳溪镇召开修桥会议", "修桥 让两岸往来更加便利", LEAD)).doesNotContain(Feature.KICKER_COUPLET);
    }

    @Test
    void theNameOfAnEventIsNoCouplet() {
        String lead = "本报讯 近日，柳溪镇发布“传承匠心技艺 点亮万家灯火”征集公告，面向全镇征集灯谜灯笼。";
        assertThat(features("柳溪镇征集灯谜灯笼", "传承匠心技艺 点亮万家灯火", lead)).doesNotContain(Feature.KICKER_COUPLET);
    }

    @Test
    void aReportWithABylineSetsADashBeforeItsSubhead() {
        assertThat(features("柳溪镇三座便民桥通车", "两岸的货走得更远", "本报记者 王小明", LEAD)).contains(Feature.KICKER_FEATURE);
        assertThat(features("柳溪镇三座便民桥通车", "——两岸的货走得更远", "本报记者 王小明", LEAD)).isEmpty();
        assertThat(features("柳溪镇三座便民桥通车", "两岸的货走得更远", "本报讯（记者 王小明）" + LEAD)).doesNotContain(Feature.KICKER_FEATURE);
    }
}
