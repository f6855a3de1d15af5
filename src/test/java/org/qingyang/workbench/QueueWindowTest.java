package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Doubt;
import org.qingyang.model.IssueData;
import org.qingyang.model.Page;
import org.qingyang.model.PageSource;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;
import org.qingyang.store.NewIssue;
import org.qingyang.store.NewPage;
import org.qingyang.store.Store;
import org.qingyang.testkit.QuickHand;
import org.qingyang.testkit.Seeds;
import org.qingyang.text.SourceText;
import org.qingyang.workbench.control.Visible;
import org.testfx.util.WaitForAsyncUtils;

/// Doubt after doubt and story after story, over an issue of several pages.
class QueueWindowTest extends WindowTest {

    @Override
    void prepare(Path fresh) throws Refusal {
        List<NewPage> pages = new ArrayList<>();
        for (SourceText text : Seeds.texts().subList(0, 3)) {
            int number = pages.size() + 1;
            var page = new Page(number, new PageSource(number + ".txt", "hash" + number, "UTF-8", 1), text,
                    PageReader.standard().read(text));
            pages.add(new NewPage(page, "test"));
        }
        try (Store store = Store.open(fresh, "here", Clock.systemUTC())) {
            store.add(List.of(new NewIssue(IssueData.UNKNOWN, pages, Instant.EPOCH)));
        }
    }

