package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;

/// Names as the news has them; all sentences are made up.
class NewsNamesTest {

    private static List<String> mentions(String... paragraphs) {
        return Told.by(paragraphs).facts().organisations().stream().map(Organisation::mentions).flatMap(List::stream)
                .map(Mention::text).toList();
    }

    @ParameterizedTest
    @CsvSource({"据云岭消费者报报道，价格平稳。, 云岭消费者报", "十国集团会议闭幕。, 十国集团", "19国集团会议闭幕。, 19国集团",
            "俄外交部表示欢迎。, 俄外交部", "“小橘灯”志愿服务队来到社区。, “小橘灯”志愿服务队",
            "微软中国方面表示，产品将更新。, 微软中国", "由宏川（集团）控股有限责任公司承建。, 宏川（集团）控股有限责任公司",
            "由云岭宇航公司制造。, 云岭宇航公司"})
    void institutionsByWhatStandsBesideThem(String text, String name) {
        assertThat(mentions(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"要紧紧围绕市中心工作开展活动。", "40余家公司参加展会。", "国际金融中心城市建设加快。", "全村有纺织、印染、化工等18家企业。"})
    void wordsThatLookLikeInstitutions(String text) {
        assertThat(mentions(text)).isEmpty();
    }

    @Test
    void aShortFormMadeOfTheFirstCharactersStandsForTheFullName() {
        var told = Told.by("中国远海渔业合作委员会今天在云岭开会。", "远合会六个成员将统一标准。");
        assertThat(told.organisations()).containsExactly("中国远海渔业合作委员会");
        assertThat(told.facts().organisations().getFirst().shortForms()).containsExactly("远合会");
    }

    @Test
    void aGroupIsNamedWithoutBrackets() {
        assertThat(mentions("中国宏川（集团）控股有限责任公司成立。", "宏川集团昨天开会。")).contains("宏川集团");
    }

    @ParameterizedTest
    @CsvSource({"航班降落在林芝米林机场。, 林芝米林机场", "京昆铁路今天通车。, 京昆铁路", "展会在成都国际会展中心举行。, 成都国际会展中心",
            "在卡托利省发生旱灾。, 卡托利省", "降雨集中在江淮一带。, 江淮", "强大的欧洲和美国。, 欧洲", "他来自建瓯。, 建瓯"})
    void placesOfEveryKind(String text, String name) {
        assertThat(Told.by(text).places()).contains(name);
    }

    @Test
    void communitiesOfAWholeCityAreNoPlace() {
        assertThat(Told.by("南京市社区体育活动丰富。").places()).containsExactly("南京市");
    }

    @ParameterizedTest
    @CsvSource({"队教练扎加尼说，本场比赛很难。, 扎加尼", "最后，李云鹏来到机房。, 李云鹏", "一个名叫基巴的教师来了。, 基巴",
            "高桥正夫表示，合作很好。, 高桥正夫", "德国部长玛丽·维乔—措尔女士讲话。, 玛丽·维乔—措尔",
            "队员卡洛夫、多里奇、巴乔夫入选。, 多里奇"})
    void personsOfEveryKind(String text, String name) {
        assertThat(Told.by(text).persons()).contains(name);
    }

    @Test
    void peopleOfAPlaceAreNoPerson() {
        assertThat(Told.by("桂林人喜食米粉。").persons()).isEmpty();
    }

    @Test
    void ofSeveralPlacesABuildingKeepsTheLastAndARoadNone() {
        assertThat(Told.by("人们来到甘肃兰州烈士陵园。").places()).containsExactly("甘肃", "兰州烈士陵园");
        assertThat(Told.by("巴黎松林大街上人头攒动。").places()).containsExactly("巴黎", "松林大街");
        assertThat(Told.by("他来到贵州黔东南苗族侗族自治州。").places()).containsExactly("贵州", "黔东南苗族侗族自治州");
    }

    @Test
    void aTraditionalHeadingIsReadAsOneThoughItHasFewSigns() {
        assertThat(Told.by("鐵路局今天公布新票價。").organisations()).isEmpty();
        assertThat(Told.by("中國鐵路總公司公布票價。").organisations()).containsExactly("中國鐵路總公司");
    }
}
