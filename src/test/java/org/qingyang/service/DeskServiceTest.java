package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Changes;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Entry;
import org.qingyang.model.Issue;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.testkit.Newsrooms;
import org.qingyang.testkit.RandomDecisions;

class DeskServiceTest {

    @TempDir
    Path folder;

    @Test
    void aDecisionIsThereAfterARestart() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            newsroom.desk().decide(2, 1, new Decision.SetText(1, Decision.TextField.HEADLINE, "新标题𠮷"));
            newsroom.desk().decide(2, 1, new Decision.AddTag(1, "技能竞赛"));
        }
        try (Newsroom newsroom = Newsrooms.open(store())) {
            var story = newsroom.desk().open(2).pages().getFirst().sheet().story(1).orElseThrow();
            assertThat(story.title()).isEqualTo("新标题𠮷");
            assertThat(story.status()).isEqualTo(Status.EDITING);
            assertThat(newsroom.library().tags()).extracting(t -> t.tag().name()).containsExactly("技能竞赛");
            assertThat(newsroom.library().issues().stream().filter(i -> i.number() == 2).findFirst().orElseThrow().byStatus())
                    .containsEntry(Status.EDITING, 1);
        }
    }

    @Test
    void aDecisionThatChangesNothingLeavesNoTrace() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            String title = newsroom.desk().open(1).pages().getFirst().sheet().stories().getFirst().title();
            Outcome outcome = newsroom.desk().decide(1, 1,
                    new Decision.SetText(1, Decision.TextField.HEADLINE, title));
            assertThat(outcome.entry()).isEmpty();
            assertThat(newsroom.desk().entries(1)).isEmpty();
            assertThat(newsroom.desk().undo(1)).isEmpty();
            assertThat(newsroom.desk().redo(1)).isEmpty();
        }
    }

    @Test
    void aRefusedDecisionLeavesEverythingAsItWas() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            newsroom.desk().decide(1, 1, new Decision.SetStatus(1, Status.SIGNED));
            Issue before = newsroom.desk().open(1);
            assertThatThrownBy(() -> newsroom.desk().decide(1, 1, new Decision.AddTag(1, "晚了")))
                    .isInstanceOfSatisfying(Refusal.class,
                            refusal -> assertThat(refusal.message().key()).isEqualTo("desk.refusal.signed"));
            assertThat(newsroom.desk().open(1)).isEqualTo(before);
            assertThat(newsroom.desk().entries(1)).hasSize(1);
        }
    }

    @Test
    void whateverAnEditorDoesCanBeUndoneRedoneAndReplayedAcrossRestarts() throws Refusal {
        Newsrooms.withSeeds(store()).close();
        for (int issue = 2; issue <= 4; issue++) {
            var editor = new RandomDecisions(issue);
            for (int session = 0; session < 2; session++) {
                try (Newsroom newsroom = Newsrooms.open(store())) {
                    work(newsroom.desk(), issue, editor);
                }
                try (Newsroom newsroom = Newsrooms.open(store())) {
                    assertReplays(newsroom.desk(), issue);
                }
            }
            try (Newsroom newsroom = Newsrooms.open(store())) {
                assertUndoneToTheReadingAndBack(newsroom.desk(), issue);
            }
        }
    }

    private static void work(DeskService desk, int issue, RandomDecisions editor) throws Refusal {
        Sheet sheet = sheet(desk, issue);
        for (int i = 0; i < 30; i++) {
            try {
                Decision decision = editor.next(sheet, desk.open(issue).pages().getFirst().text());
                Outcome outcome = desk.decide(issue, 1, decision);
                assertThat(sheet(desk, issue)).isEqualTo(outcome.page().sheet());
                if (outcome.entry().isPresent()) {
                    assertTurnsBack(desk, issue, sheet, outcome.page().sheet());
                }
                sheet = outcome.page().sheet();
            } catch (Refusal expected) {
                assertThat(expected.message().key()).startsWith("desk.refusal.");
                assertThat(sheet(desk, issue)).isEqualTo(sheet);
            }
        }
    }

    private static void assertTurnsBack(DeskService desk, int issue, Sheet before, Sheet after) throws Refusal {
        assertThat(desk.undo(issue).orElseThrow().pages().getFirst().sheet()).isEqualTo(before);
        assertThat(sheet(desk, issue)).isEqualTo(before);
        assertThat(desk.redo(issue).orElseThrow().pages().getFirst().sheet()).isEqualTo(after);
    }

    private static void assertReplays(DeskService desk, int issue) throws Refusal {
        Sheet replayed = desk.reading(issue, 1);
        for (Entry entry : desk.entries(issue)) {
            replayed = Changes.apply(replayed, entry.changes(1));
        }
        assertThat(replayed).isEqualTo(sheet(desk, issue));
    }

    private static void assertUndoneToTheReadingAndBack(DeskService desk, int issue) throws Refusal {
        Sheet last = sheet(desk, issue);
        int steps = 0;
        for (Optional<Turn> turn = desk.undo(issue); turn.isPresent(); turn = desk.undo(issue)) {
            steps++;
        }
        assertThat(steps).isGreaterThan(20);
        assertThat(sheet(desk, issue)).isEqualTo(desk.reading(issue, 1));
        while (desk.redo(issue).isPresent()) {
            steps--;
        }
        assertThat(steps).isZero();
        assertThat(sheet(desk, issue)).isEqualTo(last);
        assertReplays(desk, issue);
    }

    private static Sheet sheet(DeskService desk, int issue) throws Refusal {
        return desk.open(issue).pages().getFirst().sheet();
    }

    private Path store() {
        return folder.resolve("store.db");
    }
}
