package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Retagging;
import org.qingyang.intake.Intake;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.RescueReport;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.Tag;
import org.qingyang.reading.PageReader;
import org.qingyang.search.Limits;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.Newsrooms;
import org.qingyang.testkit.RandomDecisions;
import org.qingyang.testkit.Seeds;

class RevisionServiceTest {

    private static final String PAGE = """
            河边新建步道
            本报讯（记者 高山）沿着城南的河边，一条新修的步道昨天向附近的居民开放，不少人一早就来散步。
            步道全长三公里，两旁种上了柳树和各种花草，每隔一段路就有一张可以坐下来歇脚的长椅。
            夜校开课
            本报讯（记者 白云）为附近上班的人开办的职工夜校昨天晚上正式开课，教室里坐得满满当当的。
            首批学员一共有四十个人，分成书法和插花两个班，每个星期二和星期四的晚上来上课。
            食堂上新菜
            本报讯（记者 流水）厂里的食堂从今天起换上了新的菜单，一共有十二道大家投票选出来的新菜。
            菜的价钱没有比原来高，师傅们说以后每个月都要换一回，也请大家多多提出自己的意见。
            """;
    private static final String REVISED = PAGE.replace("三公里", "五公里").replace("夜校开课\n", """
            图书角落成
            本报讯（记者 青松）车间里的图书角今天落成，书架上摆着大家从自己家里带来的三百多本好书。
            夜校开课
            """);

    @TempDir
    Path folder;
    private Newsroom newsroom;

    @BeforeEach
    void open() throws Refusal {
        newsroom = Newsrooms.open(folder.resolve("store.db"));
    }

    @AfterEach
    void close() throws Refusal {
        assertThat(newsroom.safety().fullCheck(new Cancellation()).findings()).isEmpty();
        newsroom.close();
    }

    private ImportVerdict imported(String name, String text) throws Exception {
        Path file = Files.writeString(Files.createDirectories(folder.resolve("in")).resolve(name), text);
        return newsroom.imports().importAll(List.of(file), Progress.NONE, new Cancellation()).getFirst();
    }

    private Page page() throws Refusal {
        return newsroom.desk().open(1).pages().getFirst();
    }

    private Story story(String headline) throws Refusal {
        return page().sheet().stories().stream().filter(story -> story.title().equals(headline)).findFirst().orElseThrow();
    }

    private void decide(Decision... decisions) throws Refusal {
        for (Decision decision : decisions) {
            newsroom.desk().decide(1, 1, decision);
        }
    }

    private int hits(String query) throws Refusal {
        return newsroom.search().search(query, Limits.FIRST, new Cancellation()).total();
    }

    @Test
    void theWorkHoldsWhereTheTextReadsAsBeforeAndTheRestIsListed() throws Exception {
        imported("要闻.txt", PAGE);
        decide(new Decision.AddTag(1, "城建"), new Decision.EditParagraph(1, 0, "步道昨天开放。"),
                new Decision.EditParagraph(1, 1, "步道长三千米。"), new Decision.SetStatus(1, Status.CHECKED),
                new Decision.SetText(3, Decision.TextField.HEADLINE, "食堂上了新菜"), new Decision.SetStatus(3, Status.SIGNED));
        ImportVerdict verdict = imported("要闻.txt", REVISED);
        assertThat(verdict.outcome()).isEqualTo(ImportVerdict.Outcome.REVISED);
        RevisionReport report = java.util.Objects.requireNonNull(verdict.revision());
        assertThat(report.carried()).isEqualTo(5);
        assertThat(report.left()).singleElement().satisfies(left -> {
            assertThat(left.headline()).isEqualTo("河边新建步道");
            assertThat(left.conflict().line().decision()).isEqualTo(new Decision.EditParagraph(1, 1, "步道长三千米。"));
        });
        assertThat(report.reopened()).containsExactly("河边新建步道");
        assertThat(page().text().text()).isEqualTo(REVISED);
        Story path = story("河边新建步道");
        assertThat(path.tags()).containsExactly(new Tag("城建"));
        assertThat(path.paragraphs()).extracting(p -> p.string()).first().isEqualTo("步道昨天开放。");
        assertThat(path.paragraphs().getLast().string()).startsWith("步道全长五公里");
        assertThat(path.status()).isEqualTo(Status.EDITING);
        assertThat(story("食堂上了新菜").status()).isEqualTo(Status.SIGNED);
        assertThat(story("食堂上了新菜").id()).isEqualTo(3);
        assertThat(story("图书角落成").status()).isEqualTo(Status.UNREAD);
    }

