package org.qingyang.workbench.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Newsroom;
import org.qingyang.service.Progress;
import org.qingyang.service.StoreOptions;

class ExportViewModelTest {

    @TempDir
    private Path folder;

    private Newsroom opened() throws Refusal {
        return Newsroom.open(new StoreOptions(folder.resolve("store.db"), "编辑甲", PageReader.standard(), Clock.systemUTC()));
    }

    private Path page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Issue imported(Newsroom newsroom, Path... pages) throws Refusal {
        newsroom.imports().importAll(List.of(pages), Progress.NONE, new Cancellation());
        return newsroom.desk().open(1);
    }

    private ExportViewModel model(Newsroom newsroom, Issue issue) {
        return new ExportViewModel(newsroom.exports(), issue, folder);
    }

    @Test
    void theNameOfAnIssueOfSeveralPagesSaysNoPage() throws IOException, Refusal {
        try (Newsroom newsroom = opened()) {
            Issue issue = imported(newsroom, page("示例日报_2024-11-05_01版.txt", "新桥通车\n本报讯（记者 高山）新桥昨天通车了，大家都来看。\n"),
                    page("示例日报_2024-11-05_03版.txt", "渡口通船\n本报讯（记者 高山）渡口昨天通船了，大家都来看。\n"));
            assertThat(issue.pages()).hasSize(2);
            assertThat(model(newsroom, issue).proposedName()).isEqualTo("示例日报_2024-11-05.docx");
        }
    }

    @Test
    void theNameOfOnePageIsThatOfItsFile() throws IOException, Refusal {
        try (Newsroom newsroom = opened()) {
            Issue issue = imported(newsroom, page("示例日报_2024-11-05_01版.txt", "新桥通车\n本报讯（记者 高山）新桥昨天通车了，大家都来看。\n"));
            assertThat(model(newsroom, issue).proposedName()).isEqualTo("示例日报_2024-11-05_01版.docx");
        }
    }

    @Test
    void whatIsLeftToDoIsSaidOfTheChosenStoriesUntilAllAreChecked() throws IOException, Refusal {
        try (Newsroom newsroom = opened()) {
            Issue issue = imported(newsroom, page("示例日报_2024-11-05_01版.txt", "新桥通车\n本报讯（记者 高山）新桥昨天通车了，大家都来看。\n"));
            List<Story> stories = issue.pages().getFirst().sheet().stories();
            ExportViewModel model = model(newsroom, issue);
            int doubts = stories.stream().mapToInt(story -> story.openDoubts().size()).sum();
            assertThat(model.leftProperty().get())
                    .containsExactly(Message.of("window.export.left", (long) stories.size(), (long) stories.size(), doubts));
            assertThat(model.unfinished()).isPresent();
            model.stories().forEach(choice -> choice.chosenProperty().set(false));
            assertThat(model.leftProperty().get()).isEmpty();
            assertThat(model.unfinished()).isEmpty();
        }
    }

    @Test
    void anIssueThatIsDoneHasNothingLeft() throws IOException, Refusal {
        try (Newsroom newsroom = opened()) {
            Issue issue = imported(newsroom, page("示例日报_2024-11-05_01版.txt", "新桥通车\n本报讯（记者 高山）新桥昨天通车了，大家都来看。\n"));
            for (Story story : issue.pages().getFirst().sheet().stories()) {
                assertThat(story.openDoubts()).isEmpty();
                newsroom.desk().decide(1, 1, new Decision.SetStatus(story.id(), Status.CHECKED));
            }
            assertThat(model(newsroom, newsroom.desk().open(1)).leftProperty().get()).isEmpty();
        }
    }

    @Test
    void rowsOfTablesThatStandInTheRawPageAloneAreCounted() throws IOException, Refusal {
        try (Newsroom newsroom = opened()) {
            Issue issue = imported(newsroom, page("示例日报_2024-11-05_01版.txt", """
                    新桥通车
                    本报讯（记者 高山）新桥昨天通车了，大家都来看。
                    | 桥名 | 长度 |
                    | 东桥 | 120 |
                    | 西桥 | 240 |
                    """));
            assertThat(model(newsroom, issue).leftProperty().get()).contains(Message.of("window.export.tables", 3L));
        }
    }
}
