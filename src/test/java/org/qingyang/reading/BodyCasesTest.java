package org.qingyang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyang.model.Passage;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
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
