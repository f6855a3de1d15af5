package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyang.model.Organisation;
import org.qingyang.model.Place;

/// Names in the ways of other papers; all sentences are made up.
class OtherPapersTest {

    private static Stream<String> organisations(String text) {
        return Told.by(text).facts().organisations().stream().map(Organisation::name);
    }

    private static Stream<String> places(String... paragraphs) {
        return Told.by(paragraphs).facts().places().stream().map(Place::name);
    }

    @ParameterizedTest
    @CsvSource({"临江网讯（记者 陈明远）今天下雨。, 临江网", "云岭在线03月21日讯 今天下雨。, 云岭在线", "人民网昭石8月19日电（记者 陈明远）今天下雨。, 人民网"})
    void aReportSaysWhoReports(String text, String name) {
        assertThat(organisations(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"海湾导报讯（记者 陈明远）今天下雨。, 海湾导报", "春风暖 燕南都市网云岭电（记者 陈明远）今天下雨。, 燕南都市网",
            "由中国支付清算协会主办。, 中国支付清算协会", "云岭县老乡会成立。, 云岭县老乡会", "据云岭保监局全国保险宣传日消息。, 云岭保监局",
            "北宁大学旅游系主任陈明远说。, 北宁大学旅游系"})
    void namesBeginWhereTheyBegin(String text, String name) {
        assertThat(organisations(text)).containsExactly(name);
    }

    @Test
    void aPostRightBehindItsInstitutionKeepsThePlaceWithinIt() {
        assertThat(Told.by("交通银行中国区副行长陈明远说。").posts()).containsExactly("陈明远: 中国区副行长@交通银行");
        assertThat(Told.by("业内人士李明远（化名）说，价格会涨。").persons()).containsExactly("李明远");
    }

    @Test
    void aReportSaysFromWhere() {
        assertThat(places("人民网昭石8月19日电（记者 陈明远）今天下雨。")).containsExactly("昭石");
    }

    @ParameterizedTest
    @CsvSource({"会上种了大半辈子地的赵春生，头一个报名。, 赵春生", "菜农孙玉田算了一笔账。, 孙玉田", "种粮大户李守田坐在院子里。, 李守田",
            "省高院民三庭庭长邬若梅说。, 邬若梅"})
    void peopleWithoutAPost(String text, String name) {
        assertThat(Told.by(text).persons()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"白发里有故事。", "每周五发车，周日晚返回。", "主人公战胜了大海。", "“凤还巢”计划启动。", "他铺的路缘石，又平又直。"})
    void wordsThatLookLikePeople(String text) {
        assertThat(Told.by(text).persons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"市粮食和物资储备局检定了衡器。, 市粮食和物资储备局", "市农科所的专家来了。, 市农科所", "由省歌舞剧院打造。, 省歌舞剧院",
            "施工单位中江路桥二公司采用新工艺。, 中江路桥二公司", "大会由宏远重工承办。, 宏远重工", "已为三人向云岭县见义勇为基金会申报。, 云岭县见义勇为基金会",
            "据滨江海关统计。, 滨江海关", "省高院公布案例。, 省高院"})
    void institutionsOfOtherTrades(String text, String name) {
        assertThat(organisations(text)).containsExactly(name);
    }

    @Test
    void postsOfTraditionalPagesAreGivenAsPrinted() {
        assertThat(Told.by("農會總幹事蔡清標提醒，這個說法對農民來說還是對的。").posts()).containsExactly("蔡清標: 農會總幹事");
    }

    @Test
    void aLakeIsNoPerson() {
        Told told = Told.by("候鸟到达甘棠湖的时间提前了。甘棠湖地处通道上。");
        assertThat(told.persons()).isEmpty();
    }

    @Test
    void aNumberOfSchoolsIsNoSchool() {
        assertThat(organisations("音乐课送进100所乡村小学。")).isEmpty();
    }

    @Test
    void aNumberOfProvincesIsNoPlace() {
        assertThat(places("他走访了三省十九县，见到几个镇和16个州市的人。")).isEmpty();
    }

    @Test
    void countiesAreKnownByTheirFullNames() {
        assertThat(places("石台县的农民忙着晒秋，望江县和枞阳县也一样。")).containsExactly("石台县", "望江县", "枞阳县");
    }

    @Test
    void aGardenAndItsEstateAreOnePlace() {
        assertThat(places("记者在安泰花园小区看到。")).containsExactly("安泰花园小区");
    }

    @Test
    void aLaneIsFoundAgainWhereItsCommunityWasNamed() {
        assertThat(places("建安街道青石巷社区启用会客厅。", "青石巷是老居民区。")).contains("青石巷社区", "青石巷");
    }

    @ParameterizedTest
    @CsvSource({"昨天下午，方志明乘车回到家中。, 方志明", "听到消息，段若兰、乔思远赶来帮忙。, 段若兰",
            "总统克雷恩松说，谈判还要继续。, 克雷恩松"})
    void peopleWhomOnlyTheirNamesGiveAway(String text, String name) {
        assertThat(Told.by(text).persons()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"这样的地方都有人去。", "前两国元首互致贺电。", "连长查哨时发现了他。", "江主席出席了会议。"})
    void neighboursAndCallsAreNoPeople(String text) {
        assertThat(Told.by(text).persons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"英国外交部发言人回答了提问。, 英国外交部", "比赛中，丹麦女篮以两分获胜。, 丹麦女篮", "安徽大学的学生来了。, 安徽大学",
            "由辽中区总工会举办。, 辽中区总工会", "福建省防汛抗旱领导小组作出部署。, 福建省防汛抗旱领导小组", "市政府作出决定。, 市政府",
            "联合国教科文组织公布名单。, 联合国教科文组织"})
    void institutionsOfTheCountryAndTheWorld(String text, String name) {
        assertThat(organisations(text)).containsExactly(name);
    }

    @Test
    void theMarketIsNoPartOfTheCountrysName() {
        assertThat(places("产品进入中国市场和亚太地区。")).containsExactly("中国", "亚太");
    }

    @Test
    void aMayorsOfficeIsThePlaces() {
        assertThat(Told.by("台北市长高远舟到会。").posts()).containsExactly("高远舟: 市长@台北");
    }

    @Test
    void aClubIsFoundAgainByWhatIsLeftOfItsName() {
        assertThat(Told.by("昨晚，上海蓝鲸队主场获胜。", "赛后，蓝鲸队教练表示满意，蓝鲸还将客场作战。").facts().organisations())
                .flatExtracting(Organisation::mentions).extracting(org.qingyang.model.Mention::text)
                .containsExactlyInAnyOrder("上海蓝鲸队", "蓝鲸队", "蓝鲸");
    }

    @ParameterizedTest
    @CsvSource({"丹麦总统克拉里略来访。, 克拉里略", "主席米略·德·孔西里到会。, 米略·德·孔西里", "委员乔治·W·布莱到会。, 乔治·W·布莱",
            "协会主席赛颂蓬·维汉致辞。, 赛颂蓬·维汉", "荷兰人范德贝赫夺冠。, 范德贝赫", "会长高桥三郎说，合作很好。, 高桥三郎",
            "34岁的佩特雷科已经退役。, 佩特雷科", "会上种种，都记在心里。（苏萱明）, 苏萱明", "兰心远说，路修好了。, 兰心远"})
    void namesOfOtherCountriesAndRareOnes(String text, String name) {
        assertThat(Told.by(text).persons()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"外交部长古哈里·阿尤卜·汗宣布。, 古哈里·阿尤卜·汗", "国会议长哈尔莫里21日说。, 哈尔莫里", "总理纳诺15日会见了客人。, 纳诺",
            "元首阿巴塔将军8日去世。, 阿巴塔"})
    void foreignNamesThatTheTokenizerCuts(String text, String name) {
        assertThat(Told.by(text).persons()).containsExactly(name);
    }

    @Test
    void namesInAListSpeakForEachOther() {
        assertThat(Told.by("出席的有马逢年、罗毅川、周梁淑雅、李卓民、谭耀明。").persons()).contains("罗毅川", "周梁淑雅", "李卓民");
        assertThat(Told.by("记者张三丰、王兰介绍，路修好了。").persons()).containsExactly("张三丰", "王兰");
    }

    @ParameterizedTest
    @CsvSource({"学习张三丰理论。", "记者曾三次到场。", "这些法国人却鲜为人知。", "时代赋予作家庄严的使命。", "妇女儿童工作会议召开。"})
    void wordsBesideWhatPeopleAreAreNoNames(String text) {
        assertThat(Told.by(text).persons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"加中贸易理事会举行晚宴。, 加中贸易理事会", "中俄友好和平与发展委员会开会。, 中俄友好和平与发展委员会",
            "埃及—中国友好协会来电。, 埃及—中国友好协会", "据市体委场馆处介绍。, 市体委场馆处", "北宁师范大学中文系主办。, 北宁师范大学中文系",
            "海峡两岸青年协会成立。, 海峡两岸青年协会", "中国民主促进会换届。, 中国民主促进会"})
    void institutionsOfTwoCountriesAndTheirOffices(String text, String name) {
        assertThat(organisations(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"宏康寿险云岭分公司开业。, 宏康寿险云岭分公司", "北宁青年越剧团受邀演出。, 北宁青年越剧团",
            "日本大藏省公布数字。, 日本大藏省", "云岭县豫剧团到会。, 云岭县豫剧团"})
    void namesEndWhereTheyEnd(String text, String name) {
        assertThat(organisations(text)).contains(name);
    }

    @Test
    void aRowOfNamesWithBlanksBetweenThemIsARoll() {
        assertThat(Told.by("一等奖：王小川 李大江（女） 赵明远 孙丽 周文海。").persons())
                .containsExactly("王小川", "李大江", "赵明远", "孙丽", "周文海");
        assertThat(Told.by("工作 认真 学习 努力 进步。").persons()).isEmpty();
    }

    @Test
    void anotherAuthorityOfTheSamePlaceIsOne() {
        assertThat(organisations("云岭县民政局、畜牧局派人到村。")).containsExactly("云岭县民政局", "畜牧局");
    }

    @Test
    void aTownRightBehindItsCountyIsAPlace() {
        assertThat(places("来到石台县忽召镇，新中国的变化看得见。")).containsExactly("石台县", "忽召镇", "中国");
    }

    @Test
    void anAutonomousCountyIsKnownByItsShortName() {
        assertThat(organisations("都安县人社局举办招聘会。")).containsExactly("都安县人社局");
    }
}
