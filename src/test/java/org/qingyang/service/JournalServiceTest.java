package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Decision.TextField;
import org.qingyang.desk.Entry;
import org.qingyang.desk.merge.Conflict;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.Note;
import org.qingyang.model.Page;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.model.Tag;
import org.qingyang.reading.PageReader;
import org.qingyang.reading.Reader;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.DeskWalker;
import org.qingyang.testkit.Invariants;
import org.qingyang.testkit.Seeds;

/// Two editors, 甲 here and 乙 there, with the same pages in two stores. `-Dqingyang.merges=200` merges more random
/// journals than the default run does.
class JournalServiceTest {

    private static final int MERGES = Integer.getInteger("qingyang.merges", 3);

    private static final Reader READER = PageReader.standard();

    @TempDir
    Path folder;
    private Newsroom here;
    private Newsroom there;

    @BeforeEach
    void open() throws Refusal {
        here = open("here.db", "甲");
        there = open("there.db", "乙");
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    private Newsroom open(String name, String editor) throws Refusal {
        Path store = folder.resolve(name);
        boolean fresh = !Files.exists(store);
        Newsroom newsroom = Newsroom.open(new StoreOptions(store, editor, READER, Clock.systemUTC()));
        if (fresh) {
            newsroom.imports().importAll(Seeds.files(), Progress.NONE, new Cancellation());
        }
        return newsroom;
    }

    private static Sheet sheet(Newsroom newsroom) throws Refusal {
        return newsroom.desk().open(2).pages().getFirst().sheet();
    }

    private static Story story(Newsroom newsroom, int id) throws Refusal {
        return sheet(newsroom).story(id).orElseThrow();
    }

    private static long decide(Newsroom newsroom, Decision decision) throws Refusal {
        return newsroom.desk().decide(2, 1, decision).entry().orElseThrow().step().number();
    }

    private Path exported(Newsroom newsroom) throws Refusal {
        Path file = folder.resolve("journal.jsonl");
        newsroom.journals().export(2, file, true);
        return file;
    }

    private MergeReport merge() throws Refusal {
        return here.journals().merge(exported(there));
    }

    private void assertSound() throws Refusal {
        assertThat(here.safety().fullCheck(new Cancellation()).findings()).isEmpty();
        Page page = here.desk().open(2).pages().getFirst();
        Invariants.hold(page.sheet(), page.text());
    }

    @Test
    void whatTheOtherEditorDidElsewhereOnThePageIsBroughtAsOneStepInTheirName() throws Refusal {
        decide(here, new Decision.SetText(1, TextField.HEADLINE, "甲的标题"));
        decide(there, new Decision.SetText(2, TextField.HEADLINE, "乙的标题"));
        decide(there, new Decision.AddTag(2, "乙的标签"));
        decide(there, new Decision.SetText(1, TextField.LABEL, "乙的消息头"));
        Sheet before = sheet(here);
        MergeReport preview = here.journals().preview(exported(there));
        assertThat(sheet(here)).isEqualTo(before);
        assertThat(preview.turn()).isEmpty();
        MergeReport report = merge();
        assertThat(report.conflicts()).isEqualTo(preview.conflicts()).isEmpty();
        assertThat(report.brought()).isEqualTo(preview.brought()).isEqualTo(3);
        assertThat(report.editors()).containsExactly("乙");
        assertThat(report.turn().orElseThrow().entries()).hasSize(1).first().extracting(Entry::editor).isEqualTo("乙");
        assertThat(story(here, 1).title()).isEqualTo("甲的标题");
        assertThat(story(here, 1).label()).extracting(Passage::string).isEqualTo("乙的消息头");
        assertThat(story(here, 2).title()).isEqualTo("乙的标题");
        assertThat(story(here, 2).tags()).containsExactly(new Tag("乙的标签"));
        assertSound();
        here.desk().undo(2);
        assertThat(sheet(here)).isEqualTo(before);
        here.desk().redo(2);
        assertThat(story(here, 2).title()).isEqualTo("乙的标题");
    }

    @Test
    void aFieldThatBothHaveAlteredStaysAndIsListed() throws Refusal {
        long own = decide(here, new Decision.SetText(1, TextField.HEADLINE, "甲的标题"));
        decide(there, new Decision.SetText(1, TextField.HEADLINE, "乙的标题"));
        decide(there, new Decision.SetText(1, TextField.HEADLINE, "乙的新标题"));
        decide(there, new Decision.AddTag(1, "乙"));
        MergeReport report = merge();
        assertThat(report.brought()).isEqualTo(1);
        assertThat(report.conflicts()).hasSize(2).allSatisfy(conflict -> {
            assertThat(conflict.issue()).isEqualTo(2);
            assertThat(conflict.headline()).isEqualTo("甲的标题");
            assertThat(conflict.editor()).isEqualTo("乙");
            assertThat(conflict.conflict().step()).isEqualTo(own);
            assertThat(conflict.conflict().fields()).extracting(Conflict.Field::field).contains(StoryField.HEADLINE);
        });
        Conflict.Field field = report.conflicts().getLast().conflict().fields().getFirst();
        assertThat(field.here()).isInstanceOfSatisfying(Passage.class, p -> assertThat(p.string()).isEqualTo("甲的标题"));
        assertThat(field.there()).isInstanceOfSatisfying(Passage.class, p -> assertThat(p.string()).isEqualTo("乙的新标题"));
        assertThat(story(here, 1).title()).isEqualTo("甲的标题");
        assertThat(story(here, 1).tags()).containsExactly(new Tag("乙"));
        assertSound();
        decide(here, new Decision.SetText(1, TextField.HEADLINE, "乙的新标题"));
        assertThat(merge().conflicts()).as("settled by hand as they have it").isEmpty();
    }

    @Test
    void whatBothDidAlikeIsNoConflict() throws Refusal {
        for (Newsroom both : List.of(here, there)) {
            decide(both, new Decision.SetText(1, TextField.HEADLINE, "同样的标题"));
            decide(both, new Decision.AddTag(1, both == here ? "甲" : "乙"));
            decide(both, new Decision.AddTag(1, "同样"));
            decide(both, new Decision.SetStatus(1, Status.CHECKED));
        }
        MergeReport report = merge();
        assertThat(report.conflicts()).isEmpty();
        assertThat(story(here, 1).tags()).containsExactlyInAnyOrder(new Tag("甲"), new Tag("乙"), new Tag("同样"));
        assertThat(report.turn()).isPresent();
        assertSound();
    }

    @Test
    void noneOfThoseWhoseWorkWasBroughtSignsAsSomebodyElse() throws Refusal {
        decide(there, new Decision.SetText(1, TextField.HEADLINE, "乙的标题"));
        there.use("丙", Set.of());
        decide(there, new Decision.SetText(1, TextField.LABEL, "丙的消息头"));
        assertThat(merge().turn().orElseThrow().entries()).extracting(Entry::editor).containsExactly("乙、丙");
        here.desk().setSigningRules(new SigningRules(true, false));
        for (String own : List.of("乙", "丙")) {
            here.use(own, Set.of());
            Bad.refused("desk.refusal.signOwn", () -> decide(here, new Decision.SetStatus(1, Status.SIGNED)));
        }
        here.use("甲", Set.of());
        decide(here, new Decision.SetStatus(1, Status.SIGNED));
    }

    @Test
    void aSignedStoryIsNotAlteredAndASignatureIsBrought() throws Refusal {
        decide(here, new Decision.SetStatus(1, Status.SIGNED));
        decide(there, new Decision.AddTag(1, "迟了"));
        decide(there, new Decision.AddTag(2, "乙"));
        decide(there, new Decision.SetStatus(2, Status.SIGNED));
        MergeReport report = merge();
        assertThat(report.conflicts()).hasSize(1).first()
                .satisfies(c -> assertThat(c.conflict().reason().map(Message::key)).contains("desk.refusal.signed"));
        assertThat(story(here, 1).tags()).isEmpty();
        assertThat(story(here, 2).status()).isEqualTo(Status.SIGNED);
        assertSound();
    }

    @Test
    void paperAndDateAreBroughtUnlessTheyWereSetOtherwiseHere() throws Refusal {
        var theirs = new IssueData("劳动午报", LocalDate.of(2024, 9, 3));
        there.library().setData(2, theirs);
        assertThat(merge().conflicts()).isEmpty();
        assertThat(here.desk().open(2).data()).isEqualTo(theirs);
        here.library().setData(2, new IssueData("劳动午报", LocalDate.of(2024, 9, 4)));
        there.library().setData(2, new IssueData("劳动午报", LocalDate.of(2024, 9, 5)));
        MergeReport report = merge();
        assertThat(report.turn()).isEmpty();
        assertThat(report.conflicts()).extracting(conflict -> conflict.what().key()).containsExactly("desk.decision.setData");
        assertThat(here.desk().open(2).data().date()).isEqualTo(LocalDate.of(2024, 9, 4));
        assertSound();
    }

    @Test
    void notesOfBothStandSideBySide() throws Refusal {
        decide(here, new Decision.AddNote(1, List.of(), "甲：请核"));
        decide(there, new Decision.AddNote(1, List.of(), "乙：已核"));
        decide(there, new Decision.AddNote(1, List.of(), "乙：再核"));
        decide(there, new Decision.SettleNote(1, 1, Note.State.RESOLVED));
        assertThat(merge().conflicts()).isEmpty();
        assertThat(story(here, 1).notes()).extracting(Note::text).containsExactly("甲：请核", "乙：已核", "乙：再核");
        assertThat(story(here, 1).notes()).extracting(Note::id).containsExactly(1, 2, 3);
        assertThat(story(here, 1).notes()).extracting(Note::isOpen).containsExactly(true, false, true);
        assertThat(merge().turn()).isEmpty();
        assertSound();
    }

    @Test
    void mergingTheSameFileTwiceChangesNothingAndALaterOneBringsWhatIsNew() throws Refusal {
        decide(here, new Decision.EditParagraph(1, 0, "甲改写了第一段。"));
        decide(there, new Decision.EditParagraph(2, 0, "乙改写了第一段。"));
        long tag = decide(there, new Decision.AddTag(2, "乙"));
        Path first = exported(there);
        assertThat(here.journals().merge(first).brought()).isEqualTo(2);
        Sheet merged = sheet(here);
        int lines = here.desk().entries(2).size();
        MergeReport again = here.journals().merge(first);
        assertThat(again.turn()).isEmpty();
        assertThat(again.conflicts()).isEmpty();
        assertThat(sheet(here)).isEqualTo(merged);
        assertThat(here.desk().entries(2)).hasSize(lines);
        there.desk().undoStep(2, tag);
        decide(there, new Decision.SetText(3, TextField.HEADLINE, "后来的"));
        MergeReport later = merge();
        assertThat(later.brought()).isEqualTo(2);
        assertThat(story(here, 2).tags()).as("taken back there since").isEmpty();
        assertThat(story(here, 3).title()).isEqualTo("后来的");
        assertSound();
    }

    @Test
    void whatWasTakenBackHereIsNotBroughtAgain() throws Refusal {
        decide(there, new Decision.AddTag(2, "乙"));
        merge();
        decide(here, new Decision.RemoveTag(2, "乙"));
        MergeReport again = merge();
        assertThat(again.turn()).isEmpty();
        assertThat(story(here, 2).tags()).isEmpty();
    }

    @Test
    void storesThatWereOnceOneShareTheirFirstLines() throws Exception {
        decide(here, new Decision.EditParagraph(1, 0, "从前的第一段。"));
        long common = decide(here, new Decision.AddTag(1, "从前"));
        there.close();
        Files.delete(folder.resolve("there.db"));
        here.safety().backUp(folder.resolve("there.db"));
        there = open("there.db", "乙");
        decide(here, new Decision.AddTag(2, "甲"));
        there.desk().undoStep(2, common);
        decide(there, new Decision.EditParagraph(1, 0, "乙改的第一段。"));
        MergeReport report = merge();
        assertThat(report.conflicts()).isEmpty();
        assertThat(story(here, 1).tags()).as("taken back there").isEmpty();
        assertThat(story(here, 1).paragraphs().getFirst().string()).isEqualTo("乙改的第一段。");
        assertThat(here.journals().merge(exported(here)).turn()).as("its own journal").isEmpty();
        MergeReport back = there.journals().merge(exported(here));
        assertThat(back.conflicts()).isEmpty();
        assertThat(sheet(there)).isEqualTo(sheet(here));
        assertSound();
    }

    @Test
    void pagesThatAreNotHereAreNamed() throws Exception {
        Path other = folder.resolve("other.db");
        try (Newsroom empty = Newsroom.open(new StoreOptions(other, "丙", READER, Clock.systemUTC()))) {
            Path file = exported(there);
            Bad.refused("journal.refusal.noPage", () -> empty.journals().merge(file));
        }
        Path file = exported(there);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("(?m)^(\\{\"page\":1.*\"sha256\":\")(\\p{XDigit}{4})(.*)$", "$1$2$3\n$1ffff$3"));
        assertThat(here.journals().merge(file).remarks()).extracting(Message::key).containsExactly("journal.remark.pageAbsent");
    }

