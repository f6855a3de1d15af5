package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.desk.Decision;
import org.qingyang.reading.PageReader;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Newsroom;
import org.qingyang.service.Progress;
import org.qingyang.service.StoreOptions;
import org.qingyang.testkit.Seeds;
import org.testfx.util.WaitForAsyncUtils;

/// Editor 乙 has worked on the same page elsewhere; editor 甲 merges what she did.
class JournalWindowTest extends WindowTest {

    private Path journalOfAnother() throws Exception {
        Path file = store.resolveSibling("other.jsonl");
        try (Newsroom other = Newsroom.open(new StoreOptions(store.resolveSibling("other.db"), "编辑乙",
                PageReader.standard(), Clock.systemUTC()))) {
            other.imports().importAll(Seeds.files(), Progress.NONE, new Cancellation());
            other.desk().decide(1, 1, new Decision.SetText(1, Decision.TextField.HEADLINE, "乙的题目"));
            other.desk().decide(1, 1, new Decision.AddTag(2, "慰问"));
            other.journals().export(1, file, true);
        }
        return file;
    }

    private String summary() {
        return lookup("#merge-summary").queryAs(Label.class).getText();
    }

    @Test
    void whatAnotherEditorDidIsShownFirstAndThenBroughtAsOneStep() throws Exception {
        openSamples();
        newsroom.desk().decide(1, 1, new Decision.SetText(1, Decision.TextField.HEADLINE, "甲的题目"));
        toImport.add(journalOfAnother());
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        assertThat(summary()).contains("编辑乙").contains("1 步");
        assertThat(lookup("#merge-conflicts").queryListView().getItems()).hasSize(1);
        assertThat(story(1).tags()).isEmpty();
        clickOn("#merge");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(story(1).tags()).extracting(tag -> tag.name()).containsExactly("慰问");
        assertThat(story(0).title()).isEqualTo("甲的题目");
        assertThat(stories().getItems().get(1).tags()).hasSize(1);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(story(1).tags()).isEmpty();
    }

    @Test
    void aFileThatIsNoJournalIsRefusedWithASentence() throws Exception {
        openSamples();
        toImport.add(Seeds.files().getFirst());
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        assertThat(lookup(".merge-view .notice").queryAs(Label.class).getText()).contains("不是清样的处理记录");
        assertThat(lookup("#merge").query().isVisible()).isFalse();
    }
}
