package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The many forms in which papers tell offices: chains, careers, losses, what is told by a neighbour; all sentences are made up.
class PostFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云岭市体育局党组成员副局长陈明远参加。|陈明远: 党组成员@云岭市体育局, 副局长@云岭市体育局
            我校副校长陈明远讲话。|陈明远: 副校长
            农学院教授陈明远说。|陈明远: 教授@农学院
            农学院原院长陈明远说。|陈明远: 院长@农学院
            对外合作与发展处副处长陈明远参加。|陈明远: 副处长@对外合作与发展处
            学生资助中心主任陈明远讲话。|陈明远: 主任@学生资助中心
            城乡规划系主任陈明远讲话。|陈明远: 主任@城乡规划系
            我们的驻村干部陈明远来了。|陈明远: 驻村干部
            中国驻美大使陈明远到机场迎接。|陈明远: 驻美大使@中国
            空军司令员陈明远出席。|陈明远: 司令员@空军
            肯尼亚共和国总统卡洛斯·梅森来访。|卡洛斯·梅森: 总统@肯尼亚共和国
            中国科学院院士、云岭大学陈明远到会。|陈明远: 院士@中国科学院
            云岭市政协副主席、云岭大学陈明远教授到会。|陈明远: 副主席@云岭市政协, 教授@云岭大学
            中国工程院院士、石油勘探专家陈明远到会。|陈明远: 院士@中国工程院, 石油勘探专家
            中共中央总书记、国家主席陈明远出席。|陈明远: 总书记@中共中央, 国家主席
            据统战部副部长、宣传部副部长陈明远介绍，会议开了两天。|陈明远: 副部长@统战部, 副部长@宣传部
            绿禾奶业董事长陈明远说。|陈明远: 董事长@绿禾奶业
            云岭商会副会长、骄禾焊工董事长陈明远说。|陈明远: 副会长@云岭商会, 董事长@骄禾焊工
            云岭机械有限公司行政副总经理陈明远说。|陈明远: 行政副总经理@云岭机械有限公司
            副县长、公安局党委书记、局长陈明远说。|陈明远: 副县长, 党委书记@公安局, 局长@公安局
            中交集团党委书记、董事长陈明远说。|陈明远: 党委书记@中交集团, 董事长@中交集团
            机器协进会理事长陈明远说。|陈明远: 理事长@机器协进会
            第七连中士陈明远说。|陈明远: 中士
            """)
    void whatStandsBeforeTheName(String text, String posts) {
        assertThat(Told.by(text).posts()).containsExactly(posts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            陈明远成为云岭商会会长。|陈明远: 会长@云岭商会
            陈明远是云岭市公安局民警。|陈明远: 民警@云岭市公安局
            会议决定免去陈明远云岭市应急管理局局长职务。|陈明远: 局长@云岭市应急管理局
            会议接受陈明远辞去云岭市副市长职务的请求。|陈明远: 副市长@云岭市
            陈明远，男，1962年10月出生，曾任云岭市教育局副局长、云岭市财政局局长，现任云岭商会会长。|陈明远: 副局长@云岭市教育局, 局长@云岭市财政局, 会长@云岭商会
            陈明远1985年任云岭市教育局局长。他还兼任云岭商会会长。|陈明远: 局长@云岭市教育局, 会长@云岭商会
            陈明远，男，1953年生于云岭，经济学博士，云岭大学教授、云岭商会会长。|陈明远: 教授@云岭大学, 会长@云岭商会
            陈明远，云岭大学教授、博士生导师，云岭商会会长。|陈明远: 教授@云岭大学, 博士生导师@云岭大学, 会长@云岭商会
            """)
    void whatStandsBehindTheName(String text, String posts) {
        assertThat(Told.by(text).posts()).containsExactly(posts);
    }

    @Test
    void whatBelongsToAnyInstitutionIsTheNeighbours() {
        assertThat(Told.by("云岭市第一医院院长陈明远，党委书记李守仁，副院长王大江参加。").posts()).containsExactly(
                "陈明远: 院长@云岭市第一医院", "李守仁: 党委书记@云岭市第一医院", "王大江: 副院长@云岭市第一医院");
        assertThat(Told.by("云岭研究所研究员陈明远和副研究员李守仁参加。").posts()).containsExactly("陈明远: 研究员@云岭研究所", "李守仁: 副研究员@云岭研究所");
        assertThat(Told.by("青禾县县长陈明远、副县长李守仁参加。").posts()).containsExactly("陈明远: 县长@青禾县", "李守仁: 副县长@青禾县");
    }

    @Test
    void anOfficeThatOnlyOneHoldsIsNotShared() {
        assertThat(Told.by("云岭商会会长陈明远和李守仁出席。").posts()).containsExactly("陈明远: 会长@云岭商会", "李守仁: ");
        assertThat(Told.by("云岭商会副会长陈明远和李守仁出席。").posts()).containsExactly("陈明远: 副会长@云岭商会", "李守仁: 副会长@云岭商会");
    }

    @Test
    void whatSomebodyIsCalledAddsNothingToTheOffice() {
        assertThat(Told.by("云岭大学校长陈明远来了。", "陈明远教授讲话。").posts()).containsExactly("陈明远: 校长@云岭大学");
        assertThat(Told.by("陈明远教授讲话。").posts()).containsExactly("陈明远: 教授");
    }

    @Test
    void theSameOfficeInFewerWordsIsOne() {
        assertThat(Told.by("绿野集团董事长陈明远来了。", "集团董事长陈明远讲话。").posts()).containsExactly("陈明远: 董事长@绿野集团");
        assertThat(Told.by("校党委副书记陈明远来了。", "副书记陈明远讲话。").posts()).containsExactly("陈明远: 副书记@校党委");
    }

    @Test
    void ofSeveralInstitutionsOfTheKindNoneIsGuessed() {
        assertThat(Told.by("北宁大学、云岭大学和昭石大学签约。副校长陈明远参加。").posts()).containsExactly("陈明远: 副校长");
    }

    @Test
    void aMayorIsNotOfTheNeighboursOffice() {
        assertThat(Told.by("云岭省卫生厅副厅长陈明远、副市长李守仁参加。").posts()).containsExactly("陈明远: 副厅长@云岭省卫生厅", "李守仁: 副市长");
    }

    @Test
    void whoSpeaksForTheMayorIsNoMayor() {
        assertThat(Told.by("民政局局长陈明远代表市长李守仁到会。").posts()).contains("李守仁: 市长");
    }

    @Test
    void aTitleInBracketsIsAnOffice() {
        assertThat(Told.by("医生有陈明远（副主任医师）、李守仁（主治医师）。").posts()).containsExactly("陈明远: 副主任医师", "李守仁: 主治医师");
    }

    @Test
    void severalAreAppointedInOneSentence() {
        assertThat(Told.by("会议任命陈明远为云岭市水务局局长、邱亿通为云岭市教育局局长。").posts())
                .containsExactly("陈明远: 局长@云岭市水务局", "邱亿通: 局长@云岭市教育局");
    }

    @Test
    void aTitleBehindANameIsNotCut() {
        assertThat(Told.by("云岭市中医院推拿科主任梁平教授说，手法很要紧。").persons()).containsExactly("梁平");
        assertThat(Told.by("副院长陈东参会。").persons()).containsExactly("陈东");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            陈明远以云岭市副市长身份出席。|副市长@云岭市
            由于陈明远已经辞去县长职务，会议延期。|县长
            鉴于工作需要，陈明远申请辞去云岭集团董事长职务。|董事长@云岭集团
            副总经理（主持工作）陈明远讲话。|副总经理
            云岭大学教授、高级技师、全国“最美站长”陈明远讲话。|教授@云岭大学, 高级技师@云岭大学
            青禾村村主任陈明远说。|村主任@青禾村
            著名中国问题专家陈明远说。|中国问题专家
            陈明远是云岭市石台区大桥街道青禾社区的一名网格员。|网格员@青禾社区
            青禾村委会主任陈明远说。|主任@青禾村委会
            云岭大学华裔教授陈明远说。|教授@云岭大学
            云岭商会秘书长为陈明远，他曾任云岭水务局局长。|秘书长@云岭商会, 局长@云岭水务局
            陈明远现年五十岁，曾担任香港特首办公室主任、云岭水务局局长等职。|特首办公室主任@香港, 局长@云岭水务局
            云岭市人大常委会副主任陈明远到会，选举陈明远为云岭市九届人大常委会副主任。|副主任@云岭市九届人大常委会
            水利部常务副部长陈明远说。|常务副部长@水利部
            市长、市八运会组委会主任陈明远致辞。|市长, 主任@市八运会组委会
            全国政协副主席、电影节组委会名誉主席陈明远说。|副主席@全国政协, 名誉主席@电影节组委会
            中央政治局常委、书记处书记陈明远出席。|常委@中央政治局, 书记处书记
            陈明远是云岭研究院的研究员，也是云岭省水产学会的副会长。|研究员@云岭研究院, 副会长@云岭省水产学会
            云岭商会秘书长陈明远，云岭水务局副局长，各处处长参加。|秘书长@云岭商会
            """)
    void toldInOtherWords(String text, String posts) {
        assertThat(Told.by(text).posts()).contains("陈明远: " + posts);
    }
}
