package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.desk.check.Finding;
import org.qingyang.desk.check.Validation;
import org.qingyang.model.Issue;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.testkit.Seeds;
import org.testfx.util.WaitForAsyncUtils;

/// A real page from import to export by keyboard alone; then all the way back and forth again.
class WholeLoopWindowTest extends WindowTest {

    private Issue issue() throws Refusal {
        return newsroom.desk().open(1);
    }

    private int openDoubts() throws Refusal {
        return issue().pages().getFirst().sheet().openDoubts();
    }

    private void typed(String text) {
        for (char c : text.toCharArray()) {
            interact(() -> {
                if (lookup(n -> n.isFocused() && n instanceof TextField).query() instanceof TextField field) {
                    field.replaceSelection(String.valueOf(c));
                }
            });
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aPageIsImportedSettledCutTaggedSignedAndExportedWithoutTheMouse() throws Exception {
        toImport.add(Seeds.files().get(1));
        keys(KeyCode.CONTROL, KeyCode.O);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        assertThat(shell.onDesk()).isTrue();
        Issue imported = issue();

        assertThat(openDoubts()).isPositive();
        settleEveryDoubt();
        surgery();
        // What was joined has been read again, and may raise doubts of its own.
        settleEveryDoubt();
        tagAndName();
        signEverything();
        Path target = folder.resolve("付印.txt");
        export(target);
        for (Story story : issue().pages().getFirst().sheet().stories()) {
            assertThat(Files.readString(target)).contains(story.title());
        }

        Issue end = issue();
        int steps = newsroom.desk().entries(1).size();
        for (int i = 0; i < steps; i++) {
            keys(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(issue()).isEqualTo(imported);
        for (int i = 0; i < steps; i++) {
            keys(KeyCode.CONTROL, KeyCode.Y);
        }
        assertThat(issue()).isEqualTo(end);
    }

    private void settleEveryDoubt() throws Refusal {
        int doubts = openDoubts();
        keys(KeyCode.F8);
        for (int i = 0; i < doubts; i++) {
            keys(i % 2 == 0 ? KeyCode.ENTER : KeyCode.BACK_SPACE);
        }
        assertThat(openDoubts()).isZero();
    }

    private void surgery() throws Refusal {
        int stories = stories().getItems().size();
        chooseRaw(story(0).title());
        keys(KeyCode.ALT, KeyCode.DIGIT2);
        keys(KeyCode.ALT, KeyCode.DIGIT1);
        chooseRaw(story(1).title());
        keys(KeyCode.CONTROL, KeyCode.UP);
        assertThat(stories().getItems()).hasSize(stories - 1);
        chooseRaw(story(1).title());
        keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        keys(KeyCode.DOWN);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(newsroom.desk().entries(1)).hasSizeGreaterThan(5);
    }

    private void tagAndName() throws Refusal {
        keys(KeyCode.CONTROL, KeyCode.T);
        typed("技能竞赛");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        keys(KeyCode.END);
        typed("（图）");
        keys(KeyCode.ENTER);
        assertThat(issue().pages().getFirst().sheet().stories()).anyMatch(story -> !story.tags().isEmpty())
                .anyMatch(story -> story.title().endsWith("（图）"));
    }

    private void signEverything() throws Refusal {
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        keys(KeyCode.HOME);
        for (int i = 0; i < stories().getItems().size(); i++) {
            keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
            if (story(i).status() != Status.SIGNED) {
                assertThat(Validation.of(story(i))).noneMatch(Finding::isError);
                keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
            }
            keys(KeyCode.ALT, KeyCode.DOWN);
        }
        assertThat(issue().pages().getFirst().sheet().stories()).extracting(Story::status).containsOnly(Status.SIGNED);
    }

    private void export(Path target) {
        keys(KeyCode.CONTROL, KeyCode.E);
        for (int i = 0; i < 20 && !lookup("#format-txt").query().isFocused(); i++) {
            keys(lookup("#format-docx").query().isFocused() ? KeyCode.DOWN : KeyCode.TAB);
        }
        for (int i = 0; i < 20 && !lookup("#format-txt").query().isFocused(); i++) {
            keys(KeyCode.DOWN);
        }
        keys(KeyCode.SPACE);
        for (int i = 0; i < 20 && !lookup("#target").query().isFocused(); i++) {
            keys(KeyCode.TAB);
        }
        keys(KeyCode.CONTROL, KeyCode.A);
        typed(target.toString());
        keys(KeyCode.ENTER);
        assertThat(target).exists();
    }
}
