package org.qingyang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.LineRole;
import org.qingyang.model.Message;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.reading.PageReader;
import org.qingyang.reading.Reader;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.Invariants;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

class SurgeryTest {

    private static final Reader READER = PageReader.standard();
    private static final String FIRST = """
            职工技能大赛开幕
            百名选手同台竞技
            本报讯（记者 张明）昨天，全市职工技能大赛在工人文化宫开幕，来自各区的百名选手参加了比赛。
            大赛设有焊接、电工、钳工等六个项目，比赛将持续三天，优胜者将代表本市参加全国比赛。
            本次大赛由市总工会主办，旨在为广大职工搭建展示技能的平台。

            社区食堂温暖老人心
            本报讯（记者 李红）近日，朝阳区一家社区食堂正式营业，为周边的老年居民提供午餐和晚餐服务。
            食堂负责人表示，菜品每天更换，价格低廉，受到居民的欢迎。
            """;
    private static final SourceText PAGE = SourceText.of(FIRST);

    private Sheet sheet = READER.read(PAGE);

    @Test
    void thePageIsReadAsTheseTestsExpect() {
        assertThat(sheet.stories()).extracting(Story::title).containsExactly("职工技能大赛开幕", "社区食堂温暖老人心");
    }

    @Test
    void aLineBecomesTheHeadlineAndTheOldOneAKicker() throws Refusal {
        decide(role("百名选手", LineRole.HEADLINE));
        assertThat(story(1).title()).isEqualTo("百名选手同台竞技");
        assertThat(texts(story(1).kicker())).isEqualTo("职工技能大赛开幕");
        assertThat(story(1).subheads()).isEmpty();
        assertThat(story(1).byline().strings(BylineRole.REPORTER)).containsExactly("张明");
    }

    @Test
    void aParagraphBecomesASubheadAndBackAParagraph() throws Refusal {
        Story before = story(1);
        decide(role("本次大赛", LineRole.SUBHEAD));
        assertThat(story(1).subheads()).extracting(Passage::string).last().asString().startsWith("本次大赛");
        assertThat(story(1).paragraphs()).hasSize(before.paragraphs().size() - 1);
        decide(role("本次大赛", LineRole.BODY));
        assertThat(story(1).paragraphs()).extracting(Passage::string)
                .isEqualTo(before.paragraphs().stream().map(Passage::string).toList());
    }

    @Test
    void aLineBecomesFurnitureAndComesBack() throws Refusal {
        Sheet before = sheet;
        decide(role("百名选手", LineRole.FURNITURE));
        assertThat(sheet.furniture()).extracting(f -> f.text().string()).contains("百名选手同台竞技");
        decide(new Decision.SetLineRole(2, PAGE.text().indexOf("百名选手"), LineRole.KICKER));
        assertThat(sheet.furniture()).isEqualTo(before.furniture());
        assertThat(texts(story(2).kicker())).isEqualTo("百名选手同台竞技");
    }

    @Test
    void aPartThatALineWasGivenIsNotAskedForAnyMore() throws Refusal {
        SourceText bare = SourceText.of("本报讯（记者 张明）昨天，全市职工技能大赛在工人文化宫开幕，百名选手参加了比赛。\n百名选手同台竞技\n");
        Sheet read = READER.read(bare);
        Story story = read.stories().getFirst();
        assertThat(story.openDoubts()).extracting(Doubt::rule).contains("reading.doubt.no-headline");
        var context = new DecisionContext(bare, READER, "甲");
        Sheet given = new Decision.SetLineRole(story.id(), bare.text().indexOf("百名选手同"), LineRole.HEADLINE).apply(read, context);
        assertThat(given.stories().getFirst().openDoubts()).extracting(Doubt::rule).doesNotContain("reading.doubt.no-headline");
        Sheet typed = new Decision.SetText(story.id(), Decision.TextField.HEADLINE, "大赛开幕").apply(read, context);
        assertThat(typed.stories().getFirst().openDoubts()).extracting(Doubt::rule).doesNotContain("reading.doubt.no-headline");
    }

