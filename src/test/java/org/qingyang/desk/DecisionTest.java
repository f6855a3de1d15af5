package org.qingyang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.StubReader;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

class DecisionTest {

    private static final SourceText PAGE = SourceText.of("""
            送清凉进工地
            本报讯（记者 张伟）近日，区总工会来到建设工地，看望慰问职工 and 家属。
            第二天的活动在城东体育馆里继续进行，来自各个街道的选手们展开了白热
            化的比赛开始了。
            技能大赛开幕
            劳模 工匠同台
            本报讯（记者 李娜）昨日，全市职工职业技能大赛在首都体育馆隆重开幕。
            来自城西街道的选手𠮷野说，能站上这个赛场，他感到十分高兴。
            """);
    private static final DecisionContext CONTEXT = new DecisionContext(PAGE, new StubReader(), "甲");

    private final Sheet sheet = new StubReader().read(PAGE);

    @Test
    void theFirstAlterationPutsAStoryIntoWork() throws Refusal {
        assertThat(after(new Decision.AddTag(1, " 慰问 ")).status()).isEqualTo(Status.EDITING);
        assertThat(after(new Decision.RemoveTag(1, "没有")).status()).isEqualTo(Status.UNREAD);
        assertThat(after(new Decision.AddTag(1, "慰问")).tags()).extracting(tag -> tag.name()).containsExactly("慰问");
    }

    @Test
    void aCheckedStoryThatReadsOtherwiseIsInWorkAgain() throws Refusal {
        Sheet checked = new Decision.SetStatus(2, Status.CHECKED)
                .apply(new Decision.SetStatus(1, Status.CHECKED).apply(sheet, CONTEXT), CONTEXT);
        String repair = sheet.stories().getFirst().repairs().getFirst().id();
        for (Decision decision : List.of(new Decision.SetText(1, Decision.TextField.HEADLINE, "别的标题"),
                new Decision.EditParagraph(1, 0, "改写。"), new Decision.SetByline(1, BylineRole.REPORTER, List.of("李红")),
                new Decision.SettleRepair(1, repair, false), new Decision.JoinStories(1),
                new Decision.SplitStory(2, PAGE.text().indexOf("来自城西")))) {
            Sheet after = decision.apply(checked, CONTEXT);
            assertThat(after.story(decision.story()).orElseThrow().status()).as("%s", decision).isEqualTo(Status.EDITING);
            List<Change> changes = Changes.between(checked, after);
            assertThat(Changes.apply(after, Changes.inverse(changes))).isEqualTo(checked);
        }
    }

    @Test
    void whatIsSaidAboutACheckedStoryLeavesItChecked() throws Refusal {
        Sheet checked = new Decision.SetStatus(1, Status.CHECKED).apply(sheet, CONTEXT);
        String doubt = sheet.stories().getFirst().doubts().getFirst().id();
        for (Decision decision : List.of(new Decision.AddTag(1, "慰问"), new Decision.AddNote(1, List.of(), "请核"),
                new Decision.SettleDoubt(1, doubt, new Settlement.Keep()), new Decision.MoveStory(2, true),
                new Decision.SetText(1, Decision.TextField.HEADLINE, sheet.stories().getFirst().title()))) {
            assertThat(decision.apply(checked, CONTEXT).story(1).orElseThrow().status()).as("%s", decision)
                    .isEqualTo(Status.CHECKED);
        }
    }

    @Test
    void aSignedStoryIsLockedUntilItIsReopened() throws Refusal {
        Sheet signed = new Decision.SetStatus(1, Status.SIGNED).apply(sheet, CONTEXT);
        for (Decision decision : List.of(new Decision.AddTag(1, "x"), new Decision.JoinStories(1),
                new Decision.SplitStory(1, 20), new Decision.SetText(1, Decision.TextField.HEADLINE, "x"))) {
            Bad.refused("desk.refusal.signed", () -> decision.apply(signed, CONTEXT));
        }
        assertThat(new Decision.SetStatus(1, Status.CHECKED).apply(signed, CONTEXT).story(1).orElseThrow().status())
                .isEqualTo(Status.CHECKED);
    }

    @Test
    void whatCannotBeDoneIsRefusedWithASentence() {
        Bad.refused("desk.refusal.noStory", () -> after(new Decision.AddTag(9, "x")));
        Bad.refused("desk.refusal.blankTag", () -> after(new Decision.AddTag(1, "　 ")));
        Bad.refused("desk.refusal.noParagraph", () -> after(new Decision.EditParagraph(1, 7, "x")));
        Bad.refused("desk.refusal.noParagraph", () -> after(new Decision.JoinParagraphs(1, 99)));
        Bad.refused("desk.refusal.emptyPart", () -> after(new Decision.SplitParagraph(1, 0, 0)));
        Bad.refused("desk.refusal.emptyPart", () -> after(new Decision.SplitStory(1, -5)));
        Bad.refused("desk.refusal.emptyPart", () -> after(new Decision.SplitStory(1, 9_999)));
        Bad.refused("desk.refusal.emptyPart", () -> after(new Decision.SplitStory(1, 0)));
        Bad.refused("desk.refusal.noRepair", () -> after(new Decision.SettleRepair(1, "x", true)));
        Bad.refused("desk.refusal.noDoubt", () -> after(new Decision.SettleDoubt(1, "x", new Settlement.Keep())));
        Bad.refused("desk.refusal.lastStory", () -> after(new Decision.JoinStories(2)));
        String doubt = sheet.stories().getFirst().doubts().getLast().id();
        Bad.refused("desk.refusal.firstStory",
                () -> after(new Decision.SettleDoubt(1, doubt, new Settlement.JoinAbove())));
    }

