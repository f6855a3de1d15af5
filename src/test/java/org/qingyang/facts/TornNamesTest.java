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
            本站决赛中，方同/钱守一以3：1战胜另一对组合王迪/何曼。|方同, 钱守一, 王迪, 何曼
            主任医师柯达主刀取下了器官。|柯达
            州工商联主席石佳能出席。|石佳能
            自治区总工会副主席激浪·阿布都拉送来慰问品。|激浪·阿布都拉
            香港特区行政长官李守超视频致辞。|李守超
            合作社理事长王宗占说，地都种上了。|王宗占
            省政协副主席黄守毅、高原、喻定成出席。|黄守毅, 高原, 喻定成
            陈明远同志继续当选云岭商会会长。|陈明远
            """)
    void persons(String text, String names) {
        assertThat(Told.by(text).persons()).containsExactly(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            客人来访，陈明远副校长简要介绍了情况。|陈明远
            在陈明远副总领事监交下，印信换了主人。|陈明远
            发布会公布了暨聘总裁的事。|
            他们边试边改、边训边研。|
            他连任华商会会长。|
            “早听说他第一书记当得称职。”|
            雨林探奇等多种产品受到欢迎。|
            中央在宁挂职博士服务团启动活动。|
            他还向林书记汇报了情况。|
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

    @Test
    void aBrandMayBeSomebodyInOffice() {
        Told told = Told.by("云岭市委书记包钢出席会议。", "包钢表示，要再加把劲。");
        assertThat(told.persons()).containsExactly("包钢");
        assertThat(told.organisations()).doesNotContain("包钢");
        assertThat(Told.by("石台集团董事长赵民革，总会计师陈明远参加。").posts())
                .containsExactly("赵民革: 董事长@石台集团", "陈明远: 总会计师@石台集团");
    }

    @Test
    void theFirstCharacterMayBelongToTheWordBefore() {
        assertThat(Told.by("陈明远同志任江南理工大学校长。").posts()).containsExactly("陈明远: 校长@江南理工大学");
        assertThat(Told.by("原沈阳军区后勤部副部长陈明远逝世。").posts()).containsExactly("陈明远: 副部长@沈阳军区后勤部");
        assertThat(Told.by("大家来到岭集派出所，迅速向岭集派出所所长陈明远汇报。").posts()).containsExactly("陈明远: 所长@岭集派出所");
    }
}
