package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Changes;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Entry;
import org.qingyang.model.Sheet;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.Child;
import org.qingyang.testkit.Newsrooms;

/// `kill -9` at any moment: what was confirmed is there, and the store is whole.
/// `-Dqingyang.kills=200` asks more often than the default run does.
class SuddenEndTest {

    private static final int KILLS = Integer.getInteger("qingyang.kills", 5);

    @TempDir
    Path folder;

    @Test
    void everythingConfirmedSurvivesAKilledProcess() throws Exception {
        Path store = folder.resolve("store.db");
        Newsrooms.withSeeds(store).close();
        var random = new Random(9);
        List<Long> confirmed = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            try (Child child = Child.deciding(store, 2, kill)) {
                confirmed.addAll(child.confirmed(5 + random.nextInt(40)));
                confirmed.addAll(child.kill());
            }
            assertAllThere(store, confirmed);
        }
    }

    private static void assertAllThere(Path store, List<Long> confirmed) throws Exception {
        try (Newsroom newsroom = Newsrooms.open(store)) {
            List<Entry> entries = newsroom.desk().entries(2);
            assertThat(entries).extracting(entry -> entry.step().number()).containsAll(confirmed);
            Sheet replayed = newsroom.desk().reading(2, 1);
            for (Entry entry : entries) {
                replayed = Changes.apply(replayed, entry.changes(1));
            }
            assertThat(newsroom.desk().open(2).pages().getFirst().sheet()).isEqualTo(replayed);
            assertThat(newsroom.claim()).isEmpty();
            assertThat(newsroom.crashNotice()).isPresent();
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("PRAGMA integrity_check")) {
            assertThat(answer.getString(1)).isEqualTo("ok");
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDiskThatTakesNoMoreCostsNothingThatWasConfirmed() throws Exception {
        Path store = folder.resolve("store.db");
        Newsrooms.withSeeds(store).close();
        List<String> lines;
        try (Child child = Child.decidingInFilesOf(3 << 20, store, 2, 4)) {
            lines = child.untilItEnds();
        }
        assertThat(lines.getLast()).isIn("store.refusal.diskFull", "store.refusal.diskFails");
        List<Long> confirmed = lines.subList(0, lines.size() - 1).stream().map(Long::valueOf).toList();
        assertThat(confirmed).isNotEmpty();
        try (Newsroom newsroom = Newsrooms.open(store)) {
            assertThat(newsroom.desk().entries(2)).extracting(entry -> entry.step().number()).containsAll(confirmed);
            assertThat(newsroom.safety().fullCheck(new Cancellation()).findings()).isEmpty();
            assertThat(newsroom.desk().decide(2, 1, new Decision.AddTag(1, "又有地方了")).entry()).isPresent();
        }
    }

    @Test
    void aSecondProcessReadsAndIsToldWhoWrites() throws Exception {
        Path store = folder.resolve("store.db");
        Newsrooms.withSeeds(store).close();
        try (Child child = Child.deciding(store, 2, 1); Newsroom newsroom = Newsrooms.open(store)) {
            child.confirmed(1);
            assertThat(newsroom.library().issues()).hasSize(5);
            assertThat(newsroom.claim().orElseThrow().args()).contains(String.valueOf(child.pid()));
            var why = Bad.refused("store.refusal.held",
                    () -> newsroom.desk().decide(1, 1, new Decision.AddTag(1, "抢着改")));
            assertThat(why.args()).contains(String.valueOf(child.pid()));
            child.kill();
            assertThat(newsroom.desk().decide(1, 1, new Decision.AddTag(1, "现在可以")).entry()).isPresent();
        }
    }

    @Test
    void aPageThatAnotherProcessChangedIsNotWrittenOver() throws Exception {
        Path store = folder.resolve("store.db");
        Newsrooms.withSeeds(store).close();
        try (Newsroom newsroom = Newsrooms.open(store)) {
            newsroom.desk().open(2);
            try (Child child = Child.deciding(store, 2, 3)) {
                child.confirmed(3);
                child.kill();
            }
            Bad.refused("store.refusal.changedElsewhere",
                    () -> newsroom.desk().decide(2, 1, new Decision.AddTag(1, "没看到别人的修改")));
            assertThat(newsroom.desk().decide(2, 1, new Decision.AddTag(1, "看过了")).entry()).isPresent();
        }
    }
}