    @Test
    void aSplitNeverCutsACharacterInTwo() throws Refusal {
        Story story = sheet.story(2).orElseThrow();
        int last = story.paragraphs().size() - 1;
        int middle = story.paragraphs().get(last).string().indexOf("𠮷") + 1;
        assertThat(middle).isPositive();
        List<Passage> parts = after(new Decision.SplitParagraph(2, last, middle)).paragraphs();
        assertThat(parts.getLast().string()).startsWith("𠮷野");
    }

    @Test
    void aSubheadThatStaysKeepsItsTrace() throws Refusal {
        Sheet two = new Decision.SetSubheads(1, List.of("甲", "乙")).apply(sheet, CONTEXT);
        List<Passage> before = two.story(1).orElseThrow().subheads();
        Story less = new Decision.SetSubheads(1, List.of("乙")).apply(two, CONTEXT).story(1).orElseThrow();
        assertThat(less.subheads()).containsExactly(before.get(1));
        Story more = new Decision.SetSubheads(1, List.of("新", "甲", "乙")).apply(two, CONTEXT).story(1).orElseThrow();
        assertThat(more.subheads().subList(1, 3)).isEqualTo(before);
    }

    @Test
    void whatWasTakenOutByHandStaysOutWhenTheStoryIsSplitOrJoined() throws Refusal {
        Sheet cleared = new Decision.SetText(1, Decision.TextField.HEADLINE, "").apply(sheet, CONTEXT);
        cleared = new Decision.SetByline(1, BylineRole.REPORTER, List.of()).apply(cleared, CONTEXT);
        String last = cleared.story(1).orElseThrow().paragraphs().getLast().string();
        cleared = new Decision.EditParagraph(1, 0, "").apply(cleared, CONTEXT);
        Story joined = new Decision.JoinStories(1).apply(cleared, CONTEXT).story(1).orElseThrow();
        assertThat(joined.headline()).isNull();
        assertThat(joined.byline().strings(BylineRole.REPORTER)).doesNotContain("张伟");
        assertThat(joined.paragraphs()).extracting(Passage::string).noneMatch(text -> text.contains("看望慰问"))
                .anyMatch(text -> text.contains(last));
    }

    @Test
    void aHeadlineTypedForTheLowerStoryIsNotLostInAJoin() throws Refusal {
        Sheet typed = new Decision.SetText(2, Decision.TextField.HEADLINE, "技能大赛昨日隆重开幕").apply(sheet, CONTEXT);
        Story joined = new Decision.JoinStories(1).apply(typed, CONTEXT).story(1).orElseThrow();
        assertThat(joined.title()).isEqualTo("送清凉进工地");
        assertThat(joined.paragraphs()).extracting(Passage::string).contains("技能大赛昨日隆重开幕");
    }

    @Test
    void aRepairIsAcceptedOnlyIfTheTextCanFollow() throws Refusal {
        Story story = sheet.story(1).orElseThrow();
        int at = PAGE.text().indexOf(" and ");
        var repair = new Repair(RepairKind.LATIN, "rule", new Span(at, at + 5), " and ", "和", Message.of("stub.repair"),
                0.9, Repair.State.PROPOSED);
        Sheet rejected = new Decision.SettleRepair(1, story.repairs().getFirst().id(), false).apply(sheet, CONTEXT);
        Sheet open = rejected.with(1, s -> new StoryParts(s).repairs(List.of(repair)).make());
        assertThat(new Decision.SettleRepair(1, repair.id(), true).apply(open, CONTEXT).story(1).orElseThrow()
                .paragraphs().getFirst().string()).contains("职工和家属");
        Sheet edited = new Decision.EditParagraph(1, 0, "全部重写。").apply(open, CONTEXT);
        Bad.refused("desk.refusal.placeGone",
                () -> new Decision.SettleRepair(1, repair.id(), true).apply(edited, CONTEXT));
    }

    @Test
    void aDoubtInAHeadingOrANameCanBeSettledByReplacing() throws Refusal {
        int heading = PAGE.text().indexOf("清凉");
        assertThat(settled(new Span(heading, heading + 2), "温暖").title()).isEqualTo("送温暖进工地");
        int name = PAGE.text().indexOf("张伟") + 1;
        assertThat(settled(new Span(name, name + 1), "玮").byline().strings(BylineRole.REPORTER)).containsExactly("张玮");
        Bad.refused("desk.refusal.placeGone", () -> settled(new Span(PAGE.length() - 1, PAGE.length()), "x"));
    }

    private Story settled(Span raw, String text) throws Refusal {
        var doubt = new Doubt("look", raw, Message.of("stub.doubt"), 0.5, List.of(new Settlement.Replace(raw, text)));
        Story read = new StubReader().readStory(PAGE, sheet.story(1).orElseThrow().source(), 1);
        var names = List.of(new org.qingyang.model.Sourced<>("张伟", List.of(new Span(PAGE.text().indexOf("张伟"),
                PAGE.text().indexOf("张伟") + 2)), org.qingyang.model.Origin.rule("stub"), 1));
        Sheet doubted = sheet.with(1, s -> new StoryParts(read).byline(read.byline().with(BylineRole.REPORTER, names))
                .doubts(List.of(doubt)).make());
        return new Decision.SettleDoubt(1, doubt.id(), doubt.settlements().getFirst()).apply(doubted, CONTEXT)
                .story(1).orElseThrow();
    }

    private Story after(Decision decision) throws Refusal {
        return decision.apply(sheet, CONTEXT).story(decision.story()).orElseThrow();
    }
}
