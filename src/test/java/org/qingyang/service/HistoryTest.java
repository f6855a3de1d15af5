package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Version;
import org.qingyang.model.Note;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.Tag;
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