    private void openIssue() {
        interact(() -> shell.open(1));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Page> pages() throws Refusal {
        return newsroom.desk().open(1).pages();
    }

    private int openDoubts() throws Refusal {
        return pages().stream().mapToInt(page -> page.sheet().openDoubts()).sum();
    }

    private boolean isAsking() {
        return lookup("#doubt-bar").query().isVisible();
    }

    private String counter() {
        return lookup(".doubt-counter").queryAs(Label.class).getText();
    }

    @Test
    void everyDoubtOfEveryPageIsAskedOnceAndKeptByOneKey() throws Exception {
        openIssue();
        int all = openDoubts();
        assertThat(pages()).allMatch(page -> page.sheet().openDoubts() > 0);
        keys(KeyCode.F8);
        for (int left = all; left > 0; left--) {
            assertThat(isAsking()).isTrue();
            assertThat(counter()).endsWith("全期 " + left);
            keys(KeyCode.BACK_SPACE);
            assertThat(openDoubts()).isEqualTo(left - 1);
        }
        assertThat(isAsking()).isFalse();
    }

    @Test
    void whoGoesToAnotherParagraphByKeyEditsThatOneAndIsAskedAgainLater() throws Exception {
        openIssue();
        keys(KeyCode.F8);
        String counter = counter();
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        keys(KeyCode.DOWN);
        assertThat(isAsking()).isFalse();
        keys(KeyCode.F2);
        var editor = (TextInputControl) lookup(".paragraph-editor").query();
        assertThat(editor.getText()).isEqualTo(inHand().paragraphs().get(1).string());
        keys(KeyCode.ESCAPE);
        keys(KeyCode.F8);
        assertThat(isAsking()).isTrue();
        assertThat(counter()).isEqualTo(counter);
    }

    @Test
    void theCaretOfALongParagraphStaysInView() {
        openIssue();
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        int last = inHand().paragraphs().size() - 1;
        for (int i = 0; i < last; i++) {
            keys(KeyCode.DOWN);
        }
        keys(KeyCode.F2);
        TextInputControl editor = lookup(".paragraph-editor").query();
        for (int caret : new int[] {editor.getLength(), 0, editor.getLength()}) {
            interact(() -> editor.positionCaret(caret));
            WaitForAsyncUtils.waitForFxEvents();
            Bounds list = lookup("#paragraphs").query().localToScreen(lookup("#paragraphs").query().getLayoutBounds());
            assertThat(editor.getInputMethodRequests().getTextLocation(0).getY()).isBetween(list.getMinY(), list.getMaxY());
        }
    }

    @Test
    void behindTheLastDoubtComesTheNextStoryThatIsNotChecked() throws Exception {
        openIssue();
        int all = openDoubts();
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        for (int i = 0; i < all; i++) {
            keys(KeyCode.F8);
        }
        Story last = inHand();
        keys(KeyCode.F8);
        assertThat(inHand()).isNotEqualTo(last).extracting(Story::status).isEqualTo(Status.UNREAD);
        keys(KeyCode.SHIFT, KeyCode.F8);
        assertThat(isAsking()).isTrue();
    }

    @Test
    void checkingGoesOverAllPagesAndSaysWhenTheIssueIsDone() throws Exception {
        openIssue();
        int stories = pages().stream().mapToInt(page -> page.sheet().stories().size()).sum();
        for (int i = 0; i < stories; i++) {
            keys(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertThat(pages().stream().flatMap(page -> page.sheet().stories().stream()))
                .extracting(Story::status).containsOnly(Status.CHECKED);
        assertThat(notice()).contains("都核过了");
        assertThat(lookup(".page-button").queryAllAs(javafx.scene.control.Button.class))
                .hasSize(3).allMatch(button -> button.getText().endsWith("✓"));
    }

    @Test
    void checkingAStoryWithOpenDoubtsSaysHowManyAreLeft() {
        openIssue();
        while (inHand().openDoubts().isEmpty()) {
            keys(KeyCode.ALT, KeyCode.DOWN);
        }
        int left = inHand().openDoubts().size();
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(notice()).contains("还有 " + left + " 处存疑");
    }

    @Test
    void theArrowKeysGoFromRawLineToRawLineAndShowWhereTheyAre() {
        openIssue();
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        keys(KeyCode.HOME);
        ListView<?> raw = lookup("#raw").queryListView();
        for (int i = 0; i < raw.getItems().size(); i++) {
            assertThat(soon(() -> raw.lookupAll(".raw-cursor").stream().filter(Node::isVisible)
                    .map(cursor -> (Node) cursor.getParent().getParent()).filter(Node::isVisible).anyMatch(cell ->
                    cell.getAccessibleText() != null && cell.getAccessibleText().startsWith("原文第")))).as("row %s", i).isTrue();
            keys(KeyCode.DOWN);
        }
        assertThat(raw.getSelectionModel().getSelectedIndex()).isEqualTo(raw.getItems().size() - 1);
    }

    @Test
    void aParagraphThatIsEditedIsAsHighAsItsText() {
        openIssue();
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        keys(KeyCode.F2);
        for (String text : List.of("一行。", "很长的一段文字，".repeat(60), "短。")) {
            TextInputControl editor = lookup(".paragraph-editor").query();
            interact(() -> editor.setText(text));
            assertThat(soon(() -> {
                double words = editor.lookup(".text").getLayoutBounds().getHeight();
                return editor.getHeight() >= words && editor.getHeight() < words + 40
                        && editor.lookupAll(".scroll-bar").stream().noneMatch(Node::isVisible);
            })).as(text).isTrue();
        }
    }

    @Test
    void theWholeOfALongHeadlineIsSeenWhileNobodyTypesInIt() {
        openIssue();
        String text = "很长的一个主标题，".repeat(12);
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        TextInputControl field = lookup("#headline").query();
        interact(() -> field.setText(text));
        double before = field.getHeight();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(soon(() -> field.getHeight() > before * 2)).isTrue();
        assertThat(lookup(".whole-text").queryAllAs(Label.class)).filteredOn(Node::isVisible).extracting(Label::getText)
                .contains(text);
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(soon(() -> field.getHeight() == before)).isTrue();
    }

    @Test
    void pagesAreTurnedByKeyAndByTheirButtons() throws Exception {
        openIssue();
        keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(stories().getItems()).isEqualTo(pages().get(1).sheet().stories());
        keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(stories().getItems()).isEqualTo(pages().get(2).sheet().stories());
        assertThat(notice()).contains("最后一版");
        clickOn(lookup(".page-button").<javafx.scene.Node>queryAll().iterator().next());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stories().getItems()).isEqualTo(pages().get(0).sheet().stories());
        keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(notice()).contains("第一版");
    }

    @Test
    void behindTheLastStoryOfAPageComesTheFirstOfTheNext() throws Exception {
        openIssue();
        for (int i = 0; i < pages().getFirst().sheet().stories().size(); i++) {
            keys(KeyCode.ALT, KeyCode.DOWN);
        }
        assertThat(inHand()).isEqualTo(pages().get(1).sheet().stories().getFirst());
        keys(KeyCode.ALT, KeyCode.UP);
        assertThat(inHand()).isEqualTo(pages().getFirst().sheet().stories().getLast());
    }

    @Test
    void aDoubtIsAnsweredByRewritingItsPlace() throws Exception {
        openIssue();
        keys(KeyCode.F8);
        while (!inHand().paragraphs().stream().anyMatch(p -> !p.text().cleanOf(asked().raw()).isEmpty())) {
            keys(KeyCode.F8);
        }
        int before = openDoubts();
        keys(KeyCode.F2);
        var editor = (TextInputControl) lookup(".paragraph-editor").query();
        assertThat(editor.getSelectedText()).isNotEmpty();
        interact(() -> editor.replaceSelection("改写"));
        keys(KeyCode.ESCAPE);
        assertThat(openDoubts()).isLessThan(before);
        assertThat(isAsking()).isFalse();
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(openDoubts()).isEqualTo(before);
    }

    @Test
    void theDoubtThatIsAskedAboutIsInViewOnBothSides() throws Exception {
        openIssue();
        List<String> hidden = new ArrayList<>();
        for (KeyCode[] next : List.of(new KeyCode[] {KeyCode.F8}, new KeyCode[] {KeyCode.SHIFT, KeyCode.F8})) {
            for (int i = 1; i < openDoubts(); i++) {
                keys(next);
                List<Node> fields = lookup(".story-form .text-field").queryAll().stream().filter(this::isPicked).toList();
                boolean heading = !fields.isEmpty();
                if (!fields.stream().allMatch(field -> comesIntoView(field, lookup("#paragraphs").query()))) {
                    hidden.add(i + " heading " + asked());
                }
                for (String pane : heading ? List.of(".raw-pane .list-view") : List.of(".raw-pane .list-view", "#paragraphs")) {
                    if (!showsPicked(lookup(pane).query())) {
                        hidden.add(next.length + " " + i + " " + pane + " " + asked());
                    }
                }
            }
        }
        assertThat(hidden).isEmpty();
    }

    @Test
    void aPlaceThatAListLosesByItselfComesBackIntoView() {
        openIssue();
        keys(KeyCode.F8);
        ListView<?> raw = lookup("#raw").queryListView();
        assertThat(showsPicked(raw)).isTrue();
        interact(() -> raw.scrollTo(raw.getItems().size() - 1));
        assertThat(showsPicked(raw)).isTrue();
        interact(() -> raw.fireEvent(wheel()));
        interact(() -> raw.scrollTo(raw.getItems().size() - 1));
        new QuickHand().follow();
        assertThat(Visible.in(raw, raw.getItems().size() - 1)).as("its user has scrolled").isTrue();
    }

    private static ScrollEvent wheel() {
        return new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, false, false, 0, -40, 0, -40,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    @Test
    void inALowWindowTheHeadingFieldsScrollAwayAndLeaveRoomForTheText() throws Exception {
        openIssue();
        keys(KeyCode.F8);
        Region text = lookup("#paragraphs").query();
        Node form = lookup(".story-form").query();
        assertThat(soon(() -> text.getHeight() > 300)).isTrue();
        assertThat(form.getParent().getParent().getParent()).isEqualTo(text.lookup(".viewport"));
        assertThat(soon(() -> lookup("#doubt-bar").queryAs(Region.class).getHeight() < 100)).isTrue();
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        keys(KeyCode.END);
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(comesIntoView(lookup("#headline").query(), text)).isTrue();
        interact(() -> stories().getScene().getWindow().setHeight(900));
        assertThat(comesIntoView(form, text.getParent())).isTrue();
        assertThat(form.getParent()).isEqualTo(text.getParent());
        interact(() -> stories().getScene().getWindow().setWidth(1400));
        keys(KeyCode.F8);
        assertThat(soon(() -> lookup("#doubt-bar").queryAs(Region.class).getHeight() < 60)).as("one line in a wide window").isTrue();
    }

    @Test
    void undoTakesInHandTheStoryThatItWasAbout() throws Exception {
        openIssue();
        Story first = inHand();
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(inHand()).isEqualTo(first);
        assertThat(notice()).contains("已撤销", first.title());
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.CONTROL, KeyCode.Y);
        assertThat(inHand().id()).isEqualTo(first.id());
        assertThat(inHand().status()).isEqualTo(Status.CHECKED);
        assertThat(notice()).contains("已重做");
    }

    private boolean isPicked(Node field) {
        return field.isVisible() && field.getPseudoClassStates().contains(PseudoClass.getPseudoClass("picked"));
    }

    /// Whether a mark of what is picked comes to lie within a pane.
    private boolean showsPicked(Node pane) {
        return soon(() -> pane.lookupAll(".mark-picked").stream().map(javafx.scene.shape.Path.class::cast)
                .filter(mark -> !mark.getElements().isEmpty()).anyMatch(mark -> isIn(mark, pane)));
    }

    private boolean comesIntoView(Node node, Node pane) {
        return soon(() -> isIn(node, pane));
    }

    private static boolean isIn(Node node, Node pane) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        Bounds seen = pane.localToScene(pane.getLayoutBounds());
        return place.getMinY() >= seen.getMinY() - 1 && place.getMinY() + 12 <= seen.getMaxY();
    }

    private Doubt asked() {
        String quoted = lookup("#doubt-bar").query().getAccessibleText();
        return inHand().openDoubts().stream().filter(d -> org.qingyang.wording.Messages.in(java.util.Locale.CHINESE)
                .say(d.reason()).equals(quoted)).findFirst().orElseThrow();
    }
}
