package org.qingyang.reading.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.model.Doubt;
import org.qingyang.model.LineRole;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.reading.PageReader;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// What a story is doubted for as a whole page is read, where the doubt stands and what it offers.
class DoubtCasesTest {

    private static final String HEAD = "柳溪镇新建三座便民桥";
    private static final String LEAD = "本报讯（记者 王小明）近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。";
    private static final String SECOND = "据介绍，便民桥由镇里和村里共同出资，工期四个月，明年还将再建两座。";

    private static List<Doubt> doubts(String... blocks) {
        Sheet sheet = PageReader.standard().read(SourceText.of(String.join("\n\n", blocks)));
        return sheet.stories().stream().flatMap(story -> story.doubts().stream()).toList();
    }

    private static List<String> rules(String... blocks) {
        return doubts(blocks).stream().map(doubt -> doubt.rule().replace("reading.doubt.", "")).distinct().collect(Collectors.toList());
    }

    @Test
    void aCleanStoryIsNotDoubted() {
        assertThat(rules(HEAD, LEAD, SECOND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"村民们己经习惯了每天走便民桥过河。,己,已", "柳溪镇加强综合冶理河道两岸更加整洁。,冶,治"})
    void aCharacterIsMarkedAndLeftWhereOneThatLooksLikeItMakesACommonWord(String paragraph, String printed, String other) {
        List<Doubt> doubts = doubts(HEAD, LEAD, paragraph);
        assertThat(doubts).extracting(Doubt::rule).containsExactly("reading.doubt.look-alike");
        int at = String.join("\n\n", HEAD, LEAD, paragraph).indexOf(printed);
        assertThat(doubts.getFirst().settlements()).containsExactly(new Settlement.Keep(), new Settlement.Replace(new Span(at, at + 1), other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"村民们再接再厉\uFFFD做好修桥的事。", "村民们再接再厉\uE123做好修桥的事。", "村民们再接再厉□做好修桥的事。"})
    void aSignForACharacterThatWasNotReadIsDoubted(String paragraph) {
        assertThat(rules(HEAD, LEAD, paragraph)).containsExactly("unreadable");
        assertThat(rules("柳溪镇新建\uFFFD座便民桥", LEAD, SECOND)).containsExactly("unreadable");
        assertThat(rules(HEAD, LEAD, "□ 村民们再接再厉做好修桥的事。")).doesNotContain("unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"镇长王小明、副镇长张国强和村民代表李春梅等到场。", "柳溪镇的刘末、陈未两位村民报了名。"})
    void namesAreNotDoubtedForTheirCharacters(String paragraph) {
        assertThat(rules(HEAD, LEAD, paragraph)).doesNotContain("look-alike");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "pair; 桥头立着“连心桥的石碑，是村民们自己刻的。", "pair; 桥头立着（村民刻的石碑。",
        "doubled-word; 修桥得到有关部门、部门的协同配合。", "two-names; 村民来到柳溪党群活动中心。大家在柳溪党群服务中心座谈。",
        "no-subject; 会上作了题为《修桥》的报告。", "doubled-mark; 桥通了，，路也近了。", "date-range; 培训于3月4至6日举行。",
        "truncated; 据介绍，便民桥由镇里和村里共同出资，工期四个月，明年还"})
    void aParagraphIsDoubtedForWhatIsWrongInIt(String rule, String paragraph) {
        assertThat(rules(HEAD, LEAD, paragraph)).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n\r\n", "\n\n\n\n", "\n\n　　"})
    void whateverStandsBetweenTheLines(String between) {
        List<Doubt> found = PageReader.standard().read(SourceText.of(String.join(between, HEAD, LEAD, "修桥得到有关部门、部门的协同配合。")))
                .stories().getFirst().doubts();
        assertThat(found).extracting(Doubt::rule).containsExactly("reading.doubt.doubled-word");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"pair; 橋頭立著「連心橋的石碑，是村民們自己刻的。", "no-subject; 會上作了題為《修橋》的報告。",
        "two-names; 村民來到柳溪黨群活動中心。大家在柳溪黨群服務中心座談。", "truncated; 據介紹，便民橋由鎮裡和村裡共同出資，工期四個月，明年還"})
    void traditionalCharactersAreDoubtedAlike(String rule, String paragraph) {
        assertThat(rules("柳溪鎮新建三座便民橋", "本報訊（記者 陳國棟）近日，柳溪鎮新建的三座便民橋通車，兩岸村民來往不再繞路。", paragraph))
                .contains(rule);
    }

    @Test
    void aCaptionWithoutACreditAndALabelWithoutAName() {
        assertThat(rules(HEAD, "便民桥通车，两岸村民来往不再绕路。图为村民走过新桥。")).contains("no-credit");
        assertThat(rules(HEAD, "便民桥通车，两岸村民来往不再绕路。图为村民走过新桥。", "王小明 摄")).doesNotContain("no-credit");
        assertThat(rules(HEAD, "本报讯 近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。", SECOND)).containsExactly("no-name");
        assertThat(rules(HEAD, "新华社北京1月1日电 近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。", SECOND)).isEmpty();
    }

    @Test
    void whichOfTwoHeadingLinesLeadsIsAskedOnceAtTheUpperOne() {
        String[] page = {"柳溪镇新桥通车", "云岭村新路开工", "本报讯（记者 王小明）近日，柳溪镇的新桥通车，云岭村的新路开工，两岸村民来往不再绕路。", SECOND};
        List<Doubt> found = doubts(page).stream().filter(doubt -> doubt.rule().equals("reading.doubt.heading")).toList();
        assertThat(found).singleElement().satisfies(doubt -> {
            assertThat(doubt.raw().start()).isZero();
            assertThat(doubt.settlements()).contains(new Settlement.Keep(),
                    new Settlement.SetRole(page[0].length() + 2, LineRole.HEADLINE));
        });
    }

    @Test
    void aDoubtSpeaksOfTheTextAsItIsPrinted() {
        List<Doubt> found = doubts("柳溪鎮新建三座便民橋", "本報訊（記者 陳國棟）近日，柳溪鎮新建的三座便民橋通車，兩岸村民來往不再繞路。", "會上作了題為《修橋》的報告。");
        assertThat(found).singleElement().satisfies(doubt -> assertThat(doubt.reason().args()).containsExactly("會上作了"));
    }

    @Test
    void aDoubtStandsWhereTheTextIsAndOffersTheOtherReading() {
        String paragraph = "桥长1..5公里。";
        String page = String.join("\n\n", HEAD, LEAD, paragraph);
        Doubt doubt = doubts(page).getFirst();
        Span place = doubt.raw();
        assertThat(page.substring(place.start(), place.end())).isEqualTo("..");
        assertThat(Stream.of(doubt.settlements()).flatMap(List::stream)).anyMatch(way -> way instanceof Settlement.Replace(Span at, String text)
                && at.equals(place) && text.equals("."));
    }
}