    @Test
    void whatIsNoJournalChangesNothing() throws Exception {
        decide(there, new Decision.AddTag(1, "乙"));
        Path file = exported(there);
        List<String> lines = Files.readAllLines(file);
        Sheet before = sheet(here);
        refused("journal.refusal.noJournal", "不是记录\n");
        refused("journal.refusal.noJournal", "");
        refused("journal.refusal.noJournal", "[1,2]\n");
        refused("journal.refusal.noJournal", "[".repeat(100_000));
        refused("journal.refusal.newer", lines.getFirst().replace("\"version\":1", "\"version\":2") + "\n");
        refused("journal.refusal.cutOff", String.join("\n", lines.subList(0, lines.size() - 1)));
        refused("journal.refusal.cutOff", String.join("\n", lines.subList(0, 2)));
        refused("journal.refusal.cutOff", lines.getFirst() + "\n" + lines.getLast());
        refused("journal.refusal.broken", String.join("\n", lines).replace("\"DO\"", "\"DID\""));
        refused("journal.refusal.broken", String.join("\n", lines).replace("\"changes\"", "\"changed\""));
        refused("journal.refusal.doesNotFit", String.join("\n", lines).replace("\"was\":[]", "\"was\":[[\"别的\"]]"));
        refused("journal.refusal.doesNotFit", String.join("\n", lines).replaceFirst("\"source\":\\[\\[\\d+", "\"source\":[[99999"));
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        Bad.refused("journal.refusal.noJournal", () -> here.journals().merge(file));
        Bad.refused("journal.refusal.unread", () -> here.journals().merge(folder.resolve("none.jsonl")));
        assertThat(sheet(here)).isEqualTo(before);
    }

