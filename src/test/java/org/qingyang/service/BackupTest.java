package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.model.Refusal;
import org.qingyang.store.Damage;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.Newsrooms;
import org.qingyang.testkit.StubReader;

/// Backups that are made by themselves and rotate.
class BackupTest {

    private static final Instant NOON = Instant.parse("2024-09-03T12:00:00Z");

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void fill() throws Refusal {
        file = folder.resolve("store.db");
        Newsrooms.withSeeds(file).close();
    }

    private Newsroom at(Instant now) throws Refusal {
        return at(now, new BackupPolicy(folder.resolve("backups"), 3, Duration.ofHours(24), 4));
    }

    private Newsroom at(Instant now, BackupPolicy policy) throws Refusal {
        return Newsroom.open(new StoreOptions(file, "甲", new StubReader(), Clock.fixed(now, ZoneOffset.UTC), policy));
    }

    private static void decide(Newsroom newsroom, int decisions) throws Refusal {
        for (int i = 0; i < decisions; i++) {
            newsroom.desk().decide(1, 1, new Decision.AddTag(1, "第" + newsroom.desk().entries(1).size() + "步"));
        }
    }

    @Test
    void oneIsDueWhenTheNewestIsOldOrManyDecisionsWereMadeSinceButNotWhereNothingChanged() throws Exception {
        try (Newsroom newsroom = at(NOON)) {
            assertThat(newsroom.safety().lastBackup()).isEmpty();
            assertThat(newsroom.safety().backUpIfDue()).isPresent();
            assertThat(newsroom.safety().lastBackup().orElseThrow().at()).isEqualTo(NOON);
            decide(newsroom, 3);
            assertThat(newsroom.safety().backUpIfDue()).as("three decisions later").isEmpty();
            decide(newsroom, 1);
            assertThat(newsroom.safety().backUpIfDue()).as("four decisions later").isPresent();
        }
        try (Newsroom newsroom = at(NOON.plus(Duration.ofDays(9)))) {
            assertThat(newsroom.safety().backUpIfDue()).as("nothing has changed").isEmpty();
            assertThat(newsroom.safety().backUpOnClosing()).as("nothing has changed").isEmpty();
            decide(newsroom, 1);
            assertThat(newsroom.safety().backUpIfDue()).as("after nine days").isPresent();
            decide(newsroom, 1);
            assertThat(newsroom.safety().backUpIfDue()).isEmpty();
            assertThat(newsroom.safety().backUpOnClosing()).as("on closing").isPresent();
        }
    }

    @Test
    void aFaultWhileABackupIsMadeIsToldLikeAnyOtherFailure() throws Exception {
        try (Newsroom newsroom = at(NOON)) {
            decide(newsroom, 1);
            newsroom.safety().setPolicy(new BackupPolicy(folder.resolve("backups"), 3, Duration.ofSeconds(Long.MAX_VALUE), 4));
            var clerk = new BackupClerk(newsroom.safety());
            clerk.look();
            assertThat(clerk.trouble()).isPresent();
            newsroom.safety().setPolicy(new BackupPolicy(folder.resolve("backups"), 3, Duration.ofHours(24), 4));
            clerk.look();
            assertThat(clerk.trouble()).isEmpty();
        }
    }

    @Test
    void aClockThatGoesBackwardsConfusesNobody() throws Exception {
        for (int years : List.of(0, -3, -2, -9)) {
            try (Newsroom newsroom = at(NOON.plus(Duration.ofDays(365L * years)))) {
                decide(newsroom, 1);
                newsroom.safety().backUpIfDue();
            }
        }
        try (Newsroom newsroom = at(NOON)) {
            assertThat(newsroom.safety().backups()).extracting(backup -> backup.file().getFileName().toString().substring(0, 6))
                    .containsExactly("000004", "000003", "000002");
            for (Backup backup : newsroom.safety().backups()) {
                try (Newsroom old = Newsrooms.open(backup.file())) {
                    assertThat(old.library().issues()).hasSize(5);
                }
            }
        }
    }