    @Test
    void olderVersionsDoNotCountBesideTheDoubtsOfThePagesThatStandThere() throws Exception {
        imported("要闻.txt", PAGE);
        imported("要闻.txt", REVISED);
        long bytes = REVISED.getBytes(StandardCharsets.UTF_8).length;
        assertThat(newsroom.library().overview(new Cancellation()).characters()).isEqualTo(bytes / 3);
        assertThat(newsroom.safety().stats().raw()).isEqualTo(bytes);
    }

    @Test
    void oneUndoBringsThePageBeforeBackAndARedoTheRevisedOne() throws Exception {
        imported("要闻.txt", PAGE);
        decide(new Decision.AddTag(1, "城建"));
        Issue before = newsroom.desk().open(1);
        imported("要闻.txt", REVISED);
        Issue after = newsroom.desk().open(1);
        assertThat(List.of(hits("五公里"), hits("三公里"), hits("标签:城建"), hits("图书角"))).containsExactly(1, 0, 1, 1);
        assertThat(newsroom.desk().undo(1).orElseThrow().pages()).isEqualTo(before.pages());
        assertThat(newsroom.desk().open(1)).isEqualTo(before);
        assertThat(List.of(hits("五公里"), hits("三公里"), hits("标签:城建"), hits("图书角"))).containsExactly(0, 1, 1, 0);
        assertThat(newsroom.desk().redo(1).orElseThrow().pages()).isEqualTo(after.pages());
        assertThat(newsroom.desk().open(1)).isEqualTo(after);
        decide(new Decision.AddTag(2, "夜校"));
        newsroom.desk().undo(1);
        newsroom.desk().undo(1);
        newsroom.desk().undo(1);
        assertThat(page().sheet().stories().getFirst().tags()).isEmpty();
        assertThat(newsroom.desk().undo(1)).isEmpty();
    }

    @Test
    void whatHoldsForOneRevisionHoldsForTheNextEachStepByItself() throws Exception {
        imported("要闻.txt", PAGE);
        decide(new Decision.AddTag(1, "城建"), new Decision.AddTag(3, "食堂"), new Decision.EditParagraph(2, 1, "学员四十人。"));
        imported("要闻.txt", REVISED);
        decide(new Decision.AddTag(2, "夜校"));
        newsroom.desk().undo(1);
        newsroom.desk().undo(1);
        newsroom.desk().redo(1);
        newsroom.desk().redo(1);
        RevisionReport report = java.util.Objects.requireNonNull(imported("要闻.txt", REVISED.replace("四十个人", "五十个人")).revision());
        assertThat(report.left()).singleElement().satisfies(left -> assertThat(left.headline()).isEqualTo("夜校开课"));
        assertThat(story("河边新建步道").tags()).containsExactly(new Tag("城建"));
        assertThat(story("食堂上新菜").tags()).containsExactly(new Tag("食堂"));
        assertThat(story("夜校开课").tags()).containsExactly(new Tag("夜校"));
    }

    /// Stories are numbered otherwise there: what was done to one that cannot be told apart by its number is listed.
    @Test
    void theJournalOfARevisedPageIsMergedWhereThatPageIs() throws Exception {
        imported("要闻.txt", PAGE);
        decide(new Decision.AddTag(1, "城建"));
        imported("要闻.txt", REVISED);
        decide(new Decision.AddTag(3, "食堂"));
        Path journal = folder.resolve("记录.jsonl");
        newsroom.journals().export(1, journal, false);
        newsroom.close();
        newsroom = Newsrooms.open(folder.resolve("other.db"));
        imported("要闻.txt", REVISED);
        MergeReport merged = newsroom.journals().merge(journal);
        assertThat(merged.conflicts()).extracting(left -> left.conflict().line().decision()).containsExactly(new Decision.AddTag(3, "食堂"));
        assertThat(story("河边新建步道").tags()).containsExactly(new Tag("城建"));
        assertThat(newsroom.journals().merge(journal).brought()).isZero();
    }

    @Test
    void aStepOnTheOlderVersionIsNotTakenBackFromBehind() throws Exception {
        imported("要闻.txt", PAGE);
        decide(new Decision.AddTag(1, "城建"));
        imported("要闻.txt", REVISED);
        long step = newsroom.desk().entries(1).getFirst().step().number();
        long exchange = newsroom.desk().entries(1).getLast().step().number();
        Bad.refused("desk.refusal.olderVersion", () -> newsroom.desk().undoStep(1, step));
        decide(new Decision.AddTag(1, "后来的"));
        Bad.refused("desk.refusal.stepInTheWay", () -> newsroom.desk().undoStep(1, exchange));
    }

