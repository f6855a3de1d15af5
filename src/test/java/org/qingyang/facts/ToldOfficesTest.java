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
            江苏省第9期援斐济医疗队队长陈明远发言。|陈明远: 队长@江苏省第9期援斐济医疗队
            云水经开区党工委委员、副主任陈明远参加。|陈明远: 委员@云水经开区党工委, 副主任@云水经开区党工委
            美国前任总统布里克说。|布里克: 总统@美国
            上海快递员何守信到场。|何守信: 快递员
            105路驾驶员陈明远说，车开得慢。|陈明远: 驾驶员
            石台镇金匏社区书记陈明远说。|陈明远: 书记@金匏社区
            江苏金匏村党支部书记陈明远说。|陈明远: 党支部书记@金匏村
            邓州市金匏村支书陈明远说。|陈明远: 支书@金匏村
            云网CEO陈明远说。|陈明远: CEO@云网
            石台公司代表理事陈明远说。|陈明远: 理事@石台公司
            代表处处长陈明远发言。|陈明远: 处长@代表处
            外长何守信、技术研究和高等教育部长陈明远出席。|何守信: 外长, 陈明远: 技术研究和高等教育部长
            云岭商会副会长、分会会长陈明远说。|陈明远: 副会长@云岭商会, 会长@分会
            石台环科董事长陈明远到会。|陈明远: 董事长@石台环科
            国际大师何守信胜出。|何守信: 国际大师
            潜航员林守一、何守信出席。|林守一: 潜航员, 何守信: 潜航员
            二传林守一、自由人何守信出战。|林守一: 二传, 何守信: 自由人
            云水融媒原总编陈明远来了。|陈明远: 总编@云水融媒
            石台科技原总裁陈明远来了。|陈明远: 总裁@石台科技
            石台县县长兼县公安局局长陈明远讲话。|陈明远: 县长@石台县, 局长@县公安局
            石台县时任县长陈明远来了。|陈明远: 县长@石台县
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
            队长叫陈明远，副队长叫何守信。|陈明远: 队长; 何守信: 副队长
            陈明远，54岁，是云岭市教育局局长。|陈明远: 局长@云岭市教育局
            陈明远被授予云岭大学名誉教授。|陈明远: 名誉教授@云岭大学
            陈明远是云岭市石台县的一名剪纸艺人。|陈明远: 剪纸艺人
            陈明远任石台集团智能网联汽车动力电池业务高级工程师。|陈明远: 智能网联汽车动力电池业务高级工程师@石台集团
            陈明远辞去云岭公司董事长。|陈明远: 董事长@云岭公司
            陈明远是云岭县医院急诊科的一名护士。|陈明远: 急诊科护士@云岭县医院
            陈明远原是云岭县医院的医生。|陈明远: 医生@云岭县医院
            陈明远是石台村的党支部书记。|陈明远: 党支部书记@石台村
            董事会委任石台集团执行董事长陈明远为独立董事。|陈明远: 执行董事长@石台集团; 独立董事
            陈明远时任石台县县长。|陈明远: 县长@石台县
            """)
    void behindTheName(String text, String posts) {
        assertThat(String.join("; ", Told.by(text).posts()).replace(", ", "; ")).isEqualTo(posts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            陈明远是一名好同志。
            陈明远辞去云岭公司董事长秘书的工作。
            """)
    void whatIsNoOffice(String text) {
        assertThat(Told.by(text).posts()).containsExactly("陈明远: ");
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
            法院公开审理省港口建设集团有限公司行贿案。|省港口建设集团有限公司
            全非洲和平统一促进会发来贺电。|全非洲和平统一促进会
            云岭市公安局巡特警大队来了。|云岭市公安局巡特警大队
            由省政协和政协云岭市第十三届委员会主办。|省政协, 政协云岭市第十三届委员会
            三日在昔阳法院调研。|昔阳法院
            他不再担任榆石市委书记。|榆石市委
            外交部驻港特派员公署开了会。|外交部驻港特派员公署
            云岭市教体局开了会。|云岭市教体局
            国家安委会第十六督察组来到石台。|国家安委会第十六督察组
            民进云岭市全委会召开。|民进云岭市全委会
            柳钢股份发布公告。|柳钢股份
            石台船用电器有限公司开业。|石台船用电器有限公司
            经江南理工大学同意，他到校。|江南理工大学
            经石台派出所民警调解，双方和好。|石台派出所
            他在云岭大学本科就读。|云岭大学
            石台采油厂和云岭油气矿签约。|石台采油厂, 云岭油气矿
            石台女中和石台护校开学。|石台女中, 石台护校
            行政法务司开会。|行政法务司
            要石台公司还钱。|石台公司
            客人走进云岭职教中心，到处看看。|云岭职教中心
            """)
    void institutions(String text, String names) {
        assertThat(Told.by(text).organisations()).contains(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            检查煤矿安全。
            石台要建学校。
            他想要公司给钱。
            首届学院会议召开。
            """)
    void whatIsNoInstitution(String text) {
        assertThat(Told.by(text).organisations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            两人在卡罗里拉大饭店会见了客人。|卡罗里拉大饭店
            告别仪式在云岭殡仪馆举行。|云岭殡仪馆
            在石台县巴什艾木镇阿克吉拉村，大家忙着。|石台县, 巴什艾木镇, 阿克吉拉村
            客人走进云岭文化中心，到处看看。|云岭文化中心
            他住在和平路金桂公寓。|和平路, 金桂公寓
            车停在梅花巷路口。|梅花巷
            客商到胶州看货。|胶州
            景云山的茶，好喝。|景云山
            """)
    void placesThatAreVisited(String text, String names) {
        assertThat(Told.by(text).places()).contains(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            产业兴市，全城停市。
            大家参观了办案区、器材室、食堂等场所。
            最美乡村教师到场。
            客人走进云岭职教中心，到处看看。
            他在布尔克一行到来后发言。
            他在石台作业区上班。
            """)
    void whatIsNoPlace(String text) {
        assertThat(Told.by(text).places()).isEmpty();
    }
}
