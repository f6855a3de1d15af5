package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.qingyang.desk.Decision;
import org.qingyang.desk.find.FindQuery;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.model.Tag;
import org.qingyang.service.Cancellation;
import org.qingyang.service.FindScope;
import org.qingyang.service.Progress;
import org.qingyang.workbench.history.HistoryViewModel;
import org.testfx.util.WaitForAsyncUtils;

/// What was decided, why, and how it was before; everything can be taken back or brought back from here.
class HistoryWindowTest extends WindowTest {

    private ListView<HistoryViewModel.Line> lines() {
        return lookup("#history").queryListView();
    }

    private void decide(Decision decision) throws Refusal {
        newsroom.desk().decide(1, 1, decision);
    }

    private void headline(String text) throws Refusal {
        decide(new Decision.SetText(story(0).id(), Decision.TextField.HEADLINE, text));
    }

    private void openHistory() {
        interact(() -> shell.open(1));
        keys(KeyCode.CONTROL, KeyCode.H);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(int line) {
        interact(() -> {
            lines().requestFocus();
            lines().getSelectionModel().clearAndSelect(line);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> texts(String style) {
        return lookup("#difference").lookup("." + style).<Text>queryAllAs(Text.class).stream().map(Text::getText).toList();
    }

    private String shown() {
        return shown(lookup("#history").query());
    }

    private static String shown(Node node) {
        String own = switch (node) {
            case Labeled labeled -> Optional.ofNullable(labeled.getText()).orElse("");
            case Text text -> text.getText();
            default -> "";
        };
        return node instanceof Parent parent ? own + parent.getChildrenUnmodifiable().stream()
                .map(HistoryWindowTest::shown).collect(Collectors.joining(" ")) : own;
    }

    @Test
    void aVersionIsSeenAgainstNowAndBroughtBackAsAStepOfItsOwn() throws Exception {
        openSamples();
        Story first = story(0);
        headline("旧题改作新题");
        openHistory();
        choose(1);
        assertThat(String.join("", texts("history-come"))).contains("新题");
        assertThat(texts("history-gone")).isNotEmpty();
        keys(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(story(0).headline()).isEqualTo(first.headline());
        assertThat(lines().getItems()).hasSize(3);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(story(0).title()).isEqualTo("旧题改作新题");
    }

    @Test
    void aStepInTheMiddleIsTakenBackAndDoneAgainWithEnter() throws Exception {
        openSamples();
        headline("另起一题");
        decide(new Decision.AddTag(story(0).id(), "慰问"));
        openHistory();
        choose(1);
        keys(KeyCode.ENTER);
        assertThat(story(0).title()).isNotEqualTo("另起一题");
        assertThat(story(0).tags()).containsExactly(new Tag("慰问"));
        assertThat(shown()).contains("已撤销");
        keys(KeyCode.ENTER);
        assertThat(story(0).title()).isEqualTo("另起一题");
    }

    @Test
    void aStepThatOthersStandOnSaysWhichOneIsInTheWay() throws Exception {
        openSamples();
        headline("第一稿");
        headline("第二稿");
        openHistory();
        choose(1);
        keys(KeyCode.ENTER);
        assertThat(story(0).title()).isEqualTo("第二稿");
        assertThat(lookup("#history-notice").queryAs(Label.class).getText()).contains("后来的第 2 步");
    }

    @Test
    void anUndoneBranchIsBroughtBackAfterOtherWork() throws Exception {
        openSamples();
        decide(new Decision.AddTag(story(0).id(), "被撤销的"));
        newsroom.desk().undo(1);
        headline("后来的题");
        openHistory();
        choose(2);
        keys(KeyCode.ENTER);
        assertThat(story(0).tags()).containsExactly(new Tag("被撤销的"));
        assertThat(story(0).title()).isEqualTo("后来的题");
    }

    @Test
    void aBulkStepNamesItsPagesAndOthersTheirReasonNotesAndWhatWasStruck() throws Exception {
        openSamples();
        var doubt = story(0).openDoubts().getFirst();
        decide(new Decision.SettleDoubt(story(0).id(), doubt.id(), new org.qingyang.model.Settlement.Keep()));
        decide(new Decision.AddNote(story(0).id(), List.of(), "请核对人数"));
        String gone = story(0).paragraphs().getLast().string();
        decide(new Decision.EditParagraph(story(0).id(), story(0).paragraphs().size() - 1, ""));
        FindQuery query = FindQuery.plain("总工会", "总公会");
        newsroom.find().replace(query, newsroom.find().find(query, new FindScope.OfStore(), Progress.NONE, new Cancellation()).places());
        openHistory();
        assertThat(shown()).contains("同一步共动了 5 版", "第 1 期第 1 版", "第 5 期第 1 版", "查找“总工会”")
                .contains("依据：").contains("请核对人数").contains("不用的原文").contains(gone.substring(0, 10));
    }

    @Test
    void linesCanBeLimitedToTheStoryInHand() throws Exception {
        openSamples();
        headline("头一篇");
        decide(new Decision.AddTag(story(1).id(), "第二篇的"));
        openHistory();
        assertThat(lines().getItems()).hasSize(3);
        clickOn("#only-story");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lines().getItems()).hasSize(2);
    }
}
