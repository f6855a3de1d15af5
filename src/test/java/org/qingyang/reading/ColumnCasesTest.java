package org.qingyang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.text.SourceText;

/// Pages that keep the line breaks of print.
class ColumnCasesTest {

    /// A heading or, after a blank, a paragraph.
    private static final List<String> PAGE = List.of("河湾区举办职工消防技能比武", "十二支队伍同场竞技",
            " 本报讯（记者 陆文静 通讯员 何大伟）9月12日，河湾区总工会在区消防训练基地举办职工消防技能比武，来自全区各街道、园区的12支队伍、96名选手参加。",
            " 比武设置了百米障碍、水带连接、绳索救援等6个项目。经过一天的角逐，东堤街道代表队获得团体第一名，选手彭立强在水带连接项目中以18秒32的成绩刷新了纪录。",
            " 区总工会副主席蒋丽华表示，下一步将把优秀选手纳入职工技能人才库，为企业安全生产提供支撑。",
            "社区里来了“修补匠”",
            " 本报讯（记者 方晴）“锅底漏了能补，拉链坏了能换，老人们高兴坏了。”9月11日，南苑社区的便民修补摊前排起了长队。",
            " 摊主老范今年61岁，干修补这行已有40年。他说，每周三来社区摆摊，只收材料费。",
            " 社区工作人员介绍，这样的便民服务日今年已举办28次，服务居民3600余人次。",
            "全市首条无人驾驶公交线路试运行",
            " 本报讯（记者 石磊）昨日上午8时，随着首班车驶出科创园站，全市首条无人驾驶公交线路开始试运行。线路全长9.6公里，设站11座。",
            " 试运行期间，车上配有安全员，乘客可通过手机预约免费乘坐。");

    private static List<String> rows(String text, int width) {
        List<String> rows = new ArrayList<>();
        for (int start = 0; start < text.length();) {
            int end = Math.min(text.length(), start + width);
            while (end < text.length() && "，。、；：！？”）".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            rows.add(text.substring(start, end));
            start = end;
        }
        return rows;
    }

    private static Sheet read(List<String> rows) {
        return PageReader.standard().read(SourceText.of(String.join("\n", rows)));
    }

    @ParameterizedTest
    @CsvSource({"12, 2", "13, 2", "17, 2", "17, 0", "22, 2"})
    void aPageReadsTheSameInColumnsOfAnyWidth(int width, int indent) {
        List<String> broken = PAGE.stream().flatMap(line -> line.startsWith(" ")
                ? rows("　".repeat(indent) + line.strip(), width).stream() : List.of(line).stream()).toList();
        assertThat(read(broken).stories()).extracting(Story::title).containsExactly("河湾区举办职工消防技能比武", "社区里来了“修补匠”",
                "全市首条无人驾驶公交线路试运行");
        assertThat(read(broken).stories()).flatExtracting(story -> story.paragraphs().stream().map(p -> p.string()).toList())
                .isEqualTo(read(PAGE.stream().map(String::strip).toList()).stories().stream()
                        .flatMap(story -> story.paragraphs().stream().map(p -> p.string())).toList());
    }

    @Test
    void figuresMakeARowLongerAndNoHeading() {
        var rows = new ArrayList<>(PAGE.subList(0, 2));
        PAGE.subList(2, 5).forEach(line -> rows.addAll(rows("　　" + line.strip(), 14)));
        rows.addAll(List.of("　　名单如下：A23018、B2301", "9、B23020、C23021、C23022", "等都在区消防站门口的公示栏里，大家可", "以到现场看。"));
        assertThat(read(rows).stories()).hasSize(1).first().satisfies(story -> assertThat(story.paragraphs().getLast().string())
                .contains("B23019、B23020、C23021、C23022等都在区消防站门口"));
    }
}
