package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aNameOfNothingIsNoUnknownPaper() throws Refusal {
        int unknown = count(new IssueList.OfPaper(null)).orElse(0);
        newsroom.library().setData(1, new IssueData("", null));
        assertThat(count(new IssueList.OfPaper(""))).hasValue(1);
        assertThat(count(new IssueList.OfPaper(null))).hasValue(unknown - 1);
    }
}