    @Test
    void aRevisedPageIsKnownByItsNameOrItsDateAndByItsText() throws Exception {
        imported("示例报_2024-09-03_02版.txt", PAGE);
        assertThat(imported("示例报_2024-09-03_第2版 修订.txt", REVISED).outcome()).isEqualTo(ImportVerdict.Outcome.REVISED);
        assertThat(imported("示例报_2024-09-03_02版.txt", PAGE).outcome()).isEqualTo(ImportVerdict.Outcome.DUPLICATE);
        assertThat(imported("示例报_2024-09-04_02版.txt", PAGE + "第二天。").outcome()).isEqualTo(ImportVerdict.Outcome.IMPORTED);
        imported("a.txt", "完全不同\n这一版说的是别的事。\n");
        assertThat(imported("a.txt", "毫不相干\n另一天的另一版。\n").outcome()).isEqualTo(ImportVerdict.Outcome.IMPORTED);
    }

    @Test
    void otherWhiteSpaceAloneCostsNoWork() throws Exception {
        newsroom.close();
        newsroom = Newsroom.open(new StoreOptions(folder.resolve("store.db"), "甲", PageReader.standard(), Clock.systemUTC()));
        String end = "\r\n";
        for (String other : List.of(PAGE.replace("\n", end), PAGE.replaceAll("(?m)^(?=.)", "  "), PAGE.replaceAll("(?m)^(?=.)", "\u00a0"),
                PAGE.replace("\n", " \n"), PAGE.replace("\n", "\u0085"), "\n\n" + PAGE)) {
            int issue = imported("页" + other.hashCode() + ".txt", PAGE.replace("步道全长", "步道共长" + other.hashCode() % 97)).issue();
            for (Decision decision : List.of(new Decision.AddTag(1, "城建"), new Decision.EditParagraph(2, 1, "学员四十人。"),
                    new Decision.SetStatus(1, Status.CHECKED), new Decision.SetStatus(3, Status.SIGNED))) {
                newsroom.desk().decide(issue, 1, decision);
            }
            ImportVerdict verdict = imported("页" + other.hashCode() + ".txt",
                    other.replace("步道全长", "步道共长" + other.hashCode() % 97));
            RevisionReport report = java.util.Objects.requireNonNull(verdict.revision());
            assertThat(report.left()).isEmpty();
            assertThat(report.reopened()).isEmpty();
            List<Story> stories = newsroom.desk().open(issue).pages().getFirst().sheet().stories();
            assertThat(stories).extracting(Story::id).containsExactly(1, 2, 3);
            assertThat(stories).extracting(Story::status).containsExactly(Status.CHECKED, Status.EDITING, Status.SIGNED);
            assertThat(stories.getFirst().tags()).containsExactly(new Tag("城建"));
            assertThat(stories.get(1).paragraphs().getLast().string()).isEqualTo("学员四十人。");
        }
    }

    @Test
    void aBulkStepHoldsForTheStoriesThatAreStillThere() throws Exception {
        imported("要闻.txt", PAGE);
        decide(new Decision.Retag(List.of(new Retagging(1, List.of(), List.of("甲")), new Retagging(2, List.of(), List.of("甲")))));
        newsroom.desk().undo(1);
        newsroom.desk().redo(1);
        String rest = PAGE.substring(0, PAGE.indexOf("夜校开课"));
        RevisionReport report = java.util.Objects.requireNonNull(imported("要闻.txt", rest).revision());
        assertThat(story("河边新建步道").tags()).containsExactly(new Tag("甲"));
        assertThat(report.left()).singleElement().satisfies(left -> assertThat(left.headline()).isEqualTo("夜校开课"));
    }

    @Test
    void anOlderVersionComesBackByItsFileWithTheWorkOnIt() throws Exception {
        imported("要闻.txt", PAGE);
        decide(new Decision.AddTag(1, "城建"));
        Issue before = newsroom.desk().open(1);
        imported("要闻.txt", REVISED);
        Issue after = newsroom.desk().open(1);
        ImportVerdict again = imported("要闻.txt", PAGE);
        assertThat(again.outcome()).isEqualTo(ImportVerdict.Outcome.DUPLICATE);
        assertThat(java.util.Objects.requireNonNull(again.why()).key()).isEqualTo("service.import.older");
        assertThat(revise(PAGE).back()).isTrue();
        assertThat(newsroom.desk().open(1)).isEqualTo(before);
        assertThat(revise(REVISED).back()).isTrue();
        assertThat(newsroom.desk().open(1)).isEqualTo(after);
        decide(new Decision.AddTag(2, "后来的"));
        Bad.refused("service.refusal.workSince", () -> revise(PAGE));
        newsroom.desk().undo(1);
        String third = REVISED.replace("四十个人", "五十个人");
        revise(third);
        Bad.refused("service.refusal.olderVersion", () -> revise(PAGE));
        assertThat(newsroom.journals().onOlderVersions(1)).isPositive();
    }

