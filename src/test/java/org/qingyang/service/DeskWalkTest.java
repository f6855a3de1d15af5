package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Changes;
import org.qingyang.desk.Entry;
import org.qingyang.model.Issue;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.reading.PageReader;
import org.qingyang.reading.Reader;
import org.qingyang.testkit.DeskWalker;
import org.qingyang.testkit.Invariants;
import org.qingyang.testkit.Seeds;
import org.qingyang.text.SourceText;

/// A long walk over the desk with real pages and the real reader, with restarts in between.
/// `-Dqingyang.walk=5000` walks longer than the default run does, `-Dqingyang.walk.seed=100` another way.
class DeskWalkTest {

    private static final int STEPS = Integer.getInteger("qingyang.walk", 60);
    private static final int SEED = Integer.getInteger("qingyang.walk.seed", 0);
    private static final int SESSIONS = 3;
    private static final int ISSUE = 2;
    private static final Reader READER = PageReader.standard();

    @TempDir
    Path folder;

    @Test
    void aLongWalkLosesNothingAndLeadsBackToTheBeginning() throws Refusal {
        try (Newsroom newsroom = open()) {
            newsroom.imports().importAll(Seeds.files(), Progress.NONE, new Cancellation());
        }
        List<SourceText> raw = Seeds.texts();
        for (int session = 0; session < SESSIONS; session++) {
            try (Newsroom newsroom = open()) {
                walk(newsroom, session);
            }
            try (Newsroom newsroom = open()) {
                assertWhole(newsroom, raw);
            }
        }
        try (Newsroom newsroom = open()) {
            assertUndoneAndRedone(newsroom.desk(), raw.size());
        }
    }

    private static void walk(Newsroom newsroom, int session) throws Refusal {
        var walker = new DeskWalker(newsroom, ISSUE, SEED + session);
        for (int i = 0; i < STEPS; i++) {
            List<Entry> written = walker.step();
            for (Page page : written.isEmpty() ? List.<Page>of() : newsroom.desk().open(ISSUE).pages()) {
                Invariants.hold(page.sheet(), page.text());
            }
        }
    }

    private static void assertWhole(Newsroom newsroom, List<SourceText> raw) throws Refusal {
        List<SourceText> now = new ArrayList<>();
        for (int number = 1; number <= raw.size(); number++) {
            for (Page page : newsroom.desk().open(number).pages()) {
                now.add(page.text());
                Invariants.hold(page.sheet(), page.text());
                Sheet replayed = newsroom.desk().reading(number, page.number());
                for (Entry entry : newsroom.desk().entries(number)) {
                    replayed = Changes.apply(replayed, entry.changes(page.number()));
                }
                assertThat(replayed).isEqualTo(page.sheet());
            }
        }
        assertThat(now).isEqualTo(raw);
    }

    /// A bulk step may have to wait until a later step on another issue is turned too: so issue after issue, round by
    /// round, until no issue has a step left.
    private static int turnAll(DeskService desk, int issues, boolean back) throws Refusal {
        int all = 0;
        int turned = -1;
        while (turned != 0) {
            turned = 0;
            for (int issue = 1; issue <= issues; issue++) {
                turned += turnAll(issue, desk, back);
            }
            all += turned;
        }
        return all;
    }

    private static int turnAll(int issue, DeskService desk, boolean back) throws Refusal {
        int turned = 0;
        try {
            while ((back ? desk.undo(issue) : desk.redo(issue)).isPresent()) {
                turned++;
            }
        } catch (Refusal wait) {
            assertThat(wait.message().key()).isEqualTo("desk.refusal.stepInTheWay");
        }
        return turned;
    }

    private static void assertUndoneAndRedone(DeskService desk, int issues) throws Refusal {
        // A walk may end with steps taken back that redo would still do again.
        turnAll(desk, issues, false);
        List<Issue> end = issues(desk, issues);
        int undone = turnAll(desk, issues, true);
        for (Issue issue : issues(desk, issues)) {
            assertThat(desk.history(issue.number()).undoable()).isEmpty();
            for (Page page : issue.pages()) {
                assertThat(page.sheet()).isEqualTo(READER.read(page.text()));
            }
        }
        assertThat(turnAll(desk, issues, false)).isEqualTo(undone);
        assertThat(issues(desk, issues)).isEqualTo(end);
    }

    private static List<Issue> issues(DeskService desk, int count) throws Refusal {
        List<Issue> issues = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            issues.add(desk.open(number));
        }
        return issues;
    }

    private Newsroom open() throws Refusal {
        return Newsroom.open(new StoreOptions(folder.resolve("store.db"), "甲", READER, Clock.systemUTC()));
    }
}
