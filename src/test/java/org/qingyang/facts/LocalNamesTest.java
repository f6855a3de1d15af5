package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;

/// Districts, streets, villages and houses that no list knows; all sentences are made up.
class LocalNamesTest {

    private static java.util.stream.Stream<String> institutions(String... paragraphs) {
        return Told.by(paragraphs).facts().organisations().stream().map(Organisation::mentions).flatMap(java.util.List::stream).map(Mention::text);
    }

    @ParameterizedTest
    @CsvSource({"近日，汐坪区总工会举办运动会。, 汐坪区总工会", "樾塘区总工会开展慰问。, 樾塘区总工会", "记者从霁川区总工会获悉。, 霁川区总工会", "由青禾县人民法院审理。, 青禾县人民法院",
            "伤情经上思县公安局鉴定。, 上思县公安局", "我市云岭第一技工学校开学。, 云岭第一技工学校", "与北外滩派出所合作。, 北外滩派出所",
            "经开区中部园区管理中心作了介绍。, 经开区中部园区管理中心", "青禾社区综合管理服务办公室主任陈明远说。, 青禾社区综合管理服务办公室",
            "中国石油大学（华东）的学生来了。, 中国石油大学（华东）", "由东风高级中学培养。, 东风高级中学", "旅法云岭同乡会来访。, 旅法云岭同乡会",
            "云岭师院的学生来了。, 云岭师院", "云井经济开发区总工会参加。, 云井经济开发区总工会", "国网云岭供电公司参加。, 国网云岭供电公司", "险情严重。市消防支队到场。, 市消防支队", "上级要求县卫生局处理。, 县卫生局"})
    void institutionsOfPlacesThatNoListKnows(String text, String name) {
        assertThat(institutions(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"他慰问区里的职工。", "他走访示范性高级中学。", "考察团来到村里。", "第十届云岭绿博大会（以下简称“绿博会议”）开幕。", "云岭田径队夺冠，田径是强项。"})
    void wordsThatAreNoInstitutions(String text) {
        assertThat(institutions(text)).doesNotContain("慰问区", "示范性高级中学", "考察团", "绿博会议", "田径");
    }

    @ParameterizedTest
    @CsvSource({"活动自白榆街道启动。, 白榆街道", "队伍自青云街道出发。, 青云街道", "工作人员来自梨园街道。, 梨园街道", "他是青山村村民。, 青山村", "她家住幸福村。, 幸福村",
            "他住在东海一路12号。, 东海一路", "记者在银杏五路看到。, 银杏五路", "他在云水路口等车。, 云水路", "比赛在石台区体育中心举行。, 石台区体育中心",
            "展览在石台区文化馆开幕。, 石台区文化馆", "前云岭市市长周启文说。, 云岭市", "路通往大坪村，正在修。, 大坪村", "昨日，312国道结冰。, 312国道", "他在青禾路上开店。, 青禾路", "他们走在西坡村村南。, 西坡村"})
    void placesThatNoListKnows(String text, String name) {
        assertThat(Told.by(text).places()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"居民来到民主街道办事。, 民主街道", "表彰名单里有青禾村村长陈明远。, 青禾村", "影片在胜利电影院放映。, 胜利电影院", "他住在北京西城青禾胡同。, 青禾胡同"})
    void townsOfTheListAndNamesOfCommonWords(String text, String name) {
        assertThat(Told.by(text).places()).contains(name);
    }

    @Test
    void countiesWithoutTheirRankInAListOfPlaces() {
        assertThat(Told.by("长沙、桃江、株洲等地下雨。").places()).containsExactly("长沙", "桃江", "株洲");
        assertThat(Told.by("长沙、南部、株洲等地下雨。").places()).doesNotContain("南部");
    }

    @Test
    void aTownWithoutItsRankBehindItsCounty() {
        assertThat(Told.by("他在白云区钟落潭生活。").places()).containsExactly("白云区", "钟落潭");
    }

    @Test
    void aLineByTwoCharactersThatMakeNoWord() {
        assertThat(Told.by("事故发生在绥济高速公路。").places()).containsExactly("绥济高速公路");
        assertThat(Told.by("该趟高铁晚点，一批公路开工。").places()).isEmpty();
    }

    @Test
    void bridgesRoadsAndRegions() {
        assertThat(Told.by("车辆从中山路驶出，经航空路驶上江汉桥。").places()).containsExactly("中山路", "航空路", "江汉桥");
        assertThat(Told.by("活动在巴黎市中心举行。").places()).containsExactly("巴黎");
        assertThat(Told.by("活动在友谊大马路举行，孙逸仙大马路封闭。").persons()).isEmpty();
    }

    @Test
    void directionsAreNoRegions() {
        assertThat(Told.by("河南中东部有雾。").places()).containsExactly("河南");
    }

    @Test
    void aVillageBehindItsTown() {
        assertThat(Told.by("书记来到寿张镇石台村调研。").places()).containsExactly("寿张镇", "石台村");
    }

    @Test
    void datelinesWithDaysInChineseNumerals() {
        assertThat(Told.by("中新社吉隆坡七月七日电 今天举行招待会。").places()).containsExactly("吉隆坡");
    }

    @ParameterizedTest
    @ValueSource(strings = {"共建“一带一路”行稳致远。", "要建设综保区和先导区。", "隧道今日贯通，隧道长五公里。", "洪水危及水库。", "居民住进易地搬迁小区。"})
    void kindsOfPlacesAreNone(String text) {
        assertThat(Told.by(text).places()).isEmpty();
    }

    @Test
    void groupsAndRankWordsAreNoPlaces() {
        assertThat(Told.by("慰问组兵分四路走访。").places()).isEmpty();
        assertThat(Told.by("走进属地街道、偏远村。").places()).isEmpty();
    }

    @Test
    void aListThatSaysWhatItListsHoldsNothingElse() {
        assertThat(Told.by("在云岭公园、紫竹公园、四季园、醉月园等13座公园，游人很多。").places()).containsExactly("云岭公园", "紫竹公园", "四季园", "醉月园");
    }

    @Test
    void aListMaySayBeforehandWhatItLists() {
        assertThat(Told.by("闭园的公园包括：青禾古城公园和汽车博览公园、方石园。").places()).containsExactly("青禾古城公园", "汽车博览公园", "方石园");
    }

    @Test
    void aRoadBesideAnotherMayBeCalledByACommonWord() {
        assertThat(Told.by("他走到青禾路与建设街交叉口。").places()).containsExactly("青禾路", "建设街");
    }

    @Test
    void roadsOfAListMayBeCommonWords() {
        assertThat(Told.by("他在解放大道、长虹路、湖滨路和青年大街见过。").places()).containsExactly("解放大道", "长虹路", "湖滨路", "青年大街");
        assertThat(Told.by("他们走上致富路、小康路。").places()).isEmpty();
    }

    @Test
    void eachRankIsAPlace() {
        assertThat(Told.by("青禾苏木云岭嘎查的牧民来了。").places()).containsExactly("青禾苏木", "云岭嘎查");
        assertThat(Told.by("企业设在云岭经济开发区。").places()).containsExactly("云岭经济开发区");
    }

    @Test
    void aShortFormInBracketsStandsForTheNameBeforeIt() {
        assertThat(institutions("云岭市侨联归侨联谊会（云侨联）访问吉隆坡。", "云侨联拜会了客人。")).containsExactly("云岭市侨联归侨联谊会", "云侨联", "云侨联");
        assertThat(institutions("由云岭实验高级中学主办。", "云岭实验高中的学生来了。")).contains("云岭实验高中");
    }

    @Test
    void aDepartmentIsNoPartOfAnotherWord() {
        assertThat(institutions("石台县政协组织部分委员视察。")).containsExactly("石台县政协");
        assertThat(Told.by("考察昭石市统筹城乡发展工作。").places()).containsExactly("昭石市");
    }

    @Test
    void aClubIsNamedByItsCityAndABrand() {
        assertThat(institutions("苏州云豹将在客场出战。", "苏州云豹进球了。")).containsExactly("苏州云豹", "苏州云豹");
        assertThat(institutions("武汉主场作战。北京时间主场开战。")).isEmpty();
    }

    @Test
    void streetsOfAListSpeakForEachOther() {
        assertThat(Told.by("参观了石台街道、民主街道。").places()).containsExactly("石台街道", "民主街道");
    }
}
