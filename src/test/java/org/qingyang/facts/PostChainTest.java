package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Chains of posts before a name, and whose houses they are; all sentences are made up.
class PostChainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云岭商会会长由陈明远担任。|陈明远: 会长@云岭商会
            领队一职将由陈明远兼任。|陈明远: 领队
            云岭舰队政委为陈明远少将。|陈明远: 政委@云岭舰队
            云岭商会会长是原海洋局局长陈明远。|陈明远: 会长@云岭商会, 局长@海洋局
            副市长为陈明远颁奖。|陈明远:
            """)
    void aPostThatIsSaidToBeSomebodys(String text, String posts) {
        assertThat(Told.by(text).posts().stream().map(String::strip)).containsExactly(posts);
    }

    /// 总务相, 财务相 are ministers in Japan.
    @Test
    void whatBelongsToThingsIsNoMinister() {
        assertThat(Told.by("讲座讲了社团总务相关规定。").persons()).isEmpty();
        assertThat(Told.by("日本总务相陈明远到会。").persons()).containsExactly("陈明远");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云岭大学教授、原海盐县水务局副局长、云岭商会会长陈明远到会。|陈明远: 教授@云岭大学, 副局长@海盐县水务局, 会长@云岭商会
            云岭商会会长、第六至第八届云岭省政协委员陈明远到会。|陈明远: 会长@云岭商会, 委员@云岭省政协
            云岭建设有限公司（以下简称“云建”）董事长陈明远到会。|陈明远: 董事长@云岭建设有限公司
            青禾农业基金执行总经理陈明远到会。|陈明远: 执行总经理@青禾农业基金
            云岭集团常务副总经理陈明远到会。|陈明远: 常务副总经理@云岭集团
            中共云岭省委书记李守仁、省长陈明远到会。|李守仁: 书记@中共云岭省委;陈明远: 省长@云岭省
            羽毛球队总教练陈明远到会。|陈明远: 总教练@羽毛球队
            云岭玉石公司钳工、工艺师陈明远到会。|陈明远: 钳工@云岭玉石公司, 工艺师@云岭玉石公司
            云岭文史馆馆员、著名气象学家陈明远到会。|陈明远: 馆员@云岭文史馆, 气象学家
            人大代表、云岭商会会长陈明远到会。|陈明远: 人大代表, 会长@云岭商会
            """)
    void whoseHouseAPostIsIn(String text, String posts) {
        assertThat(Told.by(text).posts()).containsExactly(posts.split(";"));
    }

    @Test
    void whatFillsAllBetweenAMarkAndAPostIsTheHouse() {
        assertThat(Told.by("会长李守仁、浙江省海岛振兴研究会副会长陈明远到会。").posts())
                .containsExactly("李守仁: 会长", "陈明远: 副会长@浙江省海岛振兴研究会");
        assertThat(Told.by("记者采访了浙江省海洋局评估与利用研究所所长陈明远。").posts())
                .containsExactly("陈明远: 所长@浙江省海洋局评估与利用研究所");
        assertThat(Told.by("浙江省海洋局执行局长陈明远到会。").organisations()).containsExactly("浙江省海洋局");
        assertThat(Told.by("校长李守仁、浙江省海洋中心气候变化与资源评估研究部主任陈明远到会。").posts())
                .containsExactly("李守仁: 校长", "陈明远: 主任@浙江省海洋中心气候变化与资源评估研究部");
        assertThat(Told.by("浙江大学与中国海岛学会会长陈明远商谈。").organisations()).containsExactly("浙江大学", "中国海岛学会");
    }

    @Test
    void whatOneGivesUpAndTakesNext() {
        assertThat(Told.by("陈明远辞去云岭商会秘书长一职，同时就任石台商会会长。").posts())
                .containsExactly("陈明远: 秘书长@云岭商会, 会长@石台商会");
        assertThat(Told.by("云岭学院成立。陈明远被聘为该学院名誉教授。").posts()).containsExactly("陈明远: 名誉教授@云岭学院");
        assertThat(Told.by("资料显示，陈明远出生于1963年，担任过云岭商会会长。").posts()).containsExactly("陈明远: 会长@云岭商会");
        assertThat(Told.by("陈明远是云岭商会最年轻的理事。").posts()).containsExactly("陈明远: 理事@云岭商会");
        assertThat(Told.by("陈明远，男，1963年生，中共党员，曾任云岭商会会长。").posts()).containsExactly("陈明远: 会长@云岭商会");
        assertThat(Told.by("云岭消防大队大队长 陈明远：我们去年出动二十次。").posts()).containsExactly("陈明远: 大队长@云岭消防大队");
    }

    @Test
    void severalAreCalledByTheLastOnesPost() {
        assertThat(Told.by("陈明远、李守仁、王大江主任到病房看望。").posts())
                .containsExactly("陈明远: 主任", "李守仁: 主任", "王大江: 主任");
    }

    @Test
    void whoPresidesTogether() {
        assertThat(Told.by("主席团常务主席陈明远、李守仁、王大江出席。").posts())
                .containsExactly("陈明远: 主席团常务主席", "李守仁: 主席团常务主席", "王大江: 主席团常务主席");
        assertThat(Told.by("云岭市人大常委会主任陈明远主持会议，副主任李守仁，秘书长王大江出席。").posts()).containsExactly(
                "陈明远: 主任@云岭市人大常委会", "李守仁: 副主任@云岭市人大常委会", "王大江: 秘书长@云岭市人大常委会");
    }

    @Test
    void whoIsSentAbroad() {
        assertThat(Told.by("任命陈明远为中华人民共和国驻喀麦隆共和国特命全权大使。").posts())
                .containsExactly("陈明远: 驻喀麦隆共和国特命全权大使@中华人民共和国");
        assertThat(Told.by("免去李守仁（女）的中华人民共和国驻卢旺达共和国特命全权大使职务。").posts())
                .containsExactly("李守仁: 驻卢旺达共和国特命全权大使@中华人民共和国");
    }

    @Test
    void aCompanyIsKnownByTheNumberOfItsShare() {
        Told told = Told.by("据星河重能（600123）公告，公司董事长陈明远、董秘李守仁辞职。", "此前，星河重能股价大跌。");
        assertThat(told.organisations()).containsExactly("星河重能");
        assertThat(told.posts()).containsExactly("陈明远: 董事长@星河重能", "李守仁: 董秘@星河重能");
        assertThat(told.facts().organisations().getFirst().mentions()).hasSize(2);
    }

    @Test
    void aBrandStandsBeforeThePlaceOfACompany() {
        assertThat(Told.by("主任陈明远、中旅浙江建设有限公司到会。").organisations()).contains("中旅浙江建设有限公司");
    }

    @Test
    void whatBelongsToTheNameOfAnInstitution() {
        assertThat(Told.by("昨天，2011云岭工程建设指挥部开会。").organisations()).containsExactly("2011云岭工程建设指挥部");
        Told told = Told.by("绿禾奶业董事长陈明远到会。", "去年，绿禾奶业建成两座牧场。");
        assertThat(told.facts().organisations().getFirst().mentions()).hasSize(2);
        assertThat(Told.by("奇瑞保时捷总经理陈明远到会。").organisations()).containsExactly("奇瑞保时捷");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            水务局局长帖明芳来到现场。|帖明芳
            水务局局长曾文炎向大家说明。|曾文炎
            宗教局局长司马仪·阿旺松、水务局局长陈明远到会。|司马仪·阿旺松
            北京市副市长钟山要求尽快完成。|钟山
            商会副会长林海主持，李守仁出席。|林海
            诗人约翰·布伦曾于去年来访。|约翰·布伦
            总经理李远陪同参观园区。|李远
            """)
    void namesBehindPosts(String text, String name) {
        assertThat(Told.by(text).persons()).contains(name);
    }
}