    @Test
    void whatALineIsIsNotAskedAnyMoreWhenAHandHasSaidSo() throws Refusal {
        int line = PAGE.text().indexOf("百名选手");
        Span place = PAGE.line(PAGE.lineAt(line));
        var part = new Doubt("reading.doubt.role", place, Message.of("x"), 0.5,
                List.of(new Settlement.Keep(), new Settlement.SetRole(line, LineRole.BODY)));
        var beside = new Doubt("reading.doubt.heading", PAGE.line(1), Message.of("x"), 0.5,
                List.of(new Settlement.Keep(), new Settlement.SetRole(line, LineRole.HEADLINE)));
        var words = new Doubt("reading.doubt.look-alike", new Span(line, line + 2), Message.of("x"), 0.5, List.of());
        sheet = sheet.with(1, s -> new StoryParts(s).doubts(List.of(beside, part, words)).make());
        decide(role("百名选手", LineRole.BYLINE));
        assertThat(story(1).openDoubts()).containsExactly(words);
    }

    @Test
    void aStoryThatLosesItsLastLineIsGone() throws Refusal {
        for (int line = 1; line <= 5; line++) {
            decide(new Decision.SetLineRole(1, PAGE.line(line).start(), LineRole.FURNITURE));
        }
        assertThat(sheet.stories()).extracting(Story::id).containsExactly(2);
        assertThat(sheet.furniture()).hasSize(5);
    }

    @Test
    void theNamesOfABylineLineAreRead() throws Refusal {
        SourceText page = SourceText.of(FIRST + "本报记者 王小明 通讯员 赵志强\n");
        sheet = READER.read(page);
        Story last = sheet.stories().getLast();
        int line = page.text().indexOf("本报记者");
        var context = new DecisionContext(page, READER, "甲");
        Sheet body = new Decision.SetLineRole(last.id(), line, LineRole.BODY).apply(sheet, context);
        Sheet credit = new Decision.SetLineRole(last.id(), line, LineRole.CREDIT).apply(body, context);
        Story after = credit.story(last.id()).orElseThrow();
        assertThat(after.byline().strings(BylineRole.REPORTER)).contains("王小明");
        assertThat(after.byline().strings(BylineRole.CORRESPONDENT)).containsExactly("赵志强");
        Invariants.hold(credit, page);
    }

    @Test
    void aLineOfTextIsNoByline() {
        Bad.refused("desk.refusal.noNames", () -> decide(role("大赛设有", LineRole.BYLINE)));
    }

    @Test
    void aDeletedParagraphStaysAwayWhenItsStoryIsReadAgain() throws Refusal {
        decide(new Decision.EditParagraph(1, 1, ""));
        decide(new Decision.SetText(1, Decision.TextField.HEADLINE, ""));
        decide(new Decision.JoinStories(1));
        assertThat(all(story(1))).doesNotContain("大赛设有").doesNotContain("职工技能大赛开幕").contains("社区食堂");
        decide(new Decision.SplitStory(1, PAGE.text().indexOf("社区食堂")));
        assertThat(all(story(1))).doesNotContain("大赛设有").contains("本次大赛");
        assertThat(sheet.stories()).hasSize(2);
    }

    @Test
    void aNameThatWasTakenOutStaysAwayToo() throws Refusal {
        decide(new Decision.SetByline(1, BylineRole.REPORTER, java.util.List.of()));
        decide(new Decision.JoinStories(1));
        assertThat(story(1).byline().strings(BylineRole.REPORTER)).doesNotContain("张明");
    }

    @Test
    void aParagraphMovesToTheStoryBelowAndStaysThere() throws Refusal {
        decide(new Decision.MoveParagraph(1, 2, false));
        assertThat(story(2).paragraphs().getFirst().string()).startsWith("本次大赛");
        assertThat(all(story(1))).doesNotContain("本次大赛");
        decide(new Decision.SplitStory(1, PAGE.text().indexOf("大赛设有")));
        assertThat(story(2).paragraphs().getFirst().string()).startsWith("本次大赛");
        Bad.refused("desk.refusal.noStoryAbove",
                () -> new Decision.MoveParagraph(1, 0, true).apply(sheet, new DecisionContext(PAGE, READER, "甲")));
    }

