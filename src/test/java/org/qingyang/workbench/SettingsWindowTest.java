package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Entry;
import org.qingyang.model.Repair;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Progress;

/// Whatever is chosen holds at once.
class SettingsWindowTest extends WindowTest {

    @Test
    void anotherNameSignsTheNextDecision() throws Exception {
        openSamples();
        newsroom.desk().decide(1, 1, new Decision.AddTag(story(0).id(), "渡口"));
        push(KeyCode.CONTROL, KeyCode.COMMA);
        TextField name = lookup("#EDITOR").queryAs(TextField.class);
        interact(() -> {
            name.setText("编辑乙 ");
            name.fireEvent(new javafx.event.ActionEvent());
        });
        push(KeyCode.ESCAPE);
        newsroom.desk().decide(1, 1, new Decision.AddTag(story(0).id(), "茶山"));
        assertThat(newsroom.desk().entries(1)).extracting(Entry::editor).containsExactly("编辑甲", "编辑乙");
    }

    @Test
    void aClassOfRepairIsLeftOutOfTheNextPage() throws Exception {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.COMMA);
        interact(() -> lookup("#repair-LATIN").queryAs(CheckBox.class).fire());
        push(KeyCode.ESCAPE);
        Path page = folder.resolve("渡口.txt");
        Files.writeString(page, "渡口通船了\n\n本报讯（记者 吴小川）昨天，渡口重新通船，船工 and 村民都来了，岸边站满了人。\n");
        newsroom.imports().importAll(List.of(page), Progress.NONE, new Cancellation());
        assertThat(newsroom.desk().open(6).pages().getFirst().sheet().stories().getFirst().repairs()).extracting(Repair::before)
                .doesNotContain(" and ");
    }
}