    @Test
    void whatIsKeptReachesBackOverDaysAlsoAfterABusyOne() {
        List<Backup> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(new Backup(Path.of("busy" + i), NOON.minusSeconds(60L * i), 1));
        }
        for (int i = 1; i < 4; i++) {
            all.add(new Backup(Path.of("day" + i), NOON.minus(Duration.ofDays(i)), 1));
        }
        assertThat(kept(all, 6)).containsExactly("busy0", "busy1", "busy2", "day1", "day2", "day3");
        assertThat(kept(all, 5)).containsExactly("busy0", "busy1", "busy2", "day1", "day2");
        assertThat(kept(all, 1)).containsExactly("busy0");
        assertThat(BackupFolder.surplus(all, 9)).isEmpty();
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(keep -> kept(all, keep).size())).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    private static List<String> kept(List<Backup> all, int keep) {
        List<Backup> surplus = BackupFolder.surplus(all, keep);
        return all.stream().filter(backup -> !surplus.contains(backup)).map(backup -> backup.file().toString()).toList();
    }

    @Test
    void aBackupThatFailsCostsNoOlderOne() throws Exception {
        try (Newsroom newsroom = at(NOON)) {
            for (int i = 0; i < 3; i++) {
                newsroom.safety().backUp();
            }
            List<Backup> before = newsroom.safety().backups();
            Damage.run(file, "PRAGMA foreign_keys = OFF", "UPDATE story SET page = 999 WHERE key = 1");
            // The copy is written, and found to be unsound.
            Bad.refused("store.refusal.backup", () -> newsroom.safety().backUp());
            assertThat(newsroom.safety().backups()).isEqualTo(before);
            assertThat(folder.resolve("backups")).isDirectoryContaining(path -> true)
                    .isDirectoryNotContaining("glob:**.new");
        }
    }

    @Test
    void whatIsNoWholeStoreIsNoBackupAndStays() throws Exception {
        try (Newsroom newsroom = at(NOON)) {
            Path good = newsroom.safety().backUp().file();
            Path backups = folder.resolve("backups");
            Path cut = backups.resolve("000007-20240904T120000Z.qingyang");
            Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(good), 9_000));
            Path text = Files.writeString(backups.resolve("000008-20240905T120000Z.qingyang"), "不是备份");
            Files.writeString(backups.resolve("notes.txt"), "留着");
            assertThat(newsroom.safety().lastBackup().orElseThrow().file()).isEqualTo(good);
            for (int i = 0; i < 4; i++) {
                decide(newsroom, 1);
                newsroom.safety().backUp();
            }
            assertThat(newsroom.safety().backups()).hasSize(3).extracting(Backup::file).doesNotContain(cut, text, good);
            assertThat(newsroom.safety().lastBackup().orElseThrow().file().getFileName().toString()).startsWith("000012");
            assertThat(backups).isDirectoryContaining("glob:**notes.txt").isDirectoryContaining("glob:**000007*");
        }
    }

    @Test
    void theClerkBacksUpWhatThisProcessWritesAndSaysWhatGoesWrong() throws Exception {
        Path locked = folder.resolve("file");
        var policy = new BackupPolicy(folder.resolve("backups"), 3, Duration.ofHours(24), 4);
        try (Newsroom newsroom = at(NOON, policy)) {
            SafetyService safety = newsroom.safety();
            var clerk = new BackupClerk(safety);
            clerk.look();
            assertThat(safety.backups()).as("only looked at so far").isEmpty();
            decide(newsroom, 1);
            Files.writeString(locked, "in the way");
            safety.setPolicy(new BackupPolicy(locked.resolve("backups"), 3, Duration.ofHours(24), 4));
            clerk.look();
            assertThat(clerk.trouble().orElseThrow().key()).isEqualTo("store.refusal.backup");
            safety.setPolicy(policy);
            clerk.look();
            assertThat(clerk.trouble()).isEmpty();
            assertThat(safety.backups()).hasSize(1);
        }
    }

    @Test
    void closingMakesALastBackupWhereBackupsAreKept() throws Exception {
        try (Newsroom newsroom = at(NOON)) {
            newsroom.safety().keepBackups();
            decide(newsroom, 1);
        }
        try (Newsroom newsroom = at(NOON)) {
            assertThat(newsroom.safety().backups()).hasSize(1);
            newsroom.safety().keepBackups();
        }
        try (Newsroom newsroom = at(NOON)) {
            assertThat(newsroom.safety().backups()).hasSize(1);
        }
    }

    /// What comes in or is set without a decision.
    private interface Quietly {
        void done(Newsroom newsroom) throws Exception;
    }

    @Test
    void whatComesInWithoutADecisionIsBackedUpOnClosingToo() throws Exception {
        Path page = Files.writeString(folder.resolve("示例报_2024-09-03_02版.txt"), "第二版\n本报讯 今天的事。");
        Path first = Files.writeString(folder.resolve("示例报_2024-09-03_01版.txt"), "第一版\n本报讯 昨天的事。");
        List<Quietly> works = List.of(
                newsroom -> newsroom.imports().importAll(List.of(first), Progress.NONE, new Cancellation()),
                newsroom -> newsroom.imports().importAll(List.of(page), Progress.NONE, new Cancellation()),
                newsroom -> newsroom.library().part(6, 2),
                newsroom -> newsroom.library().rename(6, 1, 7, "要闻"),
                newsroom -> newsroom.lexicon().learnNever("白热"),
                newsroom -> newsroom.lexicon().undo(),
                newsroom -> newsroom.tags().importTerms("name\n工会", true),
                newsroom -> newsroom.tags().importTerms("name\n工会\n劳动", true),
                newsroom -> newsroom.search().save("存疑的", "存疑:有"),
                newsroom -> newsroom.corrections().reject("帐号", "账号"));
        for (int i = 0; i < works.size(); i++) {
            try (Newsroom newsroom = at(NOON.plusSeconds(i))) {
                newsroom.safety().backUpOnClosing();
                works.get(i).done(newsroom);
                assertThat(newsroom.safety().backUpOnClosing()).as("after work " + i).isPresent();
                assertThat(newsroom.safety().backUpOnClosing()).as("again after work " + i).isEmpty();
            }
        }
    }

    @Test
    void storesSideBySideHaveEachTheirOwnBackups() throws Exception {
        Path other = folder.resolve("other.db");
        Newsrooms.withSeeds(other).close();
        for (Path store : List.of(file, other)) {
            try (Newsroom newsroom = Newsrooms.open(store)) {
                assertThat(newsroom.safety().lastBackup()).isEmpty();
                assertThat(newsroom.safety().backUpIfDue()).isPresent();
                assertThat(newsroom.safety().backups()).hasSize(1);
            }
        }
        assertThat(BackupPolicy.standard(folder.resolve("qingyang.db")).folder()).isEqualTo(folder.resolve("backups"));
    }

    @Test
    void theUsersChoicesStandBesideTheStore() throws IOException {
        assertThat(BackupPolicy.of(file)).isEqualTo(BackupPolicy.standard(file));
        Path settings = folder.resolve(BackupPolicy.SETTINGS);
        Files.writeString(settings, "BACKUP_FOLDER=/\\u5907\\u4efd\nBACKUP_KEEP=4\nBACKUP_HOURS=2\nBACKUP_DECISIONS=50\n");
        assertThat(BackupPolicy.of(file)).isEqualTo(
                new BackupPolicy(folder.resolve("/备份/store.db"), 4, Duration.ofHours(2), 50));
        Files.writeString(settings, "BACKUP_FOLDER=\\u0000\nBACKUP_KEEP=0\nBACKUP_HOURS=-1\nBACKUP_DECISIONS=many\n");
        assertThat(BackupPolicy.of(file)).isEqualTo(BackupPolicy.standard(file));
        Files.writeString(settings, "BACKUP_KEEP=\\u00zz");
        assertThat(BackupPolicy.of(file)).isEqualTo(BackupPolicy.standard(file));
    }
}
