package org.qingyang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.RescueReport;
import org.qingyang.service.Newsroom;
import org.qingyang.service.SafetyService;
import org.qingyang.testkit.Newsrooms;

/// What comes of a store of which rows are lost, as if their places could not be read.
class RescueTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void fill() throws Refusal {
        file = folder.resolve("store.db");
        Newsrooms.withSeeds(file).close();
    }

    @Test
    void aLostIssueComesBackUnderItsNumberAlsoWhereTheDataOfAnotherPageAreLost() throws Exception {
        Page fifth = page(file, 5);
        Page third = page(file, 3);
        Damage.run(file, "PRAGMA foreign_keys = OFF", "DELETE FROM issue WHERE number = 5", "DELETE FROM page WHERE id = 3");
        RescueReport report = SafetyService.rescue(file, folder.resolve("fresh.db"));
        assertThat(page(report.file(), 5)).isEqualTo(fifth);
        assertThat(page(report.file(), 6).text()).isEqualTo(third.text());
        assertThat(report.lost()).extracting(Message::key).contains("store.lost.pageData");
    }

    @Test
    void nothingIsDeletedThatLiesThereAlready() throws Exception {
        List<String> endings = List.of(".rescued", ".rescued.damaged", ".rescued2.damaged", ".restored");
        for (String ending : endings) {
            Files.writeString(folder.resolve("store.db" + ending), "留着");
        }
        Page first = page(file, 1);
        Path kept = SafetyService.rescueInPlace(file).kept();
        assertThat(page(file, 1)).isEqualTo(first);
        assertThat(page(kept, 1)).isEqualTo(first);
        for (String ending : endings) {
            assertThat(folder.resolve("store.db" + ending)).hasContent("留着");
        }
        assertThat(folder.resolve("store.db.rescued2")).doesNotExist();
    }

    @Test
    void aBackupDeletesNothingBesideIt() throws Exception {
        Path beside = Files.writeString(folder.resolve("x.new"), "留着");
        try (Newsroom newsroom = Newsrooms.open(file)) {
            newsroom.safety().backUp(folder.resolve("x"));
        }
        assertThat(beside).hasContent("留着");
        assertThat(page(folder.resolve("x"), 1)).isEqualTo(page(file, 1));
    }

    private static Page page(Path store, int issue) throws Refusal {
        try (Newsroom newsroom = Newsrooms.open(store)) {
            Issue whole = newsroom.desk().open(issue);
            assertThat(whole.pages()).hasSize(1);
            return whole.pages().getFirst();
        }
    }
}
