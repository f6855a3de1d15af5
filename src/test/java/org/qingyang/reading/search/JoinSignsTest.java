package org.qingyang.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a line goes on with the paragraph above.
class JoinSignsTest {

    private final JoinSigns joins = new JoinSigns(Noted.LANGUAGE, Noted.OPENERS);

    private Set<Feature> noted(String above, String below) {
        Scene scene = Noted.scene(above, below);
        Evidence evidence = Noted.evidence();
        joins.noteContinuation(scene, scene.at(0), scene.at(1), evidence);
        return Noted.features(evidence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"便民桥由镇里出资，工期四|个月，明年再建两座。|JOIN_STUB", "修桥的钱，一半由镇里出，|一半由村民凑。|JOIN_OPEN_MARK",
        "桥头立着“连心|桥”的石碑，是村民刻的。|JOIN_PAIR", "总投资6|00万元，其中镇里出资四成。|JOIN_DIGITS", "工期共4|个多月才完工的桥通了。|JOIN_NUMBER",
        "便民桥由镇里出资修建|，工期四个月。|JOIN_BEGINS_INSIDE",
        "今天是新桥通车一|百天的日子。镇里办了个小小的仪式，村民都来了。|JOIN_SHORT_FIRST"})
    void aCutSentenceGoesOn(String above, String below, Feature feature) {
        assertThat(noted(above, below)).contains(Feature.JOIN_OPEN, feature).doesNotContain(Feature.JOIN_COMPLETE);
    }

    @Test
    void aWordThatIsCutInTwoGoesOn() {
        assertThat(noted("三座新桥都由当地驻", "军战士和村民一起修建。")).contains(Feature.JOIN_MIDDLE);
        assertThat(noted("村民都说新桥是好政", "策带来的，大家心里高兴。")).contains(Feature.JOIN_ACROSS);
        assertThat(noted("柳溪镇三座便民桥全部通车", "今天，镇里办了个仪式。")).doesNotContain(Feature.JOIN_ACROSS);
    }

    @Test
    void aWholeSentenceDoesNot() {
        assertThat(noted("桥通了。", "明年再建两座。")).contains(Feature.JOIN_COMPLETE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"柳溪镇三座便民桥全部通车|3月5日上午，镇里办了个小小的仪式。|JOIN_LEAD_LIKE", "柳溪镇三座便民桥全部通车|当地时间5日，镇里办了个仪式。|JOIN_LEAD_LIKE",
        "柳溪镇三座便民桥全部通车|柳溪镇三座便民桥说通就通了。|JOIN_ECHO"})
    void aHeadlineAndItsLeadDoNotRunOn(String above, String below, Feature feature) {
        assertThat(noted(above, below)).contains(feature);
        assertThat(noted("据介绍，便民桥由镇里和村里共同出资，", below)).doesNotContain(Feature.JOIN_LEAD_LIKE);
    }

    @ParameterizedTest
    @CsvSource({"他们的具体做法是：,true", "调查中发现不少问题：,true", "修桥要办的事如下：,true", "镇长高兴地说：,false", "村民们这样说:,false"})
    void behindWhatAnnouncesAListAParagraphBegins(String above, boolean announced) {
        assertThat(noted(above, "工期要短，桥面要宽，栏杆要牢。").contains(Feature.JOIN_ANNOUNCED)).isEqualTo(announced);
    }

    @ParameterizedTest
    @CsvSource({"●村民说好。", "问：桥通了吗？", "答：通了。"})
    void aBulletOrASpeakerBeginsAnew(String below) {
        assertThat(noted("便民桥由镇里出资修建", below)).contains(Feature.JOIN_LIST);
    }
}
