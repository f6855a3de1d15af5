package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;
import org.qingyang.reading.Reader;
import org.qingyang.service.ImportVerdict.Outcome;
import org.qingyang.testkit.Newsrooms;
import org.qingyang.testkit.Seeds;
import org.qingyang.testkit.StubReader;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

class ImportServiceTest {

    @TempDir
    Path folder;

    @Test
    void theSeedsBecomeIssuesInTheirOrder() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            List<IssueSummary> issues = newsroom.library().issues();
            assertThat(issues).extracting(IssueSummary::number).containsExactly(5, 4, 3, 2, 1);
            assertThat(issues.reversed()).extracting(IssueSummary::source)
                    .isEqualTo(Seeds.files().stream().map(f -> f.getFileName().toString()).toList());
            for (IssueSummary issue : issues) {
                Sheet sheet = newsroom.desk().open(issue.number()).pages().getFirst().sheet();
                assertThat(issue.stories()).isEqualTo(sheet.stories().size()).isEqualTo(issue.with(Status.UNREAD));
                assertThat(issue.openDoubts()).isEqualTo(sheet.openDoubts());
                assertThat(issue.leadHeadline()).isEqualTo(sheet.stories().stream().map(Story::title)
                        .filter(title -> !title.isEmpty()).findFirst().orElseThrow());
                assertThat(issue.changed()).isEqualTo(issue.imported());
            }
        }
    }

    @Test
    void aBadFileNeverStopsTheRest() throws Exception {
        Path binary = Files.write(folder.resolve("b.txt"), "%PDF-1.7 not a text".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        Path empty = Files.createFile(folder.resolve("c.txt"));
        Path missing = folder.resolve("none.txt");
        Path good = Seeds.files().getFirst();
        try (Newsroom newsroom = Newsrooms.open(store())) {
            List<ImportVerdict> verdicts = newsroom.imports().importAll(
                    List.of(binary, good, missing, empty, good, Seeds.files().get(1)), Progress.NONE, new Cancellation());
            assertThat(verdicts).extracting(ImportVerdict::outcome).containsExactly(Outcome.REFUSED, Outcome.IMPORTED,
                    Outcome.REFUSED, Outcome.REFUSED, Outcome.DUPLICATE, Outcome.IMPORTED);
            assertThat(verdicts).extracting(ImportVerdict::issue).containsExactly(0, 1, 0, 0, 1, 2);
            assertThat(verdicts).allSatisfy(v -> assertThat(v.why() == null).isEqualTo(v.outcome() == Outcome.IMPORTED));
        }
    }

    @Test
    void aPageInWhichNoStoryIsFoundSaysSo() throws Exception {
        Path file = Files.writeString(folder.resolve("线.txt"), "——————\n* * *\n");
        var options = new StoreOptions(store(), "甲", PageReader.standard(), Clock.systemUTC());
        try (Newsroom newsroom = Newsroom.open(options)) {
            ImportVerdict verdict = newsroom.imports().importAll(List.of(file), Progress.NONE, new Cancellation()).getFirst();
            assertThat(verdict.outcome()).isEqualTo(Outcome.IMPORTED);
            assertThat(verdict.stories()).isZero();
            assertThat(java.util.Objects.requireNonNull(verdict.why()).key()).isEqualTo("service.import.noStory");
        }
    }

    @Test
    void aReaderThatStumblesCostsOneFile() throws Exception {
        List<Path> files = write(3);
        Reader stumbling = watched(page -> {
            if (page.text().contains("第1")) {
                throw new IllegalStateException("a slip of the programmer");
            }
        });
        var options = new StoreOptions(store(), "甲", stumbling, Clock.systemUTC());
        try (Newsroom newsroom = Newsroom.open(options)) {
            assertThat(newsroom.imports().importAll(files, Progress.NONE, new Cancellation()))
                    .extracting(ImportVerdict::outcome)
                    .containsExactly(Outcome.IMPORTED, Outcome.REFUSED, Outcome.IMPORTED);
        }
    }

    @Test
    void aReaderThatStumblesAtARevisedPageCostsThatPageToo() throws Exception {
        List<Path> files = write(3);
        String before = "城南的河边新修了一条步道，两旁种上了柳树。\n一共有四十个人报名，分成两个班。\n";
        Files.writeString(files.get(1), before);
        Reader stumbling = watched(page -> {
            if (page.text().contains("绊倒")) {
                throw new IllegalStateException("a slip of the programmer");
            }
        });
        var options = new StoreOptions(store(), "甲", stumbling, Clock.systemUTC());
        try (Newsroom newsroom = Newsroom.open(options)) {
            newsroom.imports().importAll(files.subList(1, 2), Progress.NONE, new Cancellation());
            Files.writeString(files.get(1), before + "绊倒了。\n");
            List<ImportVerdict> verdicts = newsroom.imports().importAll(files, Progress.NONE, new Cancellation());
            assertThat(verdicts).extracting(ImportVerdict::outcome)
                    .containsExactly(Outcome.IMPORTED, Outcome.REFUSED, Outcome.IMPORTED);
            assertThat(verdicts.get(1).why()).isEqualTo(Message.of("service.import.failed", files.get(1)));
            assertThat(newsroom.desk().open(1).pages().getFirst().text().text()).isEqualTo(before);
        }
    }

    private static Reader watched(Consumer<SourceText> watch) {
        return new Reader() {
            @Override
            public String version() {
                return "watched";
            }

            @Override
            public Sheet read(SourceText page) {
                watch.accept(page);
                return new StubReader().read(page);
            }

            @Override
            public Story readStory(SourceText page, List<Span> lines, int id) {
                return new StubReader().readStory(page, lines, id);
            }
        };
    }

    @Test
    void aCancelledImportLeavesWholeIssuesAndCanBeTakenUpAgain() throws Exception {
        List<Path> files = write(100);
        try (Newsroom newsroom = Newsrooms.open(store())) {
            var cancellation = new Cancellation();
            List<Integer> heard = new ArrayList<>();
            List<ImportVerdict> first = newsroom.imports().importAll(files, (done, total, _) -> {
                assertThat(total).isEqualTo(100);
                heard.add(done);
                if (done > 0) {
                    cancellation.cancel();
                }
            }, cancellation);
            assertThat(first.size()).isBetween(1, 99);
            assertThat(heard).isEqualTo(IntStream.rangeClosed(0, first.size()).boxed().toList());
            assertThat(newsroom.library().issues()).hasSize(first.size());
            List<ImportVerdict> second = newsroom.imports().importAll(List.of(folder.resolve("in")), Progress.NONE,
                    new Cancellation());
            assertThat(second.stream().filter(v -> v.outcome() == Outcome.DUPLICATE)).hasSize(first.size());
            assertThat(newsroom.library().issues()).hasSize(100);
        }
    }

    @Test
    void aFileThatIsKnownIsNotReadAgain() throws Exception {
        List<Path> files = write(70);
        var read = new AtomicInteger();
        var options = new StoreOptions(store(), "甲", watched(_ -> read.incrementAndGet()), Clock.systemUTC());
        try (Newsroom newsroom = Newsroom.open(options)) {
            newsroom.imports().importAll(files.subList(0, 66), Progress.NONE, new Cancellation());
            assertThat(newsroom.imports().importAll(files, Progress.NONE, new Cancellation()).stream()
                    .filter(v -> v.outcome() == Outcome.DUPLICATE)).hasSize(66);
            assertThat(read).hasValue(70);
        }
    }

    @Test
    void theSamplesComeWithTheProgram() throws Refusal {
        try (Newsroom newsroom = Newsrooms.open(store())) {
            assertThat(newsroom.imports().importSamples(Progress.NONE, new Cancellation()))
                    .extracting(ImportVerdict::outcome).hasSize(5).containsOnly(Outcome.IMPORTED);
        }
    }

    @Test
    void aStoreThatSomebodyHoldsTakesNothingAndSaysWhy() throws Exception {
        try (Newsroom holder = Newsrooms.withSeeds(store()); Newsroom second = Newsrooms.open(store())) {
            List<ImportVerdict> verdicts = second.imports().importAll(write(3), Progress.NONE, new Cancellation());
            assertThat(verdicts).hasSize(3).allSatisfy(verdict -> {
                assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSED);
                assertThat(verdict.why()).extracting(why -> why.key()).isEqualTo("store.refusal.held");
            });
            assertThat(holder.library().issues()).hasSize(5);
        }
    }

    private List<Path> write(int count) throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(Files.writeString(in.resolve("p%03d.txt".formatted(i)), "标题\n本报讯（记者 张伟）第" + i + "件事。\n"));
        }
        return files;
    }

    private Path store() {
        return folder.resolve("store.db");
    }
}