    private void refused(String key, String journal) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.jsonl"), journal);
        Bad.refused(key, () -> here.journals().merge(file));
        Bad.refused(key, () -> here.journals().preview(file));
    }

    @Test
    void aMangledJournalDoesNoHarm() throws Exception {
        var walker = new DeskWalker(there, 2, 4);
        for (int i = 0; i < 30; i++) {
            walker.step();
        }
        byte[] journal = Files.readAllBytes(exported(there));
        Path file = folder.resolve("mangled.jsonl");
        var random = new Random(6);
        for (int round = 0; round < 60; round++) {
            byte[] mangled = journal.clone();
            for (int i = 0; i <= round % 5; i++) {
                int at = random.nextInt(mangled.length);
                mangled[at] = (byte) (Character.isDigit(mangled[at]) ? '0' + random.nextInt(10) : mangled[at] ^ 1 << random.nextInt(7));
            }
            Files.write(file, mangled);
            Sheet before = sheet(here);
            try {
                here.journals().merge(file).turn().ifPresent(turn -> assertThat(turn.entries()).isNotEmpty());
                if (!sheet(here).equals(before)) {
                    here.desk().undo(2);
                }
            } catch (Refusal refusal) {
                assertThat(refusal.message().key()).startsWith("journal.");
            }
            assertThat(sheet(here)).isEqualTo(before);
        }
        assertSound();
    }

    @Test
    void theStepsOnAPageThatWasRevisedHereAreLeftOutAndSaidToBe() throws Exception {
        decide(there, new Decision.AddTag(1, "乙的标签"));
        Path file = exported(there);
        Path revised = Files.writeString(folder.resolve("修订.txt"),
                here.desk().open(2).pages().getFirst().text().text() + "\n末尾又添了一行，说的是桥边的灯。\n");
        here.imports().revise(2, 1, revised);
        MergeReport report = here.journals().merge(file);
        assertThat(report.turn()).isEmpty();
        assertThat(report.remarks()).extracting(Message::key).containsExactly("journal.remark.pageRevised");
        here.desk().undo(2);
        assertThat(here.journals().merge(file).brought()).isEqualTo(1);
        assertSound();
    }

    @Test
    void anExportIsNotWrittenOverSomething() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.jsonl"), "我的");
        Bad.refused("proof.exists", () -> here.journals().export(2, file, false));
        assertThat(file).hasContent("我的");
        Bad.refused("store.refusal.noIssue", () -> here.journals().export(99, file, true));
        assertThat(file).hasContent("我的");
        Bad.refused("journal.refusal.unwritten", () -> here.journals().export(2, file.resolve("a.jsonl"), true));
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void anExportCanBeReadByWhoeverCanReadOtherFiles() throws Exception {
        Path other = Files.writeString(folder.resolve("other.txt"), "别的文件");
        assertThat(Files.getPosixFilePermissions(exported(here))).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void randomWorkOfTwoIsMergedWithoutLossAndMergedAgainWithoutEffect() throws Refusal {
        int brought = 0;
        for (int round = 0; round < MERGES; round++) {
            for (Newsroom newsroom : List.of(here, there)) {
                var walker = new DeskWalker(newsroom, 2, 100L * round + (newsroom == here ? 1 : 2));
                for (int i = 0; i < 12; i++) {
                    walker.step();
                }
            }
            Sheet before = sheet(here);
            List<Sheet> others = others();
            Path file = exported(there);
            MergeReport report = here.journals().merge(file);
            brought += report.brought();
            assertSound();
            assertThat(others()).isEqualTo(others);
            MergeReport again = here.journals().merge(file);
            assertThat(again.turn()).as("round " + round).isEmpty();
            if (report.turn().isPresent()) {
                Sheet merged = sheet(here);
                here.desk().undo(2);
                assertThat(sheet(here)).isEqualTo(before);
                here.desk().redo(2);
                assertThat(sheet(here)).isEqualTo(merged);
            }
            Path back = exported(here);
            there.journals().merge(back);
            assertThat(there.journals().merge(back).turn()).as("back in round " + round).isEmpty();
            assertThat(there.safety().fullCheck(new Cancellation()).findings()).isEmpty();
        }
        assertThat(brought).isPositive();
    }

    private List<Sheet> others() throws Refusal {
        List<Sheet> sheets = new ArrayList<>();
        for (int issue : IntStream.of(1, 3, 4, 5).toArray()) {
            sheets.add(here.desk().open(issue).pages().getFirst().sheet());
        }
        return sheets;
    }
}
