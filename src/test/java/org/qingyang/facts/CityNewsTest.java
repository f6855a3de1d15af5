package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names and posts in the ways of city papers; all sentences are made up.
class CityNewsTest {

    @Test
    void titlesBehindANameAreNotThePostsOfTheNextPerson() {
        Told told = Told.by("会议主席、云岭科学院周启文院士，北宁大学校长陈明远院士，浙江省教育厅副厅长李守仁等就座。");
        assertThat(told.posts()).contains("陈明远: 校长@北宁大学, 院士", "李守仁: 副厅长@浙江省教育厅");
    }

    @Test
    void aPostBeginsWithThePlaceAndNotWithTheVerbBeforeIt() {
        assertThat(Told.by("随后将前往沙特，会晤沙特王储阿卜杜勒·本·法赫德。").posts()).containsExactly("阿卜杜勒·本·法赫德: 王储@沙特");
    }

    @Test
    void anHonourBetweenPostsAndNameIsPassedOver() {
        assertThat(Told.by("云岭市机械有限公司董事长、总经理、全国劳动模范陈明远受邀参加。").posts())
                .containsExactly("陈明远: 董事长@云岭市机械有限公司, 总经理@云岭市机械有限公司");
    }

    @Test
    void noneOfSeveralLaterNamesIsTakenForAShortOne() {
        assertThat(Told.by("市总工会主席陈明远出席。", "来宾有昭石市总工会主席李守仁、北宁市总工会主席周启文。").posts())
                .contains("陈明远: 主席@市总工会");
    }

    @Test
    void aLongerNameThatIsSureElsewhereHoldsTheShorterOne() {
        assertThat(Told.by("总统将同拉米德、总理卡洛斯举行会晤。", "以色列总理拉米德说，会谈很好。").persons()).contains("拉米德").doesNotContain("米德");
    }

    @ParameterizedTest
    @CsvSource({"论坛由华原大学承办。, 华原大学", "他会见了绿野控股集团董事长。, 绿野控股集团", "星洲电气董事长陈明远说。, 星洲电气",
            "《云岭工人》杂志社副社长陈明远来了。, 《云岭工人》杂志社", "天宁新区昭石管委会主任陈明远来了。, 天宁新区昭石管委会",
            "云岭市总工会劳动和经济工作部部长陈明远来了。, 云岭市总工会劳动和经济工作部"})
    void institutionsOfCityNews(String text, String name) {
        assertThat(Told.by(text).organisations()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"老年大学开班了。", "村里靠工匠学院办班。", "老年学院开班了。", "大型企业集团来了。", "各街道总工会都开展了活动。"})
    void kindsAreNoInstitutions(String text) {
        assertThat(Told.by(text).organisations()).isEmpty();
    }

    @Test
    void aListOfUniversitiesSaysWhatItsItemsAre() {
        assertThat(Told.by("来自北宁大学、云岭理工大学、昭石邮电等高校的专家来了。").organisations()).contains("昭石邮电");
    }

    @Test
    void whatIsNamedAfterSomebodyIsNotThePerson() {
        assertThat(Told.by("客机在本-古里安国际机场降落。").persons()).isEmpty();
        assertThat(Told.by("会议在陈明远纪念堂举行。").persons()).isEmpty();
    }

    @Test
    void aCountryAndItsProvinceAreTwoPlaces() {
        assertThat(Told.by("乌克兰哈尔科夫州遭到空袭。").places()).containsExactly("乌克兰", "哈尔科夫州");
    }

    @Test
    void aCommissionIsNobody() {
        assertThat(Told.by("市总工会经审委主任陈明远参加。").persons()).containsExactly("陈明远");
    }

    @ParameterizedTest
    @CsvSource({"他们走进云岭市陶瓷博物馆，看了展览。, 云岭市陶瓷博物馆", "画展在云岭市美术馆开幕。, 云岭市美术馆"})
    void aHouseThatSomebodyGoesToIsAPlace(String text, String name) {
        assertThat(Told.by(text).places()).contains(name);
        assertThat(Told.by(text).organisations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"画展由云岭市美术馆主办。, 云岭市美术馆", "比赛在云岭市总工会职工服务中心举行。, 云岭市总工会职工服务中心", "锦旗送到了云岭市文化馆。, 云岭市文化馆"})
    void aHouseThatActsIsAnInstitution(String text, String name) {
        assertThat(Told.by(text).organisations()).containsExactly(name);
    }

