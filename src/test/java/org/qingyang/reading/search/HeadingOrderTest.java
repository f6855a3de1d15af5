package org.qingyang.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which of two heading lines leads.
class HeadingOrderTest {

    private static final String LEAD = "本报讯（记者 王小明）近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。";

    private final HeadingOrder order = new HeadingOrder(Noted.OPENERS);

    private Set<Feature> kicker(String upper, String lower) {
        Evidence evidence = Noted.evidence();
        order.noteKicker(Noted.scene("别处的一行", upper, lower, LEAD), 1, 2, evidence);
        return Noted.features(evidence);
    }

    private Set<Feature> subhead(String upper, String lower) {
        Evidence evidence = Noted.evidence();
        order.noteSubhead(Noted.scene(upper, lower, LEAD), 0, 1, evidence);
        return Noted.features(evidence);
    }

    @ParameterizedTest
    @CsvSource({"着力解决群众出行难,柳溪镇建成三座桥,KICKER_NO_SUBJECT", "全镇交通工作会议召开,“断头路”一条也不能留,KICKER_EVENT",
        "镇政府召开现场推进会,村村都要通上桥,KICKER_EVENT", "县里公布典型案例,占道堆货被罚两千元,KICKER_SOURCE", "三部门印发文件,加强便民桥养护,KICKER_SOURCE", "《便民桥养护办法》印发,桥长制管到村,KICKER_EVENT", "从柳溪看修桥——,一座桥带活一条街,KICKER_OPEN", "交通建设再传喜讯,柳溪镇三座桥通车,KICKER_PRAISE",
        "春节假期第二天,柳溪镇桥上人来人往,KICKER_OCCASION", "连心桥通车五周年,两岸山货卖得更远,KICKER_OCCASION", "汛期临近,柳溪镇桥梁检修加紧进行,KICKER_OCCASION",
        "村村通路步子加快,柳溪镇打通最后一公里,KICKER_ACTOR",
        "乡村振兴进行时,溪上的新桥通了车,KICKER_GENRE", "溪边的“摆渡人”,新桥通了他也歇了,KICKER_NOUN", "柳溪建起新桥,3座桥惠及两岸村民,KICKER_FIGURE",
        "柳溪建起新桥,溪上有了“连心桥”,KICKER_QUOTE", "真抓实干 服务百姓,柳溪镇建成三座桥,KICKER_SLOGAN", "镇长在会上强调,修桥要修到心坎上,KICKER_SPEECH",
        "交通局负责人谈今年修桥,村村都要通上桥,KICKER_SPEECH", "柳溪镇修桥大赛继续进行,三支队伍进入决赛“圈”,KICKER_EVENT", "镇长考察柳溪新桥时指出,桥要修得牢,KICKER_SPEECH",
        "昨夜的雨说停就停,柳溪镇建成三座桥,KICKER_FOREIGN",
        "缜密施工为民修桥,柳溪镇建成三座桥,KICKER_ACTOR", "年内为村民办三件实事,修桥铺路列第一位,KICKER_NO_SUBJECT", "谁说山高水远,柳溪镇新建三座便民桥,KICKER_OFF_TOPIC"})
    void aLineThatSetsTheSceneIsAKicker(String upper, String lower, Feature feature) {
        assertThat(kicker(upper, lower)).contains(feature);
    }

    @ParameterizedTest
    @CsvSource({"全县修桥技能大赛暨工匠节开幕,全县修桥技能大赛昨晚在柳溪", "柳溪镇三座便民桥通车,新建的柳溪镇三座便民桥", "柳溪镇新建三座便民桥,柳溪镇新建的三座便民"})
    void twoLinesOfAHeadingDoNotSayTheSame(String upper, String lower) {
        assertThat(kicker(upper, lower)).contains(Feature.HEAD_ECHO);
        assertThat(subhead(upper, lower)).contains(Feature.HEAD_ECHO);
    }

    @ParameterizedTest
    @CsvSource({"修桥价下调20％,镇里称还会再降", "以军路桥公司继续修桥,镇里说要看质量"})
    void aLineThatTellsHowManyOrWhoIntroducesNothing(String upper, String lower) {
        assertThat(kicker(upper, lower)).contains(Feature.KICKER_SUBJECT).doesNotContain(Feature.KICKER_NOUN, Feature.KICKER_NO_SUBJECT);
    }

