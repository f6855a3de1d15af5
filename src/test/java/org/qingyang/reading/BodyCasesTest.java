package org.qingyang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyang.model.Passage;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;

/// Joins, repairs and paragraphs.
class BodyCasesTest {

    private static final String HEAD = "柳溪镇新建三座便民桥";
    private static final String LEAD = "本报讯（记者 王小明）近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。";

    private final PageReader reader = PageReader.standard();

    private Story story(String... blocks) {
        return reader.read(Pages.of(blocks)).stories().getFirst();
    }

    private static List<String> texts(Story story) {
        return story.paragraphs().stream().map(Passage::string).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "据介绍，便民桥由镇里和村里共同出资，工期四 | 个月，明年还将再建两座，方便更多群众。",
        "据介绍，便民 | 桥由镇里和村里共同出资，工期四个月，明年还将再建两座。",
        "桥头立着“连心 | 桥”的石碑，是村民们自己凑钱刻的，来往的人都要看上一眼。",
        "项目总投资6 | 00万元，其中镇里出资400万元，村里自筹其余部分。",
        "修桥的钱，一半由镇里出， | 一半由村民自愿凑。"})
    void aParagraphThatIsCutIsJoined(String tail, String head) {
        assertThat(texts(story(HEAD, LEAD, tail, head)).get(1)).isEqualTo(tail + head);
        assertThat(texts(story(HEAD, LEAD, tail + "\n\n\n", head)).get(1)).isEqualTo(tail + head);
    }

    @ParameterizedTest
    @CsvSource({"’98柳溪修桥大赛由镇里主办，四十名工匠参加。", "第二，桥面要防滑，栏杆要牢固。", "一是桥面要防滑，栏杆要牢固。"})
    void aShortYearOrAPointOfAListOpensAParagraph(String paragraph) {
        assertThat(texts(story(HEAD, LEAD, "工期四个月。", paragraph))).contains(paragraph);
    }

    @Test
    void aBreakAtASentenceEndIsKept() {
        assertThat(texts(story(HEAD, LEAD, "工期四个月。", "“明年再建两座。”镇里表示。"))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"他们的具体做法是：", "柳溪镇的新桥办了这些事———", "修桥要办的事如下："})
    void whatALineAnnouncesStandsInParagraphsOfItsOwn(String announced) {
        assertThat(texts(story(HEAD, LEAD, announced, "工期要短，桥面要宽，栏杆要牢，老人孩子走着放心。"))).hasSize(3);
    }

    @Test
    void smallMarksEndASentenceToo() {
        assertThat(texts(story(HEAD, LEAD, "「桥通了，路也近了﹗", "明年再建兩座。」鎮裡說。"))).hasSize(3);
    }

    @Test
    void aJoinIsListedAndTracedToTheLineEnds() {
        Story story = story(HEAD, LEAD, "据介绍，便民桥由镇里和村里共同出资，工期四", "个月，明年还将再建两座，方便更多群众。");
        Repair join = story.repairs().stream().filter(r -> r.kind() == RepairKind.JOIN).findFirst().orElseThrow();
        assertThat(join.before()).isEqualTo("\n\n");
        assertThat(join.state()).isEqualTo(Repair.State.APPLIED);
        assertThat(story.paragraphs().get(1).text().pieces()).anySatisfy(piece -> {
            assertThat(piece).isInstanceOf(Piece.Changed.class);
            assertThat(piece.raw()).isEqualTo(join.raw());
        });
    }

    @Test
    void furnitureInsideAParagraphIsPassedOver() {
        Story story = story(HEAD, LEAD, "据介绍，便民桥由镇里和村里共同出资，工期四", "![](images/1.jpg)", "个月，明年还将再建两座，方便更多群众。");
        assertThat(texts(story).get(1)).isEqualTo("据介绍，便民桥由镇里和村里共同出资，工期四个月，明年还将再建两座，方便更多群众。");
    }

    @Test
    void latinResidueIsRepairedBetweenChineseWordsOnly() {
        Story story = story(HEAD, LEAD, "镇里 and 村里共同出资，品牌“Rock and Roll”乐队到场演出，《山 and 水》首映。");
        assertThat(texts(story).get(1)).isEqualTo("镇里和村里共同出资，品牌“Rock and Roll”乐队到场演出，《山 and 水》首映。");
        assertThat(story.repairs()).extracting(Repair::state).containsExactly(Repair.State.APPLIED, Repair.State.PROPOSED);
        assertThat(story.doubts()).anySatisfy(doubt -> assertThat(doubt.rule()).isEqualTo("reading.doubt.repair"));
    }

    @Test
    void aStrayBlankInAWordGoesAndOneInAQuotationStays() {
        Story story = story(HEAD, LEAD, "这项工 作得到“同心同德 共建家园”活动的支持，张　伟参加。");
        assertThat(texts(story).get(1)).isEqualTo("这项工作得到“同心同德 共建家园”活动的支持，张　伟参加。");
    }

    @Test
    void invisibleCharactersAndMarksGo() {
        Story story = story("## " + HEAD, "**本报讯**（记者 王小明）近日，柳溪镇\u200B新建的三座便民桥通车，**两岸**村民来往不再绕路。");
        assertThat(story.title()).isEqualTo(HEAD);
        assertThat(texts(story)).containsExactly("近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。");
    }

    @Test
    void aJumpLineIsTakenOutOfTheText() {
        Story story = story(HEAD, LEAD + "（下转第3版）");
        assertThat(texts(story).getFirst()).endsWith("不再绕路。");
        assertThat(story.truncated().value()).isFalse();
    }

    @Test
    void aBodyThatBreaksOffIsTruncated() {
        Story story = story(HEAD, LEAD, "据介绍，便民桥由镇里和村里共同出资，工期四个月，明年还");
        assertThat(story.truncated().value()).isTrue();
        assertThat(story.doubts()).anySatisfy(doubt -> assertThat(doubt.rule()).isEqualTo("reading.doubt.truncated"));
    }

    @Test
    void verseKeepsItsLines() {
        Story story = story(HEAD, LEAD + "\n\n一桥飞架两山间，\n溪水潺潺绕村前。\n昨日隔河相望远，\n今朝携手过新年。");
        assertThat(texts(story)).hasSize(5).endsWith("今朝携手过新年。");
    }

    @Test
    void whoGivesANoticeAndItsDateAreNotJoined() {
        Sheet sheet = reader.read(Pages.of("停水通知", "因供水管道改造，定于3月8日22时至3月9日6时停止供水，请用户提前做好准备。", "柳溪镇自来水公司\n2025年3月6日",
                "柳溪镇新建三座便民桥", LEAD));
        assertThat(texts(sheet.stories().getFirst())).endsWith("柳溪镇自来水公司", "2025年3月6日");
        assertThat(sheet.stories().getFirst().truncated().value()).isFalse();
        assertThat(sheet.stories().getLast().kicker()).isNull();
    }

    @Test
    void verseSetWithBlankLinesKeepsItsLines() {
        List<Story> stories = reader.read(Pages.of("过桥", "□ 李大山", "桥落在水上", "落在去年的渡口上", "落在没有名字的石头上", "母亲走过去",
                "把一篮新米放在桥头", "像一声问候", "老屋", "□ 王小明", "老屋在山脚下，屋前有一条小河，河上从前没有桥，过河要等船。")).stories();
        assertThat(texts(stories.getFirst())).containsExactly("桥落在水上", "落在去年的渡口上", "落在没有名字的石头上", "母亲走过去", "把一篮新米放在桥头", "像一声问候");
        assertThat(stories).extracting(Story::title).containsExactly("过桥", "老屋");
    }

    @Test
    void thePoetAboveVerseAndTheNextTitleBelowItAreNone() {
        Sheet sheet = reader.read(SourceText.of("""
                夜渡
                王小明
                船在水里
                水在月亮里
                摆渡的人
                在自己的影子里
                忘了上岸
                风替他数
                两岸的灯
                旧桥
                李大山
                村口的旧桥是爷爷修的，桥面的石板磨得发亮。放了学，我总坐在桥上等他回来。
                后来有了新桥，旧桥就没有人走了。
                """));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly("夜渡", "旧桥");
        assertThat(sheet.stories().getFirst().paragraphs()).hasSize(7);
    }

    @Test
    void shortParagraphsOfProseAreNoVerse() {
        Story story = story(HEAD, LEAD + "\n“过河不用再等船了。”村民老周高\n兴地说。\n桥面宽六米。\n去年修好了两头的路，\n今年又装上了路灯。\n老人孩子走着放心。");
        assertThat(texts(story)).contains("“过河不用再等船了。”村民老周高兴地说。", "去年修好了两头的路，今年又装上了路灯。", "老人孩子走着放心。");
    }

    @Test
    void aStackOfHeadingsOnItsTextIsNoVerse() {
        Story story = story("新春走基层\n雪夜里的修桥人\n——记柳溪镇石匠老周\n□ 本报记者 王小明\n凌晨两点，气温降到零下十五摄氏度，老周和徒弟们还在桥上铺最后一段栏杆。");
        assertThat(story.title()).isEqualTo("雪夜里的修桥人");
        assertThat(story.paragraphs()).hasSize(1);
    }

    @Test
    void wordsOfTwoLinesOfLatinLettersArePartedByABlank() {
        Story story = reader.read(Pages.of(HEAD, LEAD, "The three bridges of Liuxi opened to the public at nine", "on Monday morning, the mayor said.")).stories().getFirst();
        assertThat(story.paragraphs().getLast().string()).isEqualTo("The three bridges of Liuxi opened to the public at nine on Monday morning, the mayor said.");
        assertThat(story.repairs()).filteredOn(repair -> repair.kind() == RepairKind.JOIN).extracting(Repair::after).containsExactly(" ");
    }

    @Test
    void itemsOfAListAreParagraphsWithoutTheirMark() {
        Story story = reader.read(Pages.of("# " + HEAD, LEAD, "三座桥各有分工：", "- 东桥：行人", "- 西桥：农用车", "- 中桥：公交车")).stories().getFirst();
        assertThat(story.paragraphs()).extracting(Passage::string).endsWith("三座桥各有分工：", "东桥：行人", "西桥：农用车", "中桥：公交车");
    }

    @Test
    void theFirstWordOfASentenceIsNotLeftAlone() {
        Story story = reader.read(Pages.of(HEAD, "本报讯 柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路，孩子上学也近了。镇里",
                "同时修好了桥头的路灯，夜里过桥也看得见，老人们出门更放心了。")).stories().getFirst();
        assertThat(story.paragraphs()).hasSize(1);
    }

    @Test
    void aCrossheadIsNotJoinedToWhatSomebodySaysOrSeesBelow() {
        String said = "“支部建在桥头上，党员冲在最前头。”镇党委书记陆建华介绍，全镇有八个这样的支部。";
        String seen = "在桥面上，记者看到，工人们正在安装最后一段栏杆，技术员在一旁量着尺寸。";
        assertThat(texts(story(String.join("\n", HEAD, "本报记者 王小明", "柳溪镇地处山区，过去两岸来往不便，山货也卖不出去。",
                "党建引领聚合力", said, "技术把关保质量", seen)))).containsSubsequence("党建引领聚合力", said, "技术把关保质量", seen);
    }

    @Test
    void thePointsOfAListAreParagraphs() {
        assertThat(texts(story(HEAD, LEAD, "过桥怎样才安全", "1.靠右走，不追跑；", "2.雨雪天慢行；", "3.不翻栏杆。")))
                .endsWith("过桥怎样才安全", "1.靠右走，不追跑；", "2.雨雪天慢行；", "3.不翻栏杆。");
    }

    @Test
    void marksOfHtmlAreTakenOff() {
        Story story = story("<h2>" + HEAD + "</h2>", "<p style=\"text-indent: 2em;\">" + LEAD + "</p>",
                "&nbsp;&emsp;工期四个月，<br/>A&amp;B公司承建，<b>造价3<60</b>这样的话没有写进合同。");
        assertThat(story.title()).isEqualTo(HEAD);
        assertThat(texts(story)).containsExactly("近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。",
                "工期四个月，A&B公司承建，造价3<60这样的话没有写进合同。");
    }

    @Test
    void entitiesOfHtmlAreWhatTheyStandFor() {
        assertThat(texts(story(HEAD, LEAD, "村民说：&ldquo;路好走了&rdquo;，&#22909;&#x6865;&mdash;&mdash;连心桥，R&D&bogus;不算。")).getLast())
                .isEqualTo("村民说：“路好走了”，好桥——连心桥，R&D&bogus;不算。");
    }

    @Test
    void aHyphenOfALineEndIsTakenOutWhereItPartsAWord() {
        assertThat(texts(story(HEAD, LEAD, "桥面的大部- 分由村民铺成，去年秋- 天完工。")).getLast()).isEqualTo("桥面的大部分由村民铺成，去年秋天完工。");
        assertThat(texts(story(HEAD, LEAD, "客车走柳溪-石台一线，老吴- 小郑同行。")).getLast()).isEqualTo("客车走柳溪-石台一线，老吴- 小郑同行。");
    }

    @Test
    void aPictureLineAmidAParagraphBelongsToNeitherHalf() {
        Sheet sheet = reader.read(Pages.of(HEAD, LEAD, "“账要算长远，", "图为王小明在指导村民修桥。", "手艺学到手，谁也拿不走。”他对村民说，桥要自己修。"));
        assertThat(sheet.stories()).hasSize(1);
        assertThat(texts(sheet.stories().getFirst()).getLast()).isEqualTo("“账要算长远，手艺学到手，谁也拿不走。”他对村民说，桥要自己修。");
        assertThat(sheet.furniture()).hasSize(1);
    }

    @Test
    void lineEndsAndOuterBlanksDoNotMatter() {
        String page = String.join("\r\n\r\n", "　　" + HEAD + "\t", "　　" + LEAD + "  ", "\t据介绍，工期四", "个月，明年还将再建两座，方便更多群众。　");
        Story story = reader.read(SourceText.of(page)).stories().getFirst();
        assertThat(story.title()).isEqualTo(HEAD);
        assertThat(texts(story)).containsExactly("近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。", "据介绍，工期四个月，明年还将再建两座，方便更多群众。");
    }

    @Test
    void traditionalCharactersStayAsTheyArePrinted() {
        Story story = story("柳溪鎮新建三座便民橋", "本報訊（記者 陳國棟）近日，柳溪鎮新建的三座便民橋通車，兩岸村民來往不再繞", "路，人人稱便。");
        assertThat(texts(story)).containsExactly("近日，柳溪鎮新建的三座便民橋通車，兩岸村民來往不再繞路，人人稱便。");
    }

    @Test
    void theEditorsLinesAreReadAsOneStory() {
        SourceText page = Pages.of(HEAD, LEAD, "云岭村办起图书室", "本报讯 云岭村办起图书室，村民看书不再进城。");
        var lines = List.of(page.line(1), page.line(3), page.line(5), page.line(7));
        Story story = reader.readStory(page, lines, 4);
        assertThat(story.id()).isEqualTo(4);
        assertThat(story.title()).isEqualTo(HEAD);
        assertThat(story.source()).isEqualTo(lines);
    }
}
