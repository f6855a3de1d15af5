package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.desk.Decision;
import org.qingyang.model.Doubt;
import org.qingyang.model.IssueData;
import org.qingyang.model.IssueList;
import org.qingyang.model.IssueListCount;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Page;
import org.qingyang.model.Settlement;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.testfx.util.WaitForAsyncUtils;

class LibraryWindowTest extends WindowTest {

    private TableView<IssueSummary> issues() {
        return lookup("#issues").queryTableView();
    }

    private ListView<IssueListCount> lists() {
        return lookup("#lists").queryListView();
    }

    private void library() {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.L);
    }

    private void choose(IssueList list) {
        interact(() -> lists().getSelectionModel().select(lists().getItems().stream()
                .filter(count -> count.list().equals(list)).findFirst().orElseThrow()));
    }

    @Test
    void theDeskCanBeGoneToOnlyWhileSomethingLiesOnIt() {
        assertThat(deskTab().isDisabled()).isTrue();
        library();
        assertThat(deskTab().isDisabled()).isFalse();
    }

    private Node deskTab() {
        return lookup(".tab-button").queryAllAs(Button.class).stream().filter(tab -> tab.getText().equals("编辑台")).findFirst().orElseThrow();
    }

    @Test
    void theListsCountTheIssuesAndNarrowTheTable() throws Exception {
        library();
        assertThat(lists().getItems()).contains(new IssueListCount(new IssueList.All(), 5),
                new IssueListCount(new IssueList.OfPaper(null), 5), new IssueListCount(new IssueList.OfStatus(Status.SIGNED), 0));
        choose(new IssueList.OfStatus(Status.SIGNED));
        assertThat(issues().getItems()).isEmpty();
        choose(new IssueList.Recent());
        assertThat(issues().getItems()).hasSize(5);
    }

    @Test
    void eachIssueTellsTheErrorsToBeExpectedAndFollowsTheDoubts() throws Exception {
        library();
        // The window of the tests is too narrow for it.
        interact(() -> issues().getColumns().stream().filter(column -> column.getText().equals("差错/万字")).forEach(column -> column.setVisible(true)));
        assertThat(rateOf(1)).isEqualTo("%.1f".formatted(newsroom.library().expectedErrors(1)));
        for (Page page : newsroom.desk().open(1).pages()) {
            for (Story story : page.sheet().stories()) {
                for (Doubt doubt : story.openDoubts()) {
                    newsroom.desk().decide(1, page.number(), new Decision.SettleDoubt(story.id(), doubt.id(), new Settlement.Keep()));
                }
            }
        }
        push(KeyCode.CONTROL, KeyCode.L);
        choose(new IssueList.Recent());
        assertThat(rateOf(1)).isEqualTo("0");
    }

    private String rateOf(int issue) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> rate(issue).isPresent());
        return rate(issue).orElseThrow();
    }

    private Optional<String> rate(int issue) {
        return lookup(".error-rate").queryAllAs(Label.class).stream().filter(label -> !label.getText().isEmpty()
                && label.getParent() instanceof TableCell<?, ?> cell && cell.getTableRow().getItem() instanceof IssueSummary row
                && row.number() == issue).map(Label::getText).findFirst();
    }

    @Test
    void theChosenIssueIsShownWithItsStories() throws Exception {
        library();
        interact(() -> issues().getSelectionModel().clearAndSelect(4));
        String lead = issues().getItems().get(4).leadHeadline();
        assertThat(lookup(".issue-story .label").queryAllAs(Label.class)).extracting(Label::getText).contains(lead);
    }

    @Test
    void chosenIssuesAreMadeOneAndAPageIsNumberedAndNamed() throws Exception {
        library();
        interact(() -> {
            issues().requestFocus();
            issues().getSelectionModel().selectRange(0, 5);
        });
        push(KeyCode.F2);
        clickOn("#join-issues");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(newsroom.library().issues()).extracting(IssueSummary::pages).containsExactly(5);
        interact(() -> issues().requestFocus());
        push(KeyCode.F2);
        interact(() -> {
            ((TextField) lookup("#page-number-1").query()).setText("2");
            ((TextField) lookup("#page-number-2").query()).setText("1");
            ((TextField) lookup("#page-number-5").query()).setText("8");
            ((TextField) lookup("#page-name-5").query()).setText("副刊");
        });
        clickOn("#save-data");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(newsroom.desk().open(1).pages()).extracting(Page::number).containsExactly(1, 2, 3, 4, 8);
        assertThat(newsroom.desk().open(1).pages().getLast().name()).isEqualTo("副刊");
    }

    @Test
    void paperAndDateOfManyIssuesAreSetTogether() throws Exception {
        library();
        interact(() -> {
            issues().requestFocus();
            issues().getSelectionModel().clearSelection();
            issues().getSelectionModel().selectRange(0, 3);
        });
        push(KeyCode.F2);
        interact(() -> {
            ((TextField) lookup("#paper").query()).setText("示例报");
            ((TextField) lookup("#date").query()).setText("没有这一天");
        });
        clickOn("#save-data");
        assertThat(newsroom.library().issues()).allMatch(issue -> issue.data().equals(IssueData.UNKNOWN));
        interact(() -> ((TextField) lookup("#date").query()).setText("2024年9月3日"));
        clickOn("#save-data");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(newsroom.library().issues()).filteredOn(issue ->
                issue.data().equals(new IssueData("示例报", LocalDate.of(2024, 9, 3)))).hasSize(3);
        assertThat(lists().getItems()).contains(new IssueListCount(new IssueList.OfMonth("2024-09"), 3));
    }

    @Test
    void aFolderIsImportedByKeyAndWhatCameInIsChosen() throws Exception {
        library();
        Path pages = Files.createDirectories(folder.resolve("版面"));
        Files.writeString(pages.resolve("a.txt"), "老街新貌引客来\n本报讯（记者 林小舟）老街改造完成后，游客明显增多。\n");
        Files.writeString(pages.resolve("blank.txt"), "  \n");
        toImport.add(pages);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        assertThat(issues().getSelectionModel().getSelectedItem().leadHeadline()).isEqualTo("老街新貌引客来");
        assertThat(lookup(".import-report .function-cell .label").queryAllAs(Label.class)).extracting(Label::getText)
                .singleElement().asString().startsWith("“blank.txt”");
        assertThat(lookup("#import-summary").queryAs(Label.class).getText()).contains("收进 1 版、1 篇稿件").contains("1 个文件未能导入");
    }

    @Test
    void anImportThatWentWellSaysHowMuchCameInAndWhatWasThereAlready() throws Exception {
        library();
        Path page = Files.writeString(folder.resolve("老街.txt"), "老街换新颜\n本报讯（记者 林小舟）老街改造完成后，游客明显增多了。\n");
        toImport.add(page);
        push(KeyCode.CONTROL, KeyCode.O);
        Label summary = lookup("#import-summary").query();
        assertThat(isSeen(summary)).isTrue();
        assertThat(summary.getText()).startsWith("收进 1 版、1 篇稿件");
        push(KeyCode.CONTROL, KeyCode.O);
        assertThat(summary.getText()).isEqualTo("1 个文件原来就在库里，没有再收");
    }

    @Test
    void aPageWithoutStoriesSaysSoInThePlaceOfAStory() throws Exception {
        Path page = Files.writeString(folder.resolve("没有稿件.txt"), "责任编辑 王某某\n第4版\n");
        toImport.add(page);
        push(KeyCode.CONTROL, KeyCode.O);
        push(KeyCode.ENTER);
        assertThat(isSeen(lookup("#headline").query())).isFalse();
        assertThat(lookup(".proof-pane .quiet").match(this::isSeen).queryAllAs(Label.class)).extracting(Label::getText)
                .contains("这一版没有读出稿件。");
    }

    private boolean isSeen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }
}
