package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.model.CheckReport;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.RescueReport;
import org.qingyang.search.Limits;
import org.qingyang.store.Damage;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.Child;
import org.qingyang.testkit.Newsrooms;
import org.qingyang.testkit.RandomDecisions;
import org.qingyang.testkit.StubReader;

/// `-Dqingyang.moments=200` copies at more moments than the default run does.
class SafetyServiceTest {

    private static final int MOMENTS = Integer.getInteger("qingyang.moments", 30);

    @TempDir
    static Path shelf;
    @TempDir
    Path folder;
    private Path file;

    @BeforeAll
    static void fill() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(shelf.resolve("worked.db"))) {
            work(newsroom, 60);
        }
    }

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(shelf.resolve("worked.db"), folder.resolve("store.db"));
    }

    private static void work(Newsroom newsroom, int decisions) throws Refusal {
        var editor = new RandomDecisions(decisions);
        for (int i = 0; i < decisions; i++) {
            int issue = 1 + i % 5;
            Page page = newsroom.desk().open(issue).pages().getFirst();
            try {
                newsroom.desk().decide(issue, 1, editor.next(page.sheet(), page.text()));
            } catch (Refusal refusal) {
                assertThat(refusal.message().key()).startsWith("desk.");
            }
        }
    }

    private static List<Issue> issues(Path store) throws Refusal {
        try (Newsroom newsroom = Newsrooms.open(store)) {
            List<Issue> issues = new ArrayList<>();
            for (var issue : newsroom.library().issues()) {
                issues.add(newsroom.desk().open(issue.number()));
            }
            return issues;
        }
    }

    @Test
    void aSoundStoreIsFoundSound() throws Refusal {
        try (Newsroom newsroom = Newsrooms.open(file)) {
            CheckReport report = newsroom.safety().fullCheck(new Cancellation());
            assertThat(report.findings()).isEmpty();
            assertThat(report.pages()).isEqualTo(5);
            assertThat(report.entries()).isPositive();
            assertThat(report.unproved()).isZero();
            assertThat(newsroom.safety().quickCheck().isSound()).isTrue();
            assertThat(newsroom.safety().stats().pages()).isEqualTo(5);
        }
    }

    @Test
    void aSoundStoreIsFoundSoundAgainAndAgainWhileSomebodyWorks() throws Refusal {
        try (Newsroom newsroom = Newsrooms.open(file)) {
            var editor = new RandomDecisions(7);
            for (int i = 0; i < 30; i++) {
                Page page = newsroom.desk().open(2).pages().getFirst();
                try {
                    newsroom.desk().decide(2, 1, editor.next(page.sheet(), page.text()));
                } catch (Refusal refusal) {
                    assertThat(refusal.message().key()).startsWith("desk.");
                }
                assertThat(newsroom.safety().fullCheck(new Cancellation()).findings()).isEmpty();
            }
        }
    }

    @Test
    void aBackupMadeWhileSomebodyWorksIsWholeAndComesBack() throws Exception {
        Path backup = folder.resolve("sub/备 份'.db");
        List<Issue> before;
        try (Newsroom newsroom = Newsrooms.open(file)) {
            newsroom.desk().decide(1, 1, new Decision.AddTag(1, "备份前"));
            newsroom.safety().backUp(backup);
            before = issues(backup);
            newsroom.desk().decide(1, 1, new Decision.AddTag(1, "备份后"));
            Bad.refused("store.refusal.backupExists", () -> newsroom.safety().backUp(backup));
            Bad.refused("store.refusal.held", () -> SafetyService.restore(backup, file));
        }
        List<Issue> after = issues(file);
        Path kept = SafetyService.restore(backup, file);
        assertThat(issues(file)).isEqualTo(before).isNotEqualTo(after);
        assertThat(issues(kept)).isEqualTo(after);
        try (Newsroom newsroom = Newsrooms.open(file)) {
            assertThat(newsroom.safety().fullCheck(new Cancellation()).findings()).isEmpty();
            assertThat(newsroom.search().search("标签:备份前", Limits.FIRST, new Cancellation()).total()).isEqualTo(1);
        }
    }

    @Test
    void whatIsNoBackupIsNotRestored() throws Exception {
        byte[] store = Files.readAllBytes(file);
        Path text = Files.writeString(folder.resolve("text.db"), "这不是备份。".repeat(1_000));
        Bad.refused("store.refusal.noBackup", () -> SafetyService.restore(text, file));
        Bad.refused("store.refusal.noFile", () -> SafetyService.restore(folder.resolve("none.db"), file));
        Bad.refused("store.refusal.ownBackup", () -> SafetyService.restore(file, file));
        Damage.run(folder.resolve("foreign.db"), "CREATE TABLE a (b)");
        Bad.refused("store.refusal.noBackup", () -> SafetyService.restore(folder.resolve("foreign.db"), file));
        assertThat(Files.readAllBytes(file)).isEqualTo(store);
    }

    @Test
    void aSoundStoreIsRescuedWhole() throws Exception {
        try (Newsroom newsroom = Newsrooms.open(file)) {
            newsroom.library().join(List.of(3, 4));
            newsroom.library().rename(3, 1, 5, "要闻");
            newsroom.library().setData(3, new IssueData("劳动午报", null));
        }
        RescueReport report = SafetyService.rescue(file, folder.resolve("fresh.db"));
        assertThat(report.lost()).isEmpty();
        assertThat(issues(report.file())).isEqualTo(issues(file));
        try (Newsroom old = Newsrooms.open(file); Newsroom fresh = Newsrooms.open(report.file())) {
            assertThat(fresh.desk().entries(2)).isEqualTo(old.desk().entries(2));
            assertThat(fresh.library().tags()).isEqualTo(old.library().tags());
            assertThat(fresh.search().search("工", Limits.NONE, new Cancellation()).hits())
                    .containsExactlyInAnyOrderElementsOf(old.search().search("工", Limits.NONE, new Cancellation()).hits());
            fresh.desk().undo(2);
        }
        Bad.refused("store.refusal.backupExists", () -> SafetyService.rescue(file, report.file()));
    }

    @Test
    void savesWhatCanBeReadOfADamagedStoreAndSaysWhatCannot() throws Exception {
        List<Issue> whole = issues(file);
        var random = new Random(8);
        int pages = (int) (Files.size(file) / 4_096);
        int saved = 0;
        int refused = 0;
        for (int round = 0; round < 25; round++) {
            Path damaged = folder.resolve("damaged.db");
            Path fresh = folder.resolve("fresh" + round + ".db");
            Files.copy(file, damaged, StandardCopyOption.REPLACE_EXISTING);
            try (var bytes = new RandomAccessFile(damaged.toFile(), "rw")) {
                for (int i = 0; i < 1 + round % 4; i++) {
                    var garbage = new byte[4_096];
                    random.nextBytes(garbage);
                    bytes.seek(4_096L * (1 + random.nextInt(pages - 1)));
                    bytes.write(garbage);
                }
            }
            byte[] before = Files.readAllBytes(damaged);
            try {
                RescueReport report = SafetyService.rescue(damaged, fresh);
                List<Issue> rescued = issues(fresh);
                saved += (int) rescued.stream().filter(whole::contains).count();
                if (!rescued.containsAll(whole)) {
                    assertThat(report.lost()).as("round " + round).isNotEmpty();
                }
                try (Newsroom newsroom = Newsrooms.open(fresh)) {
                    newsroom.imports().importSamples(Progress.NONE, new Cancellation());
                }
            } catch (Refusal refusal) {
                assertThat(refusal.message().key()).isEqualTo("store.refusal.rescue");
                assertThat(fresh).doesNotExist();
                refused++;
            }
            assertThat(Files.readAllBytes(damaged)).isEqualTo(before);
        }
        assertThat(saved).as("issues saved whole of 125, " + refused + " refused").isGreaterThan(60);
    }

    @Test
    void savesWhatIsThereOfAStoreThatWasCutOffAnywhere() throws Exception {
        List<Issue> whole = issues(file);
        byte[] bytes = Files.readAllBytes(file);
        var random = new Random(3);
        int saved = 0;
        for (int round = 0; round < 4; round++) {
            Path fresh = folder.resolve("fresh" + round + ".db");
            Path cut = folder.resolve("cut.db");
            Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length - 1 - random.nextInt(bytes.length >> (8 - 2 * round))));
            Bad.refused("store.refusal.damaged", () -> Newsrooms.open(cut));
            try {
                RescueReport report = SafetyService.rescue(cut, fresh);
                List<Issue> rescued = issues(fresh);
                saved += (int) rescued.stream().filter(whole::contains).count();
                if (!rescued.equals(whole)) {
                    assertThat(report.lost()).as("round " + round).isNotEmpty();
                }
            } catch (Refusal refusal) {
                assertThat(refusal.message().key()).isEqualTo("store.refusal.rescue");
                assertThat(fresh).doesNotExist();
            }
        }
        assertThat(saved).as("issues saved whole of 20").isPositive();
    }

    /// The copies are looked at when all of them are taken, so that the child does not go far ahead meanwhile.
    @Test
    void everythingConfirmedIsInACopyTakenAtAnyMoment() throws Exception {
        var random = new Random(5);
        List<Long> confirmed = new ArrayList<>();
        Map<Path, List<Long>> copies = new LinkedHashMap<>();
        try (Child child = Child.deciding(file, 2, 77)) {
            for (int moment = 0; moment < MOMENTS; moment++) {
                confirmed.addAll(child.confirmed(1 + random.nextInt(6)));
                Path copy = Files.createDirectories(folder.resolve("copy" + moment)).resolve("store.db");
                // As a power cut leaves them: first the log, which grows only, then the file that it is put into.
                copyBoth(copy);
                copies.put(copy, List.copyOf(confirmed));
            }
            child.kill();
        }
        for (var copy : copies.entrySet()) {
            try (Newsroom newsroom = Newsrooms.open(copy.getKey())) {
                assertThat(newsroom.desk().entries(2)).extracting(entry -> entry.step().number()).containsAll(copy.getValue());
                assertThat(newsroom.safety().fullCheck(new Cancellation()).findings()).as("%s", copy.getKey()).isEmpty();
            }
        }
    }

    /// Copies file and log again until nothing was put from the one into the other meanwhile.
    private void copyBoth(Path copy) throws IOException {
        Path log = file.resolveSibling("store.db-wal");
        byte[] before;
        byte[] after = Files.readAllBytes(file);
        do {
            before = after;
            Files.write(copy, before);
            Files.copy(log, copy.resolveSibling("store.db-wal"), StandardCopyOption.REPLACE_EXISTING);
            after = Files.readAllBytes(file);
        } while (!java.util.Arrays.equals(before, after));
    }

    @Test
    void aFullDiskCostsNothingThatWasConfirmed() throws Exception {
        try (Newsroom newsroom = Newsrooms.open(file)) {
            newsroom.desk().decide(1, 1, new Decision.AddTag(1, "先写一次"));
            Issue before = newsroom.desk().open(1);
            Damage.limit(newsroom, 2);
            Bad.refused("store.refusal.diskFull",
                    () -> newsroom.desk().decide(1, 1, new Decision.SetText(1, Decision.TextField.HEADLINE, "满".repeat(200_000))));
            assertThat(newsroom.desk().open(1)).isEqualTo(before);
            Path page = Files.writeString(folder.resolve("新.txt"), "题\n" + "满得放不下。".repeat(20_000));
            assertThat(newsroom.imports().importAll(List.of(page), Progress.NONE, new Cancellation())).first()
                    .satisfies(verdict -> assertThat(java.util.Objects.requireNonNull(verdict.why()).key()).isEqualTo("store.refusal.diskFull"));
            assertThat(newsroom.library().issues()).hasSize(5);
            Damage.limit(newsroom, -1);
            assertThat(newsroom.desk().decide(1, 1, new Decision.AddTag(1, "又有地方了")).entry()).isPresent();
            assertThat(newsroom.safety().fullCheck(new Cancellation()).findings()).isEmpty();
        }
    }

    @Test
    void aStoreThatIsTakenAwayOrReplacedIsNotWrittenTo() throws Exception {
        List<Issue> before = issues(file);
        try (Newsroom newsroom = Newsrooms.open(file)) {
            newsroom.desk().open(1);
            newsroom.claim();
            Path away = folder.resolve("away.db");
            Files.move(file, away);
            Bad.refused("store.refusal.gone", () -> newsroom.desk().decide(1, 1, new Decision.AddTag(1, "没了")));
            Files.copy(away, file);
            Bad.refused("store.refusal.gone", () -> newsroom.desk().decide(1, 1, new Decision.AddTag(1, "换了")));
            Files.delete(file);
            Files.move(away, file);
            assertThat(newsroom.desk().decide(1, 1, new Decision.AddTag(1, "回来了")).entry()).isPresent();
        }
        assertThat(issues(file)).isNotEqualTo(before);
    }

    @Test
    void aClockThatGoesBackwardsConfusesNoJournal() throws Exception {
        int story = issues(file).get(2).pages().getFirst().sheet().stories().stream()
                .filter(each -> each.status() != Status.SIGNED).findFirst().orElseThrow().id();
        for (String time : List.of("2030-01-01T00:00:00Z", "1999-01-01T00:00:00Z", "1970-01-01T00:00:00Z")) {
            var options = new StoreOptions(file, "甲", new StubReader(), Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
            try (Newsroom newsroom = Newsroom.open(options)) {
                newsroom.desk().decide(3, 1, new Decision.AddTag(story, time.substring(0, 4)));
            }
        }
        try (Newsroom newsroom = Newsrooms.open(file)) {
            assertThat(newsroom.desk().undo(3).orElseThrow().entry().decision()).isEqualTo(new Decision.AddTag(story, "1970"));
            assertThat(newsroom.desk().undo(3).orElseThrow().entry().decision()).isEqualTo(new Decision.AddTag(story, "1999"));
            assertThat(newsroom.safety().fullCheck(new Cancellation()).findings()).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaidToBeOne() throws Exception {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeThat(locked.toFile().setWritable(false) && !Files.isWritable(locked)).isTrue();
        try (Newsroom newsroom = Newsrooms.open(file)) {
            Bad.refused("store.refusal.backup", () -> newsroom.safety().backUp(locked.resolve("b.db")));
            assertThat(newsroom.safety().quickCheck().isSound()).isTrue();
        }
    }
}
