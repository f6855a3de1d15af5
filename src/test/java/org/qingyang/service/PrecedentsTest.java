package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.model.Correction;
import org.qingyang.model.Doubt;
import org.qingyang.model.Refusal;
import org.qingyang.model.Repair;
import org.qingyang.model.Settlement;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;

class PrecedentsTest {

    private static final String DOUBTFUL = "作为采茶女工和运输司机送上";

    @TempDir
    Path folder;

    @Test
    void wordsThatAnEditorKeptAreNotAskedAboutOnTheNextPage() throws Exception {
        try (Newsroom newsroom = opened("a.db")) {
            Story first = read(newsroom, 1, "茶山", DOUBTFUL);
            Doubt asked = first.openDoubts().getFirst();
            newsroom.desk().decide(1, 1, new Decision.SettleDoubt(first.id(), asked.id(), new Settlement.Keep()));
            Story second = read(newsroom, 2, "渡口", DOUBTFUL);
            assertThat(second.openDoubts()).isEmpty();
            assertThat(second.doubts()).extracting(doubt -> doubt.reason().key()).containsExactly("desk.precedent");
            assertThat(read(newsroom, 3, "码头", "作为摆渡船工和捕鱼船员送上").openDoubts()).hasSize(1);
        }
    }

    @Test
    void anUndoneKeepIsNoPrecedentUntilItIsDoneAgain() throws Exception {
        try (Newsroom newsroom = opened("b.db")) {
            Story first = read(newsroom, 1, "茶山", DOUBTFUL);
            newsroom.desk().decide(1, 1,
                    new Decision.SettleDoubt(first.id(), first.openDoubts().getFirst().id(), new Settlement.Keep()));
            newsroom.desk().undo(1);
            assertThat(newsroom.corrections().all()).isEmpty();
            assertThat(read(newsroom, 2, "渡口", DOUBTFUL).openDoubts()).hasSize(1);
            newsroom.desk().redo(1);
            assertThat(read(newsroom, 3, "码头", DOUBTFUL).openDoubts()).isEmpty();
        }
    }

    @Test
    void aPrecedentTakenOutOfTheListHoldsNoLonger() throws Exception {
        try (Newsroom newsroom = opened("c.db")) {
            Story first = read(newsroom, 1, "茶山", DOUBTFUL);
            newsroom.desk().decide(1, 1,
                    new Decision.SettleDoubt(first.id(), first.openDoubts().getFirst().id(), new Settlement.Keep()));
            List<Correction> listed = newsroom.corrections().all();
            assertThat(listed).extracting(Correction::pattern, Correction::state).containsExactly(tuple(DOUBTFUL, Correction.State.REJECTED));
            newsroom.corrections().remove(listed.getFirst().id());
            assertThat(read(newsroom, 2, "渡口", DOUBTFUL).openDoubts()).hasSize(1);
        }
    }

    @Test
    void aRejectedRepairIsRejectedWhereItsNeighboursAreTheSameAndMadeElsewhere() throws Exception {
        try (Newsroom newsroom = opened("d.db")) {
            Story first = read(newsroom, 1, "茶山", "乐队名叫山风 and 海浪乐队，他们带来");
            Repair made = first.repairs().stream().filter(repair -> repair.before().equals(" and ")).findFirst().orElseThrow();
            newsroom.desk().decide(1, 1, new Decision.SettleRepair(first.id(), made.id(), false));
            Story second = read(newsroom, 2, "渡口", "山风 and 海浪送来问候 and 祝福，工友们带来");
            assertThat(text(second)).contains("山风 and 海浪送来问候和祝福");
            assertThat(second.repairs()).filteredOn(repair -> repair.before().equals(" and ")).extracting(Repair::state)
                    .containsExactly(Repair.State.REJECTED, Repair.State.APPLIED);
        }
    }

    private Newsroom opened(String store) throws Refusal {
        return Newsroom.open(new StoreOptions(folder.resolve(store), "甲", PageReader.standard(), Clock.systemUTC()));
    }

    private static String text(Story story) {
        return String.join("", story.paragraphs().stream().map(paragraph -> paragraph.string()).toList());
    }

    /// The story of a new page whose second sentence holds the words.
    private Story read(Newsroom newsroom, int issue, String place, String words) throws Exception {
        Path file = folder.resolve(place + ".txt");
        Files.writeString(file, place + "边举行慰问活动\n\n本报讯（记者 吴小川）近日，" + place + "边举行慰问活动，二十多人参加。慰问组"
                + words + "毛巾和雨衣，大家都说很实用。\n");
        assertThat(newsroom.imports().importAll(List.of(file), Progress.NONE, new Cancellation())).hasSize(1);
        return only(newsroom, issue);
    }

    private static Story only(Newsroom newsroom, int issue) throws Refusal {
        return newsroom.desk().open(issue).pages().getFirst().sheet().stories().getFirst();
    }
}