    @Test
    void stopsArePlacesWhereTrainsAreSpokenOf() {
        assertThat(Told.by("地铁11号线向西设有兆丰桥站、云岭路站。").places()).contains("兆丰桥站", "云岭路站");
        assertThat(Told.by("他在网站上看到消息。").places()).isEmpty();
    }

    @Test
    void aGovernmentStandsBesideItsCommittee() {
        assertThat(Told.by("将配合漳浦县委县政府开展工作。").organisations()).contains("漳浦县委", "县政府");
    }

    @Test
    void aLimitedCompanyHasAName() {
        assertThat(Told.by("产品由云岭市郝氏粒道农业发展有限责任公司生产。").organisations()).containsExactly("云岭市郝氏粒道农业发展有限责任公司");
    }

    @Test
    void theWholeCountryBeginsAName() {
        assertThat(Told.by("港区全国政协委员陈明远说。").posts()).containsExactly("陈明远: 委员@全国政协");
    }

    @Test
    void schoolsOfAListAreWhole() {
        assertThat(Told.by("他们到云岭小学、月家桥小学、嵩石三小等学校去。").organisations()).containsExactly("云岭小学", "月家桥小学", "嵩石三小");
    }

    @Test
    void aStreetNamedAfterAVillageAndOneBelowADistrict() {
        assertThat(Told.by("推进梧村街道建设。").places()).containsExactly("梧村街道");
        assertThat(Told.by("海淀区殿前街道社区卫生服务中心开诊。").organisations()).containsExactly("海淀区殿前街道社区卫生服务中心");
    }

    @Test
    void aPostMayStandBehindWords() {
        assertThat(Told.by("多托贾在联合政府中出任副总理兼国防部长。").posts()).containsExactly("多托贾: 副总理, 国防部长");
    }

    @Test
    void aNameMayHoldAPreposition() {
        assertThat(Told.by("馆长吴向东：让历史说话。").persons()).containsExactly("吴向东");
    }

    @Test
    void theStoryCallsAForeignerByTheLastPartOfTheName() {
        assertThat(Told.by("新西兰总理戴维·朗德和夫人来访。", "部长陈明远向朗德总理转达了口信。").persons()).contains("戴维·朗德", "朗德").doesNotContain("向朗德");
    }

    @Test
    void anAmbassadorIsPostedAbroad() {
        assertThat(Told.by("中国驻新西兰大使陈明远到码头迎接。").posts()).containsExactly("陈明远: 驻新西兰大使@中国");
    }

    @Test
    void postsJoinedByAWordAreTwo() {
        assertThat(Told.by("副总理兼司法部长鲍恩出席。").posts()).containsExactly("鲍恩: 副总理, 司法部长");
    }

    @Test
    void aMinisterMayHaveTwoThings() {
        assertThat(Told.by("工商和技术部长巴顿出席。").posts()).containsExactly("巴顿: 工商和技术部长");
    }

    @Test
    void aPostForSeveralStandsBehindThem() {
        assertThat(Told.by("会议增选陈明远、李守仁为云岭市政协副主席。").posts())
                .containsExactly("陈明远: 副主席@云岭市政协", "李守仁: 副主席@云岭市政协");
    }

    @Test
    void aStateCouncillorIsNobodysButTheStates() {
        assertThat(Told.by("中共中央书记处书记、国务委员陈明远出席。").posts()).containsExactly("陈明远: 书记@中共中央书记处, 国务委员");
    }

    @Test
    void whoIsAppointedIsAPerson() {
        assertThat(Told.by("会议决定任命王进足为云岭市副市长。").persons()).containsExactly("王进足");
    }

    @Test
    void settlementsAreNobody() {
        Told told = Told.by("他们来到鱼台村、喻寺镇谭坝村。");
        assertThat(told.persons()).isEmpty();
        assertThat(told.places()).contains("喻寺镇", "谭坝村");
    }

