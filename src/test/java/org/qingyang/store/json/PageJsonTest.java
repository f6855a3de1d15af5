package org.qingyang.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyang.desk.Change;
import org.qingyang.desk.Changes;
import org.qingyang.desk.Decision;
import org.qingyang.desk.DecisionContext;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.testkit.RandomDecisions;
import org.qingyang.testkit.Seeds;
import org.qingyang.testkit.StubReader;
import org.qingyang.text.SourceText;

class PageJsonTest {

    private static final StubReader READER = new StubReader();

    @Test
    void sheetsComeBackEqual() {
        for (SourceText page : Seeds.texts()) {
            Sheet sheet = READER.read(page);
            var json = new PageJson(page);
            assertThat(json.sheet(json.sheet(sheet))).isEqualTo(sheet);
            assertThat(json.furniture(json.furniture(sheet.furniture()))).isEqualTo(sheet.furniture());
            for (Story story : sheet.stories()) {
                assertThat(json.story(json.story(story))).isEqualTo(story);
            }
        }
    }

    @Test
    void whatRandomDecisionsLeaveComesBackEqual() {
        for (SourceText page : Seeds.texts()) {
            var json = new PageJson(page);
            var editor = new RandomDecisions(page.length());
            Sheet sheet = READER.read(page);
            for (int i = 0; i < 150; i++) {
                Decision decision = editor.next(sheet, page);
                assertThat(DecisionJson.decision(DecisionJson.of(decision))).isEqualTo(decision);
                try {
                    Sheet after = decision.apply(sheet, new DecisionContext(page, READER, "甲"));
                    List<Change> changes = Changes.between(sheet, after);
                    assertThat(json.changes(json.changes(changes))).isEqualTo(changes);
                    assertThat(json.sheet(json.sheet(after))).isEqualTo(after);
                    sheet = after;
                } catch (Refusal expected) {
                    assertThat(expected.message().key()).startsWith("desk.refusal.");
                }
            }
        }
    }

    @Test
    void aReadingCostsLessThanItsRawText() {
        int raw = 0;
        int stored = 0;
        for (SourceText page : Seeds.texts()) {
            raw += page.text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            stored += new PageJson(page).sheet(READER.read(page)).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        }
        assertThat(stored).isLessThan(raw);
    }

    @Test
    void loneSurrogatesAndNulSurviveInJson() {
        var decision = new Decision.EditParagraph(1, 0, "a\u0000b\uD800c\uDC00\uD83D\uDE00");
        String json = DecisionJson.of(decision);
        assertThat(new String(json.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(json).doesNotContain("\u0000");
        assertThat(DecisionJson.decision(json)).isEqualTo(decision);
    }

    @Test
    void damageIsCalledDamage() {
        var json = new PageJson(SourceText.of("短"));
        for (String broken : List.of("", "{", "[]", "{\"neu\":1}", "null", "{\"stories\":[{\"headline\":[[[0,99]]]}]}")) {
            assertThatThrownBy(() -> json.sheet(broken)).as(broken).isInstanceOf(BrokenJson.class);
        }
    }
}
