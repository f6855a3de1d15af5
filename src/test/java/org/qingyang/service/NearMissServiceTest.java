package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Issue;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Refusal;
import org.qingyang.model.Settlement;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;

/// A near miss from the moment when it is seen until it is settled.
class NearMissServiceTest {

    @TempDir
    private Path folder;
    private Newsroom newsroom;
    private int issue;

    @BeforeEach
    void importAPage() throws Exception {
        newsroom = Newsroom.open(new StoreOptions(folder.resolve("store.db"), "甲", PageReader.standard(), Clock.systemUTC()));
        Path page = Files.writeString(folder.resolve("a.txt"),
                "柳溪镇新建三座便民桥\n\n本报讯（记者 边垒）近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。\n");
        issue = newsroom.imports().importAll(List.of(page), Progress.NONE, new Cancellation()).getFirst().issue();
        newsroom.lexicon().learnName(LexiconKind.REPORTER, "边磊");
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private Issue seen() throws Refusal {
        newsroom.desk().nearMisses().look(newsroom.desk().open(issue));
        return newsroom.desk().open(issue);
    }

    private static Story story(Issue issue) {
        return issue.pages().getFirst().sheet().stories().getFirst();
    }

    private static List<Doubt> open(Issue issue) {
        return story(issue).openDoubts().stream().filter(Doubt::isNearMiss).toList();
    }

    private void settle(Doubt doubt, Settlement settlement) throws Refusal {
        newsroom.desk().decide(issue, 1, new Decision.SettleDoubt(1, doubt.id(), settlement));
    }

    @Test
    void itIsAmongTheDoubtsOnceItWasLookedForAndStoredNowhere() throws Refusal {
        assertThat(open(newsroom.desk().open(issue))).isEmpty();
        assertThat(newsroom.desk().nearMisses().look(newsroom.desk().open(issue))).isTrue();
        assertThat(open(newsroom.desk().open(issue))).extracting(Doubt::rule).containsExactly("near.person.known");
        assertThat(newsroom.desk().nearMisses().look(newsroom.desk().open(issue))).isFalse();
        assertThat(newsroom.desk().entries(issue)).isEmpty();
        assertThat(newsroom.library().issues().getFirst().openDoubts()).isEqualTo(
                story(newsroom.desk().open(issue)).openDoubts().size() - 1);
    }

    @Test
    void keptItStaysSettledAlsoAfterARestart() throws Refusal {
        settle(open(seen()).getFirst(), new Settlement.Keep());
        assertThat(open(seen())).isEmpty();
        newsroom.close();
        newsroom = Newsroom.open(new StoreOptions(folder.resolve("store.db"), "甲", PageReader.standard(), Clock.systemUTC()));
        assertThat(open(seen())).isEmpty();
        newsroom.desk().undo(issue);
        assertThat(open(seen())).hasSize(1);
    }

    @Test
    void changedTheNameReadsAsItShould() throws Refusal {
        Doubt doubt = open(seen()).getFirst();
        settle(doubt, doubt.settlements().getFirst());
        assertThat(story(seen()).byline().strings(BylineRole.REPORTER)).containsExactly("边磊");
        assertThat(open(seen())).isEmpty();
    }

    @Test
    void learntTheNameIsInTheLexicon() throws Refusal {
        settle(open(seen()).getFirst(), new Settlement.Learn(LexiconKind.REPORTER, "边垒"));
        assertThat(newsroom.lexicon().entries()).extracting(LexiconEntry::name).contains("边垒");
        assertThat(open(seen())).isEmpty();
    }

    @Test
    void aFaultInWhatFollowsFromADecisionTakesNothingFromIt() throws Refusal {
        Runnable broken = () -> {
            throw new IllegalStateException("a listener");
        };
        newsroom.lexicon().whenChanged(broken);
        settle(open(seen()).getFirst(), new Settlement.Learn(LexiconKind.REPORTER, "边垒"));
        assertThat(newsroom.desk().entries(issue)).hasSize(1);
        Reference.reachabilityFence(broken);
    }

    @Test
    void aProofHoldsOnlyThoseThatAreSettled() throws Exception {
        Path proof = folder.resolve("proof.json");
        newsroom.exports().export(seen(), Set.of(), "json", proof, true);
        assertThat(Files.readString(proof)).doesNotContain("near.person");
        settle(open(seen()).getFirst(), new Settlement.Learn(LexiconKind.REPORTER, "边垒"));
        newsroom.exports().export(seen(), Set.of(), "json", proof, true);
        assertThat(Files.readString(proof)).contains("near.person").contains("\"learn\"");
        assertThat(new org.qingyang.proof.IssueSchema().errors(Files.readString(proof))).isEmpty();
    }
}