    @Test
    void aTownOfCommonWordsIsOneWhereItStandsAlone() {
        assertThat(Told.by("他先后来到东合堡镇北小坡村调研。").places()).contains("东合堡镇");
        assertThat(Told.by("他来到示范村调研。").places()).isEmpty();
    }

    @Test
    void theCommitteeOfATownThatTheStoryKnows() {
        assertThat(Told.by("云岭市青禾镇小麦丰收。青禾镇党委书记陈明远说。").posts()).containsExactly("陈明远: 书记@青禾镇党委");
    }

    @Test
    void tunnelsAndBridgesBeginWithTheirMountain() {
        assertThat(Told.by("高铁合武段大别山隧道贯通。").places()).contains("大别山隧道");
        assertThat(Told.by("重庆东站、上海南站改造完成。").places()).contains("重庆东站", "上海南站");
    }

    @Test
    void relationsAreNoOffice() {
        assertThat(Told.by("让中国与欧盟关系去掉色彩。").organisations()).containsExactly("欧盟");
    }

    @Test
    void aMuseumIsCalledByTwoCharacters() {
        assertThat(Told.by("中国国家博物馆办展览。国博考古已走过百年。").facts().organisations().getFirst().mentions()).hasSize(2);
    }

    @Test
    void aPlaceMayStandBetweenTheMarkAndTheNextPost() {
        assertThat(Told.by("全国政协委员、浙江省宁波市副市长陈明远说。").posts()).containsExactly("陈明远: 委员@全国政协, 副市长@浙江省宁波市");
    }

    @Test
    void anInstitutionRightBeforeTheNameHasThePostBehindIt() {
        assertThat(Told.by("云岭区总工会陈明远副主席来调研。").posts()).containsExactly("陈明远: 副主席@云岭区总工会");
    }

    @Test
    void theOfficeOfABodyIsPartOfIt() {
        assertThat(Told.by("云岭市食品安全委员会办公室副主任陈明远说。").posts()).containsExactly("陈明远: 副主任@云岭市食品安全委员会办公室");
    }

    @Test
    void aDepartmentForTwoThings() {
        assertThat(Told.by("农业部产业政策与法规司来调研。").organisations()).containsExactly("农业部产业政策与法规司");
    }

    @Test
    void armiesAreNumbered() {
        assertThat(Told.by("驻地的第12集团军某旅演练。").organisations()).containsExactly("第12集团军");
    }

    @Test
    void somebodyMayBeCalledLikeAMountain() {
        assertThat(Told.by("商务部副部长钟山率队调研。").persons()).containsExactly("钟山");
    }

    @Test
    void aForeignNameMayEndUnlikeOne() {
        assertThat(Told.by("州长乔治·有吉和夫人举行晚宴。").persons()).containsExactly("乔治·有吉");
    }

    @Test
    void aCountyBehindItsProvinceNeedsNoRank() {
        assertThat(Told.by("湖北黄梅入梅以来多雨。").places()).containsExactly("湖北", "黄梅");
    }

    @Test
    void aListOfPlacesSaysWhatItsItemsAre() {
        assertThat(Told.by("考察团先后到唐人中心、九石工业园区、安庆汽车城等地考察。").places()).containsExactly("唐人中心", "九石工业园区", "安庆汽车城");
    }

    @Test
    void aDistrictKeepsItsCommitteeAndItsHead() {
        assertThat(Told.by("前进区区长陈明远致辞，前进区委书记李守仁讲话。").posts())
                .containsExactly("陈明远: 区长@前进区", "李守仁: 书记@前进区委");
    }

    @Test
    void bothPostsAreTheVillages() {
        assertThat(Told.by("南街社区支书、主任陈明远来了。").posts()).containsExactly("陈明远: 支书@南街社区, 主任@南街社区");
    }

    @Test
    void anotherCompanysPostIsNotTheUnions() {
        assertThat(Told.by("云岭市总工会副主席陈明远、公司工会主席李守仁陪同。").posts())
                .containsExactly("陈明远: 副主席@云岭市总工会", "李守仁: 工会主席@公司");
    }
}