    @ParameterizedTest
    @CsvSource({"柳溪镇三座便民桥通车,预计惠及两千多人,SUBHEAD_DETAIL", "柳溪镇三座便民桥通车,——村民出行难题解决,SUBHEAD_DASH",
        "柳溪镇修桥技能大赛启动,四十名工匠同台比拼,SUBHEAD_ATTENDANCE", "柳溪镇三座便民桥通车,三条路同时修好,SUBHEAD_QUANTITY", "柳溪镇公布修桥办法,五月一日起施行,SUBHEAD_DETAIL",
        "柳溪镇举行通车仪式,王小明宣布通车,SUBHEAD_ATTENDANCE", "全镇修桥大会召开,镇党委书记陆建华出席并讲话,SUBHEAD_ATTENDANCE", "柳溪镇三座便民桥通车,柳溪镇第一中心小学,SUBHEAD_NOUN",
        "柳溪镇三座便民桥通车,工匠、村民、学生等一百多人上桥走了一走,SUBHEAD_LIST"})
    void aLineThatAddsADetailIsASubhead(String upper, String lower, Feature feature) {
        assertThat(subhead(upper, lower)).contains(feature);
    }

    @ParameterizedTest
    @CsvSource({"柳溪镇修桥驶上快车道,三座便民桥同时通车,KICKER_PRAISE", "柳溪修桥众志成城,三座便民桥同时通车,KICKER_PRAISE", "调查结果显示,三座便民桥最受欢迎,KICKER_SPEECH", "柳溪镇政府宣布,过桥永不收费,KICKER_SPEECH"})
    void aClaimIsAKickerOverAFact(String upper, String lower, Feature feature) {
        assertThat(kicker(upper, lower)).contains(feature);
    }

    @Test
    void whoeverIsQuotedBelowAHeadlineIsNoActor() {
        assertThat(subhead("逾百村民冒雨上桥", "摆渡人：桥通了")).contains(Feature.SUBHEAD_SPEAKER);
        assertThat(kicker("逾百村民冒雨上桥", "王小明：桥通了")).doesNotContain(Feature.KICKER_ACTOR, Feature.KICKER_NO_SUBJECT);
    }

    @Test
    void linesThatShareWordsAreHardlyTwoLinesOfOneHeading() {
        assertThat(kicker("便民桥通车", "新建的便民桥昨天")).contains(Feature.HEAD_SHARED);
        assertThat(kicker("着力解决群众出行难", "柳溪镇建成三座桥")).doesNotContain(Feature.HEAD_SHARED);
    }

    @Test
    void whoeverWritesAPieceIsNoKindOfPieceAndEverybodyIsNobody() {
        assertThat(kicker("柳溪三家报纸联合发表社论", "号召全县修桥")).doesNotContain(Feature.KICKER_GENRE);
        assertThat(kicker("汛期桥梁安然无恙", "全县人民平安度过雨季")).doesNotContain(Feature.KICKER_ACTOR);
    }

    @ParameterizedTest
    @CsvSource({"柳溪大桥全线提速,施工质量稳步提升,KICKER_PRAISE", "柳溪镇民众举行集会,抗议桥上乱收费,KICKER_EVENT", "柳溪大桥通车十周年,累计过车百万辆,KICKER_OCCASION",
        "三座桥共投资3亿元,柳溪镇还将修路,KICKER_ACTOR"})
    void aLineThatSaysItAllOrIsGoneOnWithIsNoKicker(String upper, String lower, Feature feature) {
        assertThat(kicker(upper, lower)).doesNotContain(feature);
    }

    @Test
    void aSentenceThatEndsTheStoryAboveIsNoKickerForWantOfATopic() {
        Evidence evidence = Noted.evidence();
        Scene scene = Noted.scene(LEAD, "通车仪式之后，柳溪镇村民沿着新桥走到了对岸的集市上", "云岭村办起图书室", "本报讯 云岭村办起图书室，村民看书不再进城。");
        order.noteKicker(scene, 1, 2, evidence);
        assertThat(Noted.features(evidence)).contains(Feature.KICKER_ABOVE).doesNotContain(Feature.KICKER_OFF_TOPIC, Feature.KICKER_ACTOR);
    }

    @Test
    void aCountryByOneCharacterIsSomebodyWhoActs() {
        assertThat(kicker("美称将推迟开会", "柳溪大桥公司称不受影响")).doesNotContain(Feature.KICKER_ACTOR);
        assertThat(kicker("美丽乡村再添新景", "柳溪镇三座桥通车")).contains(Feature.KICKER_ACTOR);
    }

    @Test
    void underASloganWhoTookPartIsTheNews() {
        assertThat(subhead("讲诚信 守规矩 促发展", "王小明会见筑路工匠代表")).doesNotContain(Feature.SUBHEAD_ATTENDANCE);
        assertThat(kicker("讲诚信 守规矩 促发展", "王小明会见筑路工匠代表")).contains(Feature.KICKER_SLOGAN).doesNotContain(Feature.KICKER_DETAIL);
    }

    @ParameterizedTest
    @CsvSource({"柳溪镇三座便民桥通车,预计惠及两千多人", "柳溪镇修桥技能大赛举行,四十名工匠同台比拼"})
    void aDetailBelowSpeaksAgainstAKickerAbove(String upper, String lower) {
        assertThat(kicker(upper, lower)).contains(Feature.KICKER_DETAIL).doesNotContain(Feature.KICKER_EVENT);
    }
}
