package org.qingyang.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Page;
import org.qingyang.model.PageLabel;
import org.qingyang.model.Refusal;
import org.qingyang.service.Newsroom;
import org.qingyang.testkit.Newsrooms;
import org.qingyang.workbench.fx.Jobs;
import org.qingyang.workbench.library.LibraryViewModel;

/// The desk follows what is done to the issue elsewhere.
class DeskViewModelTest {

    @TempDir
    Path folder;
    private Newsroom newsroom;
    private DeskViewModel desk;
    private LibraryViewModel library;

    @BeforeEach
    void openTheDesk() throws Refusal {
        newsroom = Newsrooms.withSeeds(folder.resolve("store.db"));
        newsroom.library().join(List.of(1, 2, 3));
        desk = new DeskViewModel(newsroom.desk());
        desk.open(1);
        library = new LibraryViewModel(newsroom, Jobs.sameThread());
        library.setWhenChanged(desk::reload);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private Page page() {
        return Objects.requireNonNull(desk.pageProperty().get());
    }

    private Issue issue() {
        return Objects.requireNonNull(desk.issueProperty().get());
    }

    private void label(int page, int number) {
        library.setData(first(), null, null, List.of(new PageLabel(page, number, null)));
    }

    private Page stored(String sha256) throws Refusal {
        return newsroom.desk().open(1).pages().stream().filter(page -> page.source().sha256().equals(sha256)).findFirst().orElseThrow();
    }

    @Test
    void aPageInHandIsWrittenUnderTheNumberThatItHasNow() throws Refusal {
        Page inHand = page();
        Page second = issue().pages().get(1);
        label(1, 9);
        label(2, 1);
        assertThat(page().source()).isEqualTo(inHand.source());
        assertThat(page().number()).isEqualTo(9);
        int story = inHand.sheet().stories().getFirst().id();
        desk.decide(new Decision.EditParagraph(story, 0, "改过的一段。"));
        assertThat(stored(inHand.source().sha256()).sheet().stories().getFirst().paragraphs().getFirst().string()).isEqualTo("改过的一段。");
        assertThat(stored(second.source().sha256()).sheet()).isEqualTo(second.sheet());
    }

    @Test
    void whatIsStillBeingTypedGoesToThePageThatItWasTypedOn() throws Refusal {
        Page inHand = page();
        int story = inHand.sheet().stories().getFirst().id();
        desk.setTyped(new Typed() {
            private boolean typed = true;

            @Override
            public boolean save() {
                boolean due = typed && page().number() == 9;
                typed &= !due;
                return !due || desk.decide(new Decision.EditParagraph(story, 0, "正在打的一段。"));
            }

            @Override
            public void giveUp() {
            }
        });
        label(1, 9);
        assertThat(stored(inHand.source().sha256()).sheet().stories().getFirst().paragraphs().getFirst().string()).isEqualTo("正在打的一段。");
    }

    @Test
    void aPageThatIsPartedFromTheIssueLiesOnTheDeskNoMore() {
        Page inHand = page();
        library.part(1, 1);
        assertThat(issue().pages()).hasSize(2).doesNotContain(inHand);
        assertThat(page()).isEqualTo(issue().pages().getFirst());
        assertThat(desk.storyProperty().get()).isEqualTo(page().sheet().stories().getFirst());
    }

    @Test
    void paperAndDateAreThoseOfTheStoreAlsoAfterAnUndo() {
        IssueData before = issue().data();
        library.setData(first(), "示例报", LocalDate.of(2024, 9, 3), List.of());
        assertThat(issue().data()).isEqualTo(new IssueData("示例报", LocalDate.of(2024, 9, 3)));
        desk.undo();
        assertThat(issue().data()).isEqualTo(before);
        desk.redo();
        assertThat(issue().data()).isEqualTo(new IssueData("示例报", LocalDate.of(2024, 9, 3)));
    }

    private List<IssueSummary> first() {
        library.refresh();
        return library.issues().stream().filter(one -> one.number() == 1).toList();
    }
}
