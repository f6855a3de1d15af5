package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.search.Limits;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.Newsrooms;
import org.qingyang.testkit.Seeds;

class PagesOfADayTest {

    @TempDir
    Path folder;

    private Newsroom newsroomWith(String... names) throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            files.add(Files.copy(Seeds.files().get(i), folder.resolve(names[i])));
        }
        Newsroom newsroom = Newsrooms.open(folder.resolve("store.db"));
        newsroom.imports().importAll(files, Progress.NONE, new Cancellation());
        return newsroom;
    }

    private static int hits(Newsroom newsroom, String query) throws Refusal {
        return newsroom.search().search(query, Limits.FIRST, new Cancellation()).total();
    }

    private static void sound(Newsroom newsroom) throws Refusal {
        assertThat(newsroom.safety().fullCheck(new Cancellation()).findings()).isEmpty();
    }

    @Test
    void thePagesOfOneDateOfAPaperAreOneIssueInTheOrderOfTheirNumbers() throws Exception {
        try (Newsroom newsroom = newsroomWith("示例报_2024-09-03_03版.txt", "示例报_2024-09-03_01版.txt",
                "别的报_2024-09-03_02版.txt", "示例报_2024-09-04_01版.txt")) {
            assertThat(newsroom.library().issues()).extracting(IssueSummary::pages).containsExactly(1, 1, 2);
            assertThat(newsroom.desk().open(1).pages()).extracting(Page::number).containsExactly(1, 3);
        }
    }

    @Test
    void twoPagesThatClaimOneNumberBothComeIn() throws Exception {
        try (Newsroom newsroom = newsroomWith("示例报_2024-09-03_02版.txt", "示例报_2024-09-03_第2版.txt")) {
            assertThat(newsroom.desk().open(1).pages()).extracting(Page::number).containsExactly(2, 3);
        }
    }

    @Test
    void aFileWhoseNumberIsTakenSaysWhichOneItHasGot() throws Exception {
        List<Path> files = List.of(Files.copy(Seeds.files().get(0), folder.resolve("示例报_2024-09-03_02版.txt")),
                Files.copy(Seeds.files().get(1), folder.resolve("示例报_2024-09-03_第2版.txt")));
        try (Newsroom newsroom = Newsrooms.open(folder.resolve("store.db"))) {
            List<ImportVerdict> verdicts = newsroom.imports().importAll(files, Progress.NONE, new Cancellation());
            assertThat(verdicts).extracting(ImportVerdict::outcome).containsOnly(ImportVerdict.Outcome.IMPORTED);
            assertThat(verdicts.get(0).why()).isNull();
            assertThat(verdicts.get(1).why()).isEqualTo(Message.of("service.import.taken", "示例报_2024-09-03_第2版.txt", 2, 3));
        }
    }

    @Test
    void twoVersionsOfOnePageInOneImportAreOnePage() throws Exception {
        Path first = Files.copy(Seeds.files().get(0), folder.resolve("示例报_2024-09-03_02版.txt"));
        Path second = folder.resolve("示例报_2024-09-03_02版_改.txt");
        Files.writeString(second, Files.readString(first) + "\n\n末尾又添了一行，说的是桥边的灯。\n");
        try (Newsroom newsroom = Newsrooms.open(folder.resolve("store.db"))) {
            List<ImportVerdict> verdicts = newsroom.imports().importAll(List.of(first, second), Progress.NONE, new Cancellation());
            assertThat(verdicts).extracting(ImportVerdict::outcome)
                    .containsExactly(ImportVerdict.Outcome.IMPORTED, ImportVerdict.Outcome.REVISED);
            assertThat(newsroom.desk().open(1).pages()).extracting(Page::number).containsExactly(2);
            assertThat(newsroom.desk().open(1).pages().getFirst().text().text()).contains("桥边的灯");
            sound(newsroom);
        }
    }

    @Test
    void issuesAreJoinedWithEverythingThatWasDoneToThemAndUndoGoesOn() throws Exception {
        try (Newsroom newsroom = newsroomWith("a.txt", "b.txt")) {
            Issue before = newsroom.desk().open(2);
            int story = before.pages().getFirst().sheet().stories().getFirst().id();
            newsroom.desk().decide(2, 1, new Decision.AddTag(story, "竞赛"));
            newsroom.library().join(List.of(1, 2));
            assertThat(newsroom.library().issues()).extracting(IssueSummary::number).containsExactly(1);
            assertThat(newsroom.desk().open(1).pages()).hasSize(2);
            assertThat(hits(newsroom, "标签:竞赛 期:1")).isEqualTo(1);
            assertThat(newsroom.library().detail(1).last()).hasSize(1);
            sound(newsroom);
            newsroom.desk().undo(1);
            assertThat(newsroom.desk().open(1).pages().get(1).sheet()).isEqualTo(before.pages().getFirst().sheet());
            assertThat(hits(newsroom, "标签:竞赛")).isZero();
            Bad.refused("store.refusal.joined", () -> newsroom.desk().open(2));
            sound(newsroom);
        }
    }

    @Test
    void aPageIsPartedFromItsIssueWithItsJournal() throws Exception {
        try (Newsroom newsroom = newsroomWith("示例报_2024-09-03_01版.txt", "示例报_2024-09-03_02版.txt")) {
            int story = newsroom.desk().open(1).pages().get(1).sheet().stories().getFirst().id();
            newsroom.desk().decide(1, 2, new Decision.AddTag(story, "竞赛"));
            int parted = newsroom.library().part(1, 2);
            assertThat(newsroom.desk().open(parted).data()).isEqualTo(newsroom.desk().open(1).data());
            assertThat(newsroom.library().detail(parted).last()).hasSize(1);
            assertThat(newsroom.library().detail(1).last()).isEmpty();
            assertThat(hits(newsroom, "标签:竞赛 期:" + parted)).isEqualTo(1);
            Bad.refused("store.refusal.onlyPage", () -> newsroom.library().part(parted, 2));
            newsroom.library().join(List.of(1, parted));
            assertThat(newsroom.desk().open(1).pages()).extracting(Page::number).containsExactly(1, 2);
            sound(newsroom);
        }
    }

    @Test
    void aPageIsGivenItsNumberAndNameUnlessAnotherHasIt() throws Exception {
        try (Newsroom newsroom = newsroomWith("示例报_2024-09-03_01版.txt", "示例报_2024-09-03_02版.txt")) {
            newsroom.library().rename(1, 2, 4, "副刊");
            Bad.refused("store.refusal.numberTaken", () -> newsroom.library().rename(1, 4, 1, null));
            Bad.refused("store.refusal.numberTaken", () -> newsroom.library().rename(1, 4, 0, null));
            Page page = newsroom.desk().open(1).pages().get(1);
            assertThat(page.number()).isEqualTo(4);
            assertThat(page.name()).isEqualTo("副刊");
        }
    }

    @Test
    void theLibraryLeadsWithThePageThatIsTheFirstNow() throws Exception {
        try (Newsroom newsroom = newsroomWith("示例报_2024-09-03_01版.txt", "示例报_2024-09-03_02版.txt")) {
            String before = newsroom.library().issues().getFirst().leadHeadline();
            newsroom.library().rename(1, 1, 9, null);
            assertThat(newsroom.library().issues().getFirst().leadHeadline()).isNotEqualTo(before)
                    .isEqualTo(newsroom.desk().open(1).pages().getFirst().sheet().stories().getFirst().title());
        }
    }
}
