package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Offices as papers tell them, and whose they are; all sentences are made up.
class ToldOfficesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云岭县中医医院党委书记陈明远到场。|陈明远: 党委书记@云岭县中医医院
            石台集团公司党委常委、副总经理陈明远出席。|陈明远: 党委常委@石台集团公司, 副总经理@石台集团公司
            中国作协书记处书记陈明远致辞。|陈明远: 书记处书记@中国作协
            商会首任会长陈明远致辞。|陈明远: 会长@商会
            市旅游局助理调研员、市旅行社协会会长陈明远讲话。|陈明远: 助理调研员@市旅游局, 会长@市旅行社协会
            美国加利福尼亚州洛杉矶市市长布里克来访。|布里克: 市长@洛杉矶市
            云岭市中级人民法院副院长陈明远带着民四庭庭长何守信来到法庭。|陈明远: 副院长@云岭市中级人民法院, 何守信: 庭长@民四庭
            云岭市教育局副局长陈明远和学前科科长何守信走访。|陈明远: 副局长@云岭市教育局, 何守信: 学前科科长@云岭市教育局
            县交通运输局农村公路管理股股长陈明远参加。|陈明远: 农村公路管理股股长@县交通运输局
            中国驻石堡总领馆陈明远领事、何守信领事到会。|陈明远: 领事@中国驻石堡总领馆, 何守信: 领事@中国驻石堡总领馆
            身兼导演与编剧的陈明远到场。|陈明远: 导演, 编剧
            韩国制片人陈明远到场。|陈明远: 制片人
            石台镇金岭村党支部书记陈明远说。|陈明远: 党支部书记@金岭村
            云岭省卫健委原正厅级纪检监察专员陈明远参加。|陈明远: 正厅级纪检监察专员@云岭省卫健委
            云岭外国语大学翻译学院的陈明远教授登台。|陈明远: 教授@云岭外国语大学翻译学院
            云岭投资促进中心（德国）主任陈明远参加。|陈明远: 主任@云岭投资促进中心（德国）
            湖南省第13期援圭亚那医疗队队长陈明远发言。|陈明远: 队长@湖南省第13期援圭亚那医疗队
            云水经开区党工委委员、副主任陈明远参加。|陈明远: 委员@云水经开区党工委, 副主任@云水经开区党工委
            """)
    void beforeTheName(String text, String posts) {
        assertThat(Told.by(text).posts()).containsExactly(posts.split("(?<=\\p{IsHan}), (?=陈|何)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云岭商会三日换届。当选副会长的有陈明远、何守信。|陈明远: 副会长; 何守信: 副会长
            公司聘陈明远为名誉会长，另请何守信等8人为艺术顾问。|陈明远: 名誉会长; 何守信: 艺术顾问
            陈明远以962票当选村民委员会主任。|陈明远: 主任@村民委员会
            香港中华总商会办了典礼，陈明远连任该会会长。|陈明远: 会长@香港中华总商会
            中方日前任命陈明远为外交部水域事务特使。|陈明远: 水域事务特使@外交部
            会议任命陈明远同志为政府副县长。|陈明远: 副县长
            陈明远出任阿里云智能集团代理董事长兼首席执行官。|陈明远: 代理董事长@阿里云智能集团; 首席执行官@阿里云智能集团
            """)
    void behindTheName(String text, String posts) {
        assertThat(String.join("; ", Told.by(text).posts()).replace(", ", "; ")).isEqualTo(posts);
    }

    @Test
    void whoGoesUnnamedLendsNoOffice() {
        assertThat(Told.by("有关厅局负责同志，市委副书记、政法委书记陈明远参加。").posts())
                .containsExactly("陈明远: 副书记@市委, 书记@政法委");
    }

    @Test
    void ourOwnSchoolHasNoName() {
        assertThat(Told.by("云岭大学副校长何守信来我校访问。", "校长陈明远会见了客人。").posts())
                .containsExactly("何守信: 副校长@云岭大学", "陈明远: 校长");
    }

    @Test
    void whatIsCalledByItsRankBelongsToTheCityOfThePostsBefore() {
        assertThat(Told.by("云岭市工商联主席何守信来沪，上海市政协副主席、市工商联主席陈明远会见了他。", "上海市工商联介绍了情况。").posts())
                .contains("陈明远: 副主席@上海市政协, 主席@上海市工商联");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            国际教育学院一行访问云岭大学。|国际教育学院, 云岭大学
            法院公开宣判省机场管理集团有限公司受贿案。|省机场管理集团有限公司
            全非洲和平统一促进会发来贺电。|全非洲和平统一促进会
            云岭市公安局巡特警大队来了。|云岭市公安局巡特警大队
            由省政协和政协云岭市第十三届委员会主办。|省政协, 政协云岭市第十三届委员会
            三日在昔阳法院调研。|昔阳法院
            他不再担任榆川市委书记。|榆川市委
            外交部驻港特派员公署开了会。|外交部驻港特派员公署
            云岭市教体局开了会。|云岭市教体局
            """)
    void institutions(String text, String names) {
        assertThat(Told.by(text).organisations()).contains(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            两人在香格里拉大饭店会见了客人。|香格里拉大饭店
            告别仪式在云岭殡仪馆举行。|云岭殡仪馆
            在阿瓦提县拜什艾日克镇库木奥依拉村，大家忙着。|阿瓦提县, 拜什艾日克镇, 库木奥依拉村
            """)
    void placesThatAreVisited(String text, String names) {
        assertThat(Told.by(text).places()).contains(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            产业兴市，全市停工、停市。
            参观人员还参观了办案区、装备室、民警宿舍等场所。
            最美乡村教师到场。
            """)
    void whatIsNoPlace(String text) {
        assertThat(Told.by(text).places()).isEmpty();
    }
}
