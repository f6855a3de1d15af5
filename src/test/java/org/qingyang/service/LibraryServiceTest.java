package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.model.IssueData;
import org.qingyang.model.IssueList;
import org.qingyang.model.IssueListCount;
import org.qingyang.model.Page;
import org.qingyang.model.PageLabel;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.testkit.Newsrooms;

class LibraryServiceTest {

    private static final int MOST = 1_000;

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

    /// How many issues a list holds; empty if it is not offered.
    private Optional<Integer> count(IssueList list) throws Refusal {
        List<IssueListCount> lists = newsroom.library().lists();
        for (IssueListCount one : lists) {
            assertThat(one.issues()).as(one.list().toString()).isEqualTo(newsroom.library().issues(one.list(), 0, MOST).size());
        }
        return lists.stream().filter(one -> one.list().equals(list)).map(IssueListCount::issues).findFirst();
    }

    @Test
    void everyListHoldsWhatItSaysWhenPaperAndDateChange() throws Refusal {
        newsroom.library().setData(1, new IssueData("山城晚报", LocalDate.of(2023, 5, 4)));
        newsroom.library().setData(2, new IssueData("山城晚报", LocalDate.of(2023, 6, 1)));
        assertThat(count(new IssueList.OfPaper("山城晚报"))).hasValue(2);
        assertThat(count(new IssueList.OfMonth("2023-05"))).hasValue(1);
        newsroom.library().setData(1, new IssueData(null, LocalDate.of(2023, 6, 2)));
        assertThat(count(new IssueList.OfPaper("山城晚报"))).hasValue(1);
        assertThat(count(new IssueList.OfMonth("2023-05"))).isEmpty();
        assertThat(count(new IssueList.OfMonth("2023-06"))).hasValue(2);
    }

    @Test
    void everyListHoldsWhatItSaysWhenStoriesAreCheckedAndThatIsTakenBack() throws Refusal {
        int unread = count(new IssueList.OfStatus(Status.UNREAD)).orElseThrow();
        newsroom.desk().decide(3, 1, new Decision.SetStatus(1, Status.CHECKED));
        assertThat(count(new IssueList.OfStatus(Status.CHECKED))).hasValue(1);
        newsroom.desk().undo(3);
        assertThat(count(new IssueList.OfStatus(Status.CHECKED))).hasValue(0);
        assertThat(count(new IssueList.OfStatus(Status.UNREAD))).hasValue(unread);
    }

    @Test
    void everyListHoldsWhatItSaysWhenIssuesAreJoinedAndParted() throws Refusal {
        newsroom.library().join(List.of(1, 2));
        assertThat(count(new IssueList.All())).hasValue(4);
        newsroom.library().part(1, 2);
        assertThat(count(new IssueList.All())).hasValue(5);
    }

    @Test
    void pagesExchangeTheirNumbersAndKeepWhatWasDoneToThem() throws Refusal {
        newsroom.library().join(List.of(1, 2, 3));
        newsroom.desk().decide(1, 1, new Decision.SetStatus(1, Status.CHECKED));
        List<String> before = sources(1);
        newsroom.library().rename(1, List.of(new PageLabel(1, 2, "要闻"), new PageLabel(2, 3, null), new PageLabel(3, 1, null)));
        assertThat(sources(1)).containsExactly(before.get(2), before.get(0), before.get(1));
        Page moved = newsroom.desk().open(1).pages().get(1);
        assertThat(moved.name()).isEqualTo("要闻");
        assertThat(moved.sheet().stories().getFirst().status()).isEqualTo(Status.CHECKED);
        newsroom.desk().undo(1);
        assertThat(newsroom.desk().open(1).pages().get(1).sheet().stories().getFirst().status()).isEqualTo(Status.UNREAD);
    }

    @Test
    void whereTwoPagesWouldHaveOneNumberNothingIsChanged() throws Refusal {
        newsroom.library().join(List.of(1, 2, 3));
        List<String> before = sources(1);
        for (List<PageLabel> labels : List.of(List.of(new PageLabel(1, 9, null), new PageLabel(2, 3, null)),
                List.of(new PageLabel(1, 9, null), new PageLabel(2, 9, null)), List.of(new PageLabel(1, 9, null), new PageLabel(2, 0, null)))) {
            assertThatThrownBy(() -> newsroom.library().rename(1, labels)).isInstanceOf(Refusal.class);
            assertThat(newsroom.desk().open(1).pages()).extracting(Page::number).containsExactly(1, 2, 3);
            assertThat(sources(1)).isEqualTo(before);
        }
    }

    private List<String> sources(int issue) throws Refusal {
        return newsroom.desk().open(issue).pages().stream().map(page -> page.source().sha256()).toList();
    }

    @Test
    void aNameOfNothingIsNoUnknownPaper() throws Refusal {
        int unknown = count(new IssueList.OfPaper(null)).orElse(0);
        newsroom.library().setData(1, new IssueData("", null));
        assertThat(count(new IssueList.OfPaper(""))).hasValue(1);
        assertThat(count(new IssueList.OfPaper(null))).hasValue(unknown - 1);
    }
}