    @Test
    void wordsThatWereTakenOutOfAParagraphStayOnRecordWhenItMoves() throws Refusal {
        decide(new Decision.SplitParagraph(1, 2, 4));
        decide(new Decision.SplitParagraph(1, 3, 2));
        decide(new Decision.EditParagraph(1, 3, ""));
        decide(new Decision.JoinParagraphs(1, 2));
        List<Span> struck = story(1).struck();
        decide(new Decision.MoveParagraph(1, 2, false));
        assertThat(struck).isNotEmpty();
        assertThat(story(2).struck()).isEqualTo(struck);
        assertThat(story(1).struck()).isEmpty();
        Invariants.hold(sheet, PAGE);
    }

    @Test
    void linesThatOtherWordsStandForAreOnRecordWhenTheirStoryIsSplit() throws Refusal {
        decide(new Decision.JoinParagraphs(1, 1));
        decide(new Decision.EditParagraph(1, 1, "改写"));
        decide(new Decision.SplitStory(1, PAGE.text().indexOf("本次大赛")));
        assertThat(all(story(1))).contains("改写");
        Invariants.hold(sheet, PAGE);
    }

    @Test
    void aStoryThatAnEditorLetBeginSaysSoAlsoWhenItIsReadAgain() throws Refusal {
        decide(new Decision.SplitStory(1, PAGE.text().indexOf("本次大赛")));
        Story below = sheet.stories().get(1);
        assertThat(below.boundary().origin().isEditor()).isTrue();
        decide(new Decision.JoinStories(below.id()));
        assertThat(sheet.stories().get(1).boundary()).isEqualTo(below.boundary());
        assertThat(sheet.stories().getFirst().boundary().origin().isEditor()).isFalse();
    }

    @Test
    void storiesChangePlaces() throws Refusal {
        decide(new Decision.MoveStory(2, true));
        assertThat(sheet.stories()).extracting(Story::id).containsExactly(2, 1);
        Bad.refused("desk.refusal.noStoryAbove",
                () -> new Decision.MoveStory(2, true).apply(sheet, new DecisionContext(PAGE, READER, "甲")));
    }

    @Test
    void aSignedStoryIsLocked() throws Refusal {
        decide(new Decision.SetStatus(2, Status.SIGNED));
        Bad.refused("desk.refusal.signed", () -> decide(new Decision.MoveParagraph(1, 2, false)));
        Bad.refused("desk.refusal.signed", () -> decide(new Decision.MoveStory(2, true)));
        Bad.refused("desk.refusal.signed", () -> decide(new Decision.SetLineRole(2, PAGE.text().indexOf("社区食堂"), LineRole.KICKER)));
        decide(new Decision.SetStatus(2, Status.EDITING));
        decide(new Decision.MoveStory(2, true));
    }

    @Test
    void whatWasEditedGoesWithItsLine() throws Refusal {
        decide(new Decision.EditParagraph(1, 2, story(1).paragraphs().get(2).string().replace("市总工会", "市总")));
        decide(role("本次大赛", LineRole.SUBHEAD));
        assertThat(story(1).subheads().getLast().string()).contains("由市总主办");
    }

    private Decision role(String text, LineRole role) {
        return new Decision.SetLineRole(1, PAGE.text().indexOf(text), role);
    }

    private void decide(Decision decision) throws Refusal {
        sheet = Changes.apply(sheet, Desk.changes(sheet, decision, new DecisionContext(PAGE, READER, "甲")));
        Invariants.hold(sheet, PAGE);
    }

    private Story story(int id) {
        return sheet.story(id).orElseThrow();
    }

    private static String texts(@org.jspecify.annotations.Nullable Passage passage) {
        return passage == null ? "" : passage.string();
    }

    private static String all(Story story) {
        return org.qingyang.model.Passages.of(story).map(Passage::string).reduce("", String::concat);
    }
}