    private RevisionReport revise(String text) throws Refusal {
        return newsroom.revisions().revise(1, 1, Intake.guessing().page("要闻.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anyFileCanBePutInThePlaceOfAPage() throws Exception {
        imported("甲.txt", PAGE);
        var raw = Intake.guessing().page("乙.txt", "换成别的\n整版都换了。\n".getBytes(StandardCharsets.UTF_8));
        decide(new Decision.AddTag(1, "城建"));
        RevisionReport report = newsroom.revisions().revise(1, 1, raw);
        assertThat(report.left()).hasSize(1);
        assertThat(page().sheet().stories()).extracting(Story::title).containsExactly("换成别的");
        Bad.refused("store.refusal.bytesKnown", () -> newsroom.revisions().revise(1, 1, raw));
        Bad.refused("service.refusal.noPage", () -> newsroom.revisions().revise(1, 7, raw));
    }

    @Test
    void olderVersionsGoWithTheirPageAndAreRescued() throws Exception {
        imported("示例报_2024-09-03_01版.txt", "另一版\n另一版的正文。\n");
        imported("示例报_2024-09-03_02版.txt", PAGE);
        newsroom.desk().decide(1, 2, new Decision.AddTag(1, "城建"));
        imported("示例报_2024-09-03_02版.txt", REVISED);
        assertThat(newsroom.library().issues()).extracting(IssueSummary::pages).containsExactly(2);
        assertThat(newsroom.safety().stats().pages()).isEqualTo(2);
        int parted = newsroom.library().part(1, 2);
        RescueReport rescued = SafetyService.rescue(folder.resolve("store.db"), folder.resolve("fresh.db"));
        assertThat(rescued.lost()).isEmpty();
        newsroom.close();
        newsroom = Newsrooms.open(rescued.file());
        newsroom.desk().undo(parted);
        assertThat(newsroom.desk().open(parted).pages().getFirst().text().text()).isEqualTo(PAGE);
        newsroom.library().join(List.of(1, parted));
        newsroom.desk().redo(1);
        assertThat(newsroom.desk().open(1).pages().getLast().text().text()).isEqualTo(REVISED);
    }

    @Test
    void whateverWasDoneAndRevisedIsSoundAndComesBack() throws Exception {
        var random = new Random(4);
        for (int round = 0; round < 5; round++) {
            String text = Files.readString(Seeds.files().get(round));
            imported("seed" + round + ".txt", text);
            int issue = round + 1;
            var editor = new RandomDecisions(round);
            for (int i = 0; i < 20; i++) {
                Page page = newsroom.desk().open(issue).pages().getFirst();
                try {
                    newsroom.desk().decide(issue, 1, editor.next(page.sheet(), page.text()));
                } catch (Refusal refusal) {
                    assertThat(refusal.message().key()).startsWith("desk.");
                }
            }
            Sheet before = newsroom.desk().open(issue).pages().getFirst().sheet();
            ImportVerdict verdict = imported("seed" + round + ".txt", altered(text, random));
            assertThat(verdict.outcome()).isEqualTo(ImportVerdict.Outcome.REVISED);
            Sheet after = newsroom.desk().open(issue).pages().getFirst().sheet();
            newsroom.desk().undo(issue);
            assertThat(newsroom.desk().open(issue).pages().getFirst().sheet()).isEqualTo(before);
            newsroom.desk().redo(issue);
            assertThat(newsroom.desk().open(issue).pages().getFirst().sheet()).isEqualTo(after);
        }
    }

    /// Some lines are gone, doubled, altered or new.
    private static String altered(String text, Random random) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int dice = random.nextInt(20);
            if (dice != 0) {
                lines.add(dice == 1 && line.length() > 4 ? line.substring(0, 2) + "改" + line.substring(3) : line);
            }
            if (dice == 2) {
                lines.add("新加的一行，说的是后来的事。");
            }
        }
        return String.join("\n", lines);
    }
}
