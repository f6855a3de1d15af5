package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.store.Damage;
import org.qingyang.testkit.Newsrooms;
import org.testfx.util.WaitForAsyncUtils;

class MendIndexWindowTest extends WindowTest {

    @Override
    void prepare(Path store) throws Exception {
        Newsrooms.withSeeds(store).close();
        Damage.run(store, "DELETE FROM search_one WHERE rowid = (SELECT max(doc) FROM search_story)");
    }

    @Test
    void anIndexThatDoesNotMatchIsMadeAnewAtOneClick() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        WaitForAsyncUtils.waitForFxEvents();
        clickOn("#check-fully");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(report()).contains("只有检索索引");
        clickOn("#mend-index");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(report()).contains("完好").contains("5 版原文");
        assertThat(lookup("#mend-index").query().isVisible()).isFalse();
    }

    private String report() {
        return ((Labeled) lookup("#check-report").query()).getText();
    }
}
