package org.qingyang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.reading.PageReader;
import org.qingyang.reading.Reader;
import org.qingyang.testkit.Invariants;
import org.qingyang.testkit.RandomDecisions;
import org.qingyang.testkit.Seeds;
import org.qingyang.text.SourceText;

/// Any row of decisions on a real page leaves every character in one home, every trace exact, nothing lost without
/// account; and every decision can be taken back.
class SurgeryWalkTest {

    private static final int STEPS = Integer.getInteger("qingyang.walk", 60);
    private static final Reader READER = PageReader.standard();

    static List<SourceText> pages() {
        return Seeds.texts();
    }

    @Test
    void theReadersOwnSheetsHoldToo() {
        pages().forEach(page -> Invariants.hold(READER.read(page), page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whateverIsDecidedNothingIsLost(SourceText page) {
        var editor = new RandomDecisions(page.length());
        Sheet sheet = READER.read(page);
        for (int i = 0; i < STEPS; i++) {
            Decision decision = editor.next(sheet, page);
            Sheet after = decided(sheet, decision, page);
            try {
                Invariants.hold(after, page);
            } catch (AssertionError broken) {
                throw new AssertionError("step " + i + " " + decision, broken);
            }
            sheet = after.stories().size() < 2 ? READER.read(page) : after;
        }
    }

    private static Sheet decided(Sheet sheet, Decision decision, SourceText page) {
        try {
            List<Change> changes = Desk.changes(sheet, decision, new DecisionContext(page, READER, "甲"));
            Sheet after = Changes.apply(sheet, changes);
            assertThat(Changes.apply(after, Changes.inverse(changes))).isEqualTo(sheet);
            return after;
        } catch (Refusal refusal) {
            assertThat(refusal.message().key()).startsWith("desk.refusal.");
            return sheet;
        }
    }
}
