package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Version;
import org.qingyang.model.IssueData;
import org.qingyang.model.Judgement;
import org.qingyang.model.Note;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.search.Limits;
import org.qingyang.model.Tag;
import org.qingyang.model.Touched;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.Newsrooms;
import org.qingyang.testkit.StubReader;

/// Taking back any step, looking at any version and bringing it back, signing.
class HistoryTest {

    @TempDir
    Path folder;
    private Newsroom newsroom;

    @BeforeEach
    void open() throws Refusal {
        newsroom = Newsrooms.withSeeds(folder.resolve("store.db"));
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void aStoryNumberIsNeverGivenTwice() throws Refusal {
        List<Story> read = newsroom.desk().open(1).pages().getFirst().sheet().stories();
        int last = read.getLast().id();
        decide(new Decision.JoinStories(read.get(read.size() - 2).id()));
        decide(new Decision.SplitStory(read.get(read.size() - 2).id(), read.getLast().extent().start()));
        assertThat(newsroom.desk().open(1).pages().getFirst().sheet().stories().getLast().id()).isEqualTo(last + 1);
        assertThat(newsroom.desk().versions(1, 1, last)).hasSize(1);
    }

    @Test
    void aBulkStepNamesTheFirstOfItsPagesAndCountsTheOthers() throws Refusal {
        var data = new IssueData("示例报", LocalDate.of(2024, 9, 3));
        newsroom.library().setData(Map.of(1, data, 2, data, 3, data));
        Entry line = newsroom.desk().entries(2).getFirst();
        assertThat(newsroom.desk().touched(line, 2)).isEqualTo(new Touched(3,
                List.of(new Touched.Place(1, 1), new Touched.Place(2, 1))));
        long alone = decide(new Decision.AddTag(1, "甲"));
        assertThat(newsroom.desk().touched(newsroom.desk().entries(1).getLast(), 2).pages()).as("step " + alone).isEqualTo(1);
    }

    @Test
    void aStepInTheMiddleIsTakenBackAndTheRestStays() throws Refusal {
        long edit = decide(new Decision.EditParagraph(1, 0, "改过的第一段。"));
        long tag = decide(new Decision.AddTag(1, "甲"));
        long other = decide(new Decision.AddTag(1, "乙"));
        String first = newsroom.desk().reading(1, 1).story(1).orElseThrow().paragraphs().getFirst().string();
        newsroom.desk().undoStep(1, tag);
        assertThat(story(1).tags()).containsExactly(new Tag("乙"));
        newsroom.desk().undoStep(1, edit);
        assertThat(story(1).paragraphs().getFirst().string()).isEqualTo(first);
        newsroom.desk().redoStep(1, tag);
        assertThat(story(1).tags()).containsExactly(new Tag("甲"), new Tag("乙"));
        assertThat(newsroom.desk().history(1).isDone(edit)).isFalse();
        assertThat(newsroom.desk().history(1).isDone(other)).isTrue();
        while (newsroom.desk().undo(1).isPresent()) {
            continue;
        }
        assertThat(sheet()).isEqualTo(newsroom.desk().reading(1, 1));
    }

    @Test
    void whatWasTakenBackOutOfItsOrderStandsInNobodysWay() throws Refusal {
        Sheet read = sheet();
        for (String tag : List.of("甲", "乙", "丙")) {
            decide(new Decision.AddTag(1, tag));
        }
        long second = decide(new Decision.RemoveTag(1, "乙"));
        decide(new Decision.RemoveTag(1, "丙"));
        newsroom.desk().undoStep(1, second);
        newsroom.desk().undo(1);
        assertThat(story(1).tags()).containsExactly(new Tag("甲"), new Tag("乙"), new Tag("丙"));
        while (newsroom.desk().undo(1).isPresent()) {
            continue;
        }
        assertThat(sheet()).isEqualTo(read);
        assertThat(newsroom.safety().fullCheck(new Cancellation()).findings()).isEmpty();
    }

    @Test
    void theStepInTheWayIsNamed() throws Refusal {
        long first = decide(new Decision.EditParagraph(1, 0, "改过的第一段。"));
        decide(new Decision.AddTag(1, "甲"));
        long second = decide(new Decision.EditParagraph(1, 0, "又改过的第一段。"));
        assertThat(Bad.refused("desk.refusal.stepInTheWay", () -> newsroom.desk().undoStep(1, first)).args())
                .containsExactly(String.valueOf(second));
        newsroom.desk().undoStep(1, second);
        newsroom.desk().undoStep(1, first);
        Bad.refused("desk.refusal.noStep", () -> newsroom.desk().undoStep(1, first));
        Bad.refused("desk.refusal.noStep", () -> newsroom.desk().undoStep(1, 99));
    }

    @Test
    void nothingUnderASignatureIsTakenBack() throws Refusal {
        decide(new Decision.AddTag(1, "甲"));
        long tag = decide(new Decision.AddTag(1, "乙"));
        decide(new Decision.SetStatus(1, Status.SIGNED));
        decide(new Decision.AddTag(2, "丙"));
        Bad.refused("desk.refusal.signed", () -> newsroom.desk().undoStep(1, tag));
        assertThat(story(1).tags()).hasSize(2);
    }

    @Test
    void anUndoneBranchCanBeBroughtBack() throws Refusal {
        long edit = decide(new Decision.EditParagraph(1, 0, "第一种写法。"));
        newsroom.desk().undo(1);
        decide(new Decision.EditParagraph(1, 0, "第二种写法。"));
        assertThat(newsroom.desk().redo(1)).isEmpty();
        List<Version> versions = newsroom.desk().versions(1, 1, 1);
        assertThat(versions).extracting(v -> v.story().paragraphs().getFirst().string())
                .contains("第一种写法。", "第二种写法。");
        assertThat(versions.getFirst().number()).isZero();
        assertThat(newsroom.desk().restore(1, 1, 1, edit).entry()).isPresent();
        assertThat(story(1).paragraphs().getFirst().string()).isEqualTo("第一种写法。");
        newsroom.desk().undo(1);
        assertThat(story(1).paragraphs().getFirst().string()).isEqualTo("第二种写法。");
        Bad.refused("desk.refusal.noVersion", () -> newsroom.desk().restore(1, 1, 1, -1));
    }

    @Test
    void aVersionFromBeforeASplitIsBroughtBackAsFarAsItsLinesAreStillHere() throws Refusal {
        Story big = sheet().stories().stream().filter(s -> s.source().size() > 4).findFirst().orElseThrow();
        long edit = decide(new Decision.EditParagraph(big.id(), 0, "改写的导语。"));
        decide(new Decision.SplitStory(big.id(), big.source().getLast().start()));
        decide(new Decision.EditParagraph(big.id(), 0, "别的导语。"));
        newsroom.desk().restore(1, 1, big.id(), edit);
        assertThat(sheet().story(big.id()).orElseThrow().paragraphs()).extracting(Passage::string).contains("改写的导语。");
        org.qingyang.testkit.Invariants.everyCharacterHasOneHome(sheet(), newsroom.desk().open(1).pages().getFirst().text());
    }

    @Test
    void whoBroughtAStoryToItsStatusIsKnown() throws Refusal {
        assertThat(newsroom.desk().lastStatus(1, 1, 1)).isEmpty();
        decide(new Decision.SetStatus(1, Status.CHECKED));
        decide(new Decision.AddTag(1, "甲"));
        StatusMark mark = newsroom.desk().lastStatus(1, 1, 1).orElseThrow();
        assertThat(mark.status()).isEqualTo(Status.CHECKED);
        assertThat(mark.editor()).isEqualTo("甲");
    }

    @Test
    void whoEditedLastDoesNotSignIfTheRuleSaysSo() throws Refusal {
        newsroom.desk().setSigningRules(new SigningRules(true, false));
        decide(new Decision.AddTag(1, "甲"));
        decide(new Decision.SetStatus(1, Status.CHECKED));
        Bad.refused("desk.refusal.signOwn", () -> decide(new Decision.SetStatus(1, Status.SIGNED)));
        decide(new Decision.SetStatus(2, Status.SIGNED));
        newsroom.close();
        var colleague = new StoreOptions(folder.resolve("store.db"), "乙", new StubReader(), Clock.systemUTC());
        newsroom = Newsroom.open(colleague);
        newsroom.desk().setSigningRules(new SigningRules(true, false));
        decide(new Decision.SetStatus(1, Status.SIGNED));
        assertThat(newsroom.desk().lastStatus(1, 1, 1).orElseThrow().editor()).isEqualTo("乙");
    }

    @Test
    void aNoteOrAJudgementOfSomebodyElseDoesNotFreeTheOneWhoEditedLast() throws Refusal {
        newsroom.desk().setSigningRules(new SigningRules(true, false));
        decide(new Decision.SetText(1, Decision.TextField.HEADLINE, "甲的标题"));
        newsroom.use("乙", Set.of());
        decide(new Decision.AddNote(1, List.of(), "看过"));
        decide(new Decision.Judge(1, Judgement.Kind.PERSON, "张伟", Judgement.Ruling.CONFIRMED));
        newsroom.use("甲", Set.of());
        Bad.refused("desk.refusal.signOwn", () -> decide(new Decision.SetStatus(1, Status.SIGNED)));
        newsroom.use("乙", Set.of());
        decide(new Decision.SetStatus(1, Status.SIGNED));
    }

    @Test
    void paperAndDateAreSetAsAStepThatCanBeTakenBackOnAllIssues() throws Refusal {
        var first = new IssueData("劳动午报", LocalDate.of(2024, 9, 3));
        var second = new IssueData("劳动午报", LocalDate.of(2024, 9, 4));
        IssueData before = newsroom.desk().open(1).data();
        newsroom.library().setData(Map.of(1, first, 3, first));
        newsroom.library().setData(1, second);
        newsroom.library().setData(1, second);
        assertThat(newsroom.desk().entries(1)).extracting(Entry::decision)
                .containsExactly(new Decision.SetData("劳动午报", first.date()), new Decision.SetData("劳动午报", second.date()));
        newsroom.close();
        newsroom = Newsrooms.open(folder.resolve("store.db"));
        assertThat(found("日期:2024-09-04")).isPositive();
        newsroom.desk().undo(1);
        assertThat(newsroom.desk().open(1).data()).isEqualTo(first);
        assertThat(found("日期:2024-09-04")).isZero();
        newsroom.desk().undo(1);
        assertThat(newsroom.desk().open(1).data()).isEqualTo(before);
        assertThat(newsroom.desk().open(3).data()).as("set in the same step").isEqualTo(before);
        newsroom.desk().redo(3);
        assertThat(newsroom.desk().open(1).data()).isEqualTo(first);
        assertThat(newsroom.desk().reading(1, 1)).isEqualTo(sheet());
        Bad.refused("store.refusal.noIssue", () -> newsroom.library().setData(Map.of(2, first, 9, first)));
        assertThat(newsroom.desk().open(2).data()).isNotEqualTo(first);
        assertThat(newsroom.safety().fullCheck(new Cancellation()).findings()).isEmpty();
    }

    @Test
    void anEarlierDateIsNotTakenBackUnderALaterOne() throws Refusal {
        newsroom.library().setData(1, new IssueData("甲报", null));
        long tag = decide(new Decision.AddTag(1, "甲"));
        newsroom.library().setData(1, new IssueData(null, LocalDate.of(2024, 9, 3)));
        long first = newsroom.desk().entries(1).getFirst().step().number();
        newsroom.desk().undoStep(1, tag);
        Bad.refused("desk.refusal.stepInTheWay", () -> newsroom.desk().undoStep(1, first));
        assertThat(newsroom.desk().open(1).data()).isEqualTo(new IssueData(null, LocalDate.of(2024, 9, 3)));
    }

    @Test
    void theDataOfAnIssueThatAPageCameFromIsNotPutUponTheOneThatItIsInNow() throws Refusal {
        var data = new IssueData("劳动午报", LocalDate.of(2024, 9, 3));
        newsroom.library().setData(4, new IssueData("北京日报", null));
        newsroom.library().setData(3, data);
        newsroom.library().join(List.of(3, 4));
        assertThat(newsroom.safety().fullCheck(new Cancellation()).findings()).isEmpty();
        newsroom.desk().undoStep(3, 1);
        assertThat(newsroom.desk().open(3).data()).isEqualTo(data);
        newsroom.desk().undo(3);
        assertThat(newsroom.desk().open(3).data()).isNotEqualTo(data);
        assertThat(newsroom.safety().fullCheck(new Cancellation()).findings()).isEmpty();
    }

    @Test
    void aPageThatHasAnotherNumberNowIsNotTakenForTheOneThatHadIt() throws Exception {
        newsroom.library().join(List.of(3, 4));
        try (Newsroom stale = Newsrooms.open(folder.resolve("store.db"))) {
            Sheet first = stale.desk().open(3).pages().getFirst().sheet();
            newsroom.library().rename(3, 1, 9, null);
            newsroom.library().rename(3, 2, 1, null);
            newsroom.close();
            Bad.refused("store.refusal.changedElsewhere", () -> stale.desk().decide(3, 1, new Decision.AddTag(1, "错页")));
            assertThat(stale.desk().open(3).pages().getLast().sheet()).isEqualTo(first);
            assertThat(stale.desk().decide(3, 1, new Decision.AddTag(1, "对了")).entry()).isPresent();
        }
    }

    private int found(String query) throws Refusal {
        return newsroom.search().search(query, Limits.NONE, new Cancellation()).total();
    }

    @Test
    void notesAreJournaledAndExported() throws Exception {
        var span = story(1).source().getFirst();
        decide(new Decision.AddNote(1, List.of(span), "标题请再核"));
        decide(new Decision.AddNote(1, List.of(), "整篇已电话核实"));
        decide(new Decision.SettleNote(1, 1, Note.State.RESOLVED));
        assertThat(story(1).notes()).extracting(Note::state).containsExactly(Note.State.RESOLVED, Note.State.OPEN);
        assertThat(story(1).notes().getFirst().at()).isAfter(java.time.Instant.EPOCH);
        Path target = folder.resolve("notes.json");
        newsroom.exports().exportNotes(newsroom.desk().open(1), target, false);
        assertThat(Files.readString(target)).contains("标题请再核", "RESOLVED".toLowerCase(java.util.Locale.ROOT));
        newsroom.desk().undo(1);
        assertThat(story(1).notes()).extracting(Note::isOpen).containsExactly(true, true);
        Bad.refused("desk.refusal.noNote", () -> decide(new Decision.RemoveNote(1, 9)));
        Bad.refused("desk.refusal.emptyNote", () -> decide(new Decision.AddNote(1, List.of(), " ")));
    }

    private long decide(Decision decision) throws Refusal {
        return newsroom.desk().decide(1, 1, decision).entry().orElseThrow().step().number();
    }

    private Sheet sheet() throws Refusal {
        return newsroom.desk().open(1).pages().getFirst().sheet();
    }

    private Story story(int id) throws Refusal {
        return sheet().story(id).orElseThrow();
    }
}
