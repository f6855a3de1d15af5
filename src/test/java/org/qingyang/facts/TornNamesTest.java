package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Persons whose names are words, or whose names the tokenizer tears or draws to what stands beside them; all sentences are made
/// up.
class TornNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市统计局副主任庄重、市外事办主任温柔参加会见。|庄重, 温柔
            云岭商会会长程大为致辞。|程大为
            县领导程大为、何守信出席。|程大为, 何守信
            县政协副主席方汝勇为选手鼓劲。|方汝勇
            清运队驾驶员佟守开的是新车。|佟守
            市侨联主席曾富饶专程赶来。|曾富饶
            石台商会会长为吴柱钧、副会长有林福明和石庆初。|吴柱钧, 林福明, 石庆初
            云岭县委书记陈明远、县长方志干等出席。|陈明远, 方志干
            首轮比赛里，石同/周守信以4：2胜了对面的林迪/何曼。|石同, 周守信, 林迪, 何曼
            主任医师柯达主刀做完了手术。|柯达
            州工商联主席石佳能出席。|石佳能
            自治区总工会副主席清流·阿布都迪送来慰问品。|清流·阿布都迪
            香港特区行政长官李守超视频致辞。|李守超
            合作社理事长林宗占说，今年的苗都齐了。|林宗占
            省政协副主席黄守毅、高原、喻定成出席。|黄守毅, 高原, 喻定成
            陈明远同志继续当选云岭商会会长。|陈明远
            董事长林大伟致欢迎辞。|林大伟
            县领导陈明远、程海廷、谷声出席。|陈明远, 程海廷, 谷声
            会长于守信到场。|于守信
            市长黄守平分获大奖。|黄守平
            会长何守高高票当选。|何守高
            福建的石敬是云岭商会会长，到会致辞。|石敬
            教练叫林守一，大家服气。|林守一
            上级选派程大为任村支书。|程大为
            云岭大学石敬、何守信到会。|石敬, 何守信
            教师程大平获奖，周敬等10人到会。|程大平, 周敬
            会长于守民到场。|于守民
            会长程正在讲话。|程正
            会长林礼让、何守信到会。|林礼让, 何守信
            校长卯立昌表示，路修好了。|卯立昌
            会长浩荣到会。|浩荣
            """)
    void persons(String text, String names) {
        assertThat(Told.by(text).persons()).containsExactly(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            客人来访，陈明远副校长简要介绍了情况。|陈明远
            在陈明远副总领事监交下，印信换了主人。|陈明远
            发布会公布了暨聘总裁的事。|
            他们边试边学、边训边练。|
            他连任华商会会长。|
            “大家都说他第一书记当得辛苦。”|
            雨林觅奇等多种产品受到欢迎。|
            中央在宁挂职博士服务团启动活动。|
            他还向林书记汇报了情况。|
            30余位老师到场。|
            局长查账目到会。|
            局长卯稳了介绍，路修好了。|
            会长于今日到场。|
            会长石第一个到会。|
            高村村长来了。|
            景云山的茶，好喝。|
            日本客人到会，会长系好领带，致辞。|
            会长于当日到场。|
            铃木在首相官邸接见了客人。|
            要让村民富起来。|
            局长那一句说得好。|
            """)
    void whatIsNone(String text, String names) {
        assertThat(Told.by(text).persons()).containsExactly(names == null ? new String[0] : names.split(", "));
    }

    @Test
    void japaneseNamesHaveFourCharactersOften() {
        assertThat(Told.by("日本大光市市长佐藤树次郎来访，日本驻华大使阿南守茂、副市长何守信参加。").posts())
                .containsExactly("佐藤树次郎: 市长@大光市", "阿南守茂: 驻华大使@日本", "何守信: 副市长");
        assertThat(Told.by("日本首相改组内阁，曾任大臣的铃木守祐替换了法务大臣中原秀次和农林水产大臣小山泰次。").persons())
                .containsExactly("铃木守祐", "中原秀次", "小山泰次");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            日本防卫大臣岩渊守说。|岩渊守: 防卫大臣@日本
            日本选手早田希以4比0胜出，选手松岛辉3比1取胜。|早田希: 选手; 松岛辉: 选手
            日本市长是陈明远，副市长是何守信。|陈明远: 市长@日本; 何守信: 副市长@日本
            """)
    void familyNamesOfJapan(String text, String posts) {
        assertThat(String.join("; ", Told.by(text).posts())).isEqualTo(posts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            英国国王塞尔斯三世到会。|塞尔斯三世
            外长塞佛里克说，来了。|塞佛里克
            总理阿坚科夫到会。|阿坚科夫
            总统黎德米尔说。|黎德米尔
            总统布朗明年来访。|布朗
            """)
    void namesMadeOfSounds(String text, String name) {
        assertThat(Told.by(text).persons()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"律师王燕提醒，市民索赔要保留小票。,王燕", "经理申屠静只同意退货。,申屠静", "主任尚德彪告诉记者，全县丰收。,尚德彪",
        "司法社工哈娟担任辅导员。,哈娟", "采购经理轩辕建华说，收成好。,轩辕建华", "副市长田中浩一率团来访。,田中浩一",
        "商人阿里·拉扎讲解流程。,阿里·拉扎", "居民乌姆·穆罕默德告诉她。,乌姆·穆罕默德", "法国外长让·马克·埃罗则表示反对。,让·马克·埃罗"})
    void whatSomebodyDoesIsNoPartOfTheName(String text, String name) {
        assertThat(Told.by(text).persons()).containsExactly(name);
        assertThat(Told.by(text).organisations()).isEmpty();
    }

    @Test
    void aBrandMayBeSomebodyInOffice() {
        Told told = Told.by("云岭市委书记包钢出席会议。", "包钢表示，要再加把劲。");
        assertThat(told.persons()).containsExactly("包钢");
        assertThat(told.organisations()).doesNotContain("包钢");
        assertThat(Told.by("云岭商会会长石佳能致辞。", "会后石佳能与大家座谈。").organisations()).containsExactly("云岭商会");
        assertThat(Told.by("石台集团董事长林民革，总会计师陈明远参加。").posts())
                .containsExactly("林民革: 董事长@石台集团", "陈明远: 总会计师@石台集团");
    }

    @Test
    void theFirstCharacterMayBelongToTheWordBefore() {
        assertThat(Told.by("陈明远同志任江南理工大学校长。").posts()).containsExactly("陈明远: 校长@江南理工大学");
        assertThat(Told.by("原沈阳军区后勤部副部长陈明远逝世。").posts()).containsExactly("陈明远: 副部长@沈阳军区后勤部");
        assertThat(Told.by("大家来到岭集派出所，迅速向岭集派出所所长陈明远汇报。").posts()).containsExactly("陈明远: 所长@岭集派出所");
    }
}
