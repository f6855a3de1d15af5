package org.qingyang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

    private static Page page(Path store, int issue) throws Refusal {
        try (Newsroom newsroom = Newsrooms.open(store)) {
            Issue whole = newsroom.desk().open(issue);
            assertThat(whole.pages()).hasSize(1);
            return whole.pages().getFirst();
        }
    }
}
