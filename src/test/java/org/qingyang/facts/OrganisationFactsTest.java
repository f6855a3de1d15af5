package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganisationFactsTest {

    @Test
    void nestedOnesAreKeptWhole() {
        assertThat(Told.by("近日，武汉公交集团第二客运分公司工会组织女职工开展活动。").organisations())
                .containsExactly("武汉公交集团第二客运分公司工会");
        assertThat(Told.by("中国农业银行南通分行承办活动。").organisations()).containsExactly("中国农业银行南通分行");
    }

    @Test
    void aPlaceInBracketsBelongsToACompany() {
        assertThat(Told.by("协办单位海晏创新（成都）科技有限公司参加。").organisations()).containsExactly("海晏创新（成都）科技有限公司");
    }

    @Test
    void coordinationIsSplit() {
        assertThat(Told.by("武昌区总工会联合水果湖街道总工会举办大赛。").organisations()).containsExactly("武昌区总工会", "水果湖街道总工会");
        assertThat(Told.by("区法院、区检察院和市人力资源和社会保障局召开会议。").organisations())
                .containsExactly("区法院", "区检察院", "市人力资源和社会保障局");
    }

    @Test
    void shortFormsStandForTheFullName() {
        var told = Told.by("武汉市总工会召开会议。", "市总工会介绍，今后还将开展活动。", "武汉安远保安服务有限公司参加。", "安远保安员表现出色，公司满意。");
        assertThat(told.organisations()).contains("武汉市总工会").doesNotContain("市总工会");
        assertThat(told.facts().organisations().getFirst().shortForms()).containsExactly("市总工会");
    }

    @Test
    void listsThatSayWhatTheyList() {
        assertThat(Told.by("来自辖区申通、中通、百世等5家网点的快递员参赛。").organisations()).containsExactly("申通", "中通", "百世");
    }

    @Test
    void kindsOfOrganisationsAreNone() {
        assertThat(Told.by("各级工会组织要关心职工，企业工会和有关部门、单位积极参加，公司经营良好。").organisations()).isEmpty();
        assertThat(Told.by("布局结构调整，打开新格局。").organisations()).isEmpty();
    }

    @Test
    void otherPapersHaveOtherOnes() {
        assertThat(Told.by("国家统计局和商务部今天公布数据。").organisations()).containsExactly("国家统计局", "商务部");
        assertThat(Told.by("复旦大学附属华山医院与上海交响乐团合作。").organisations()).containsExactly("复旦大学附属华山医院", "上海交响乐团");
    }

    @Test
    void everybodyKnowsTheGreatInstitutionsByTheirShortNames() {
        assertThat(Told.by("国家卫生健康委员会和中消协日前发布提示。", "普华永道为格力电器审计。", "劳工及福利局与卫福部分别回应。").organisations())
                .containsExactly("国家卫生健康委员会", "中消协", "普华永道", "格力电器", "劳工及福利局", "卫福部");
        assertThat(Told.by("天津津门虎客场挑战青岛海牛，掘金队与独行侠队也有比赛。").organisations())
                .containsExactly("天津津门虎", "青岛海牛", "掘金队", "独行侠队");
    }

    @Test
    void whatIsSaidOfASchoolIsNoName() {
        assertThat(Told.by("要明确学院方向，当好学校的参谋，丰富大学生活，刚进实验室的学生女儿要考大学了。").organisations()).isEmpty();
        assertThat(Told.by("我校持续供给松岭民族中学书本。").organisations()).containsExactly("松岭民族中学");
    }

    @Test
    void aCountryAndATradeAreAKindOfCompanies() {
        assertThat(Told.by("美国科技公司和中国通讯公司受益，世界第四大手机制造厂停产。").organisations()).isEmpty();
        assertThat(Told.by("原油期货价格上涨，电信行业共建命运共同体，各地养老保险制度改革。").organisations()).isEmpty();
        assertThat(Told.by("芯片制造商长空微电子有限公司获奖。").organisations()).containsExactly("长空微电子有限公司");
    }

    @Test
    void theEndOfAHeadMayBelongToAnotherWord() {
        assertThat(Told.by("按照市委、市政府工作部署，全国森林消防队伍参加。").organisations()).containsExactly("市委", "市政府");
    }

    @Test
    void partiesAndCentralAuthoritiesBeginAName() {
        assertThat(Told.by("共青团石台县委与中共石台县委发文，人事部中央综治委表彰。").organisations())
                .containsExactly("共青团石台县委", "中共石台县委", "人事部", "中央综治委");
    }

    @Test
    void hospitalsOfficesAndTroopsOfARank() {
        assertThat(Told.by("县人民医院、市中心医院和市委办公室的人员到场。").organisations()).containsExactly("县人民医院", "市中心医院", "市委办公室");
        assertThat(Told.by("武警浙江总队二支队和水电七局参加抢险。").organisations()).containsExactly("武警浙江总队二支队", "水电七局");
    }

    @Test
    void aPlaceTellsSchoolsHospitalsAndCourtsApart() {
        assertThat(Told.by("海淀法院、通州医院与昌平中学合作，北京中学很多。").organisations()).containsExactly("海淀法院", "通州医院", "昌平中学");
        assertThat(Told.by("职业中学和名校小学的孩子在读幼儿园。").organisations()).isEmpty();
    }

    @Test
    void whatAKnownOwnerStandsBeforeIsNamedAgainWithoutIt() {
        assertThat(Told.by("民进中央松风画院揭牌。", "松风画院今后还要办展。").facts().organisations().getFirst().mentions()).hasSize(2);
    }

    @Test
    void aFormThatStandsForThePartyToAContractIsNoName() {
        assertThat(Told.by("松风（北海）科技有限公司（以下简称“公司”）发布公告，公司股票停牌。").facts().organisations().getFirst().mentions()).hasSize(1);
        assertThat(Told.by("青岛松风实业发展有限公司（下称“青松实业”）出资，青松实业持股。").facts().organisations().getFirst().mentions()).hasSize(3);
    }

    @Test
    void clubsAndTeamsByABrand() {
        assertThat(Told.by("苏州云豹3∶1战胜对手，阿达女排负于上海女排，赛后球迷离场。").organisations()).contains("苏州云豹", "上海女排");
    }
}
