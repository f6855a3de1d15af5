package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.model.Facts;
import org.qingyang.model.Issue;
import org.qingyang.model.Judgement;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;
import org.qingyang.model.Origin;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;
import org.qingyang.testkit.Seeds;

class NameLearningTest {

    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void open() throws Refusal {
        newsroom = opened();
        newsroom.imports().importAll(Seeds.files(), Progress.NONE, new Cancellation());
    }

    private Newsroom opened() throws Refusal {
        return Newsroom.open(new StoreOptions(folder.resolve("store.db"), "甲", PageReader.standard(), Clock.systemUTC()));
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private void confirm(int pages) throws Refusal {
        for (int issue = 1; issue <= pages; issue++) {
            for (Story story : newsroom.desk().open(issue).pages().getFirst().sheet().stories()) {
                newsroom.desk().decide(issue, 1, new Decision.SetStatus(story.id(), Status.CHECKED));
            }
        }
    }

    private List<Mention> organisations(Predicate<Origin> origin) throws Refusal {
        Issue issue = newsroom.desk().open(5);
        Stream<Facts> facts = issue.pages().getFirst().sheet().stories().stream().map(story -> newsroom.facts(issue, story));
        return facts.flatMap(all -> all.organisations().stream()).map(Organisation::mentions).flatMap(List::stream)
                .filter(mention -> origin.test(mention.origin())).toList();
    }

    @Test
    void nothingIsLearntFromStoriesThatNobodyHasChecked() throws Refusal {
        assertThat(newsroom.names().catchUp()).isFalse();
        assertThat(organisations(Origin::isAgreed)).isEmpty();
    }

    @Test
    void whatRulesAndModelAgreeOnIsTickedInAdvanceAlsoAfterARestart() throws Refusal {
        confirm(4);
        assertThat(newsroom.names().catchUp()).isTrue();
        List<Mention> agreed = organisations(Origin::isAgreed);
        assertThat(agreed).hasSizeGreaterThan(10).allSatisfy(mention -> assertThat(mention.confidence()).isGreaterThanOrEqualTo(0.97));
        newsroom.close();
        newsroom = opened();
        assertThat(organisations(Origin::isAgreed)).isEqualTo(agreed);
    }

    @Test
    void nothingIsLearntAnewBeforeThereIsEnoughThatIsNew() throws Refusal {
        confirm(4);
        assertThat(newsroom.names().catchUp()).isTrue();
        confirm(5);
        assertThat(newsroom.names().catchUp()).isFalse();
    }

    @Test
    void whatOneVoiceSeesIsOfferedAndNotOfferedAgainWhenItWasRefused() throws Refusal {
        confirm(4);
        newsroom.names().catchUp();
        List<Mention> offered = organisations(origin -> origin.kind() == Origin.Kind.MODEL);
        for (Mention mention : offered) {
            newsroom.desk().decide(1, 1, new Decision.Judge(newsroom.desk().open(1).pages().getFirst().sheet().stories().getFirst().id(),
                    Judgement.Kind.ORGANISATION, mention.text(), Judgement.Ruling.REJECTED));
        }
        assertThat(organisations(origin -> origin.kind() == Origin.Kind.MODEL)).isEmpty();
    }

    @Test
    void onlyARefusedNameIsRefusedAsAName() throws Refusal {
        for (Judgement.Kind kind : List.of(Judgement.Kind.TAG, Judgement.Kind.QUOTE, Judgement.Kind.FIGURE, Judgement.Kind.DATE)) {
            judge(kind, "通州", Judgement.Ruling.REJECTED);
        }
        confirm(4);
        newsroom.names().catchUp();
        assertThat(newsroom.names().voice().isRefused("通州")).isFalse();
        judge(Judgement.Kind.PLACE, " 通州 ", Judgement.Ruling.REJECTED);
        assertThat(newsroom.names().voice().isRefused("通州")).isTrue();
        judge(Judgement.Kind.TAG, "通州", Judgement.Ruling.CONFIRMED);
        assertThat(newsroom.names().voice().isRefused("通州")).isTrue();
    }

    @Test
    void aRefusedNameIsOneNoLongerWhenThatIsTakenBackAndAgainWhenItIsDoneAgain() throws Refusal {
        judge(Judgement.Kind.PLACE, "通州", Judgement.Ruling.REJECTED);
        newsroom.desk().undo(1);
        assertThat(newsroom.names().voice().isRefused("通州")).isFalse();
        newsroom.desk().redo(1);
        assertThat(newsroom.names().voice().isRefused("通州")).isTrue();
        judge(Judgement.Kind.PLACE, "通州", Judgement.Ruling.CONFIRMED);
        assertThat(newsroom.names().voice().isRefused("通州")).isFalse();
        newsroom.desk().undo(1);
        assertThat(newsroom.names().voice().isRefused("通州")).isTrue();
    }

    @Test
    void whatWasRefusedOrTakenBackSinceTheLastLessonHoldsAfterARestart() throws Refusal {
        judge(Judgement.Kind.PLACE, "通州", Judgement.Ruling.REJECTED);
        confirm(4);
        newsroom.names().catchUp();
        judge(Judgement.Kind.PLACE, "顺义", Judgement.Ruling.REJECTED);
        judge(Judgement.Kind.PLACE, "通州", Judgement.Ruling.CONFIRMED);
        newsroom.close();
        newsroom = opened();
        assertThat(newsroom.names().voice().refused()).containsExactly("顺义");
    }

    private void judge(Judgement.Kind kind, String name, Judgement.Ruling ruling) throws Refusal {
        int story = newsroom.desk().open(1).pages().getFirst().sheet().stories().getFirst().id();
        newsroom.desk().decide(1, 1, new Decision.Judge(story, kind, name, ruling));
    }

    @Test
    void aBrokenFileOfWhatWasLearntHarmsNothing() throws Exception {
        confirm(4);
        newsroom.names().catchUp();
        newsroom.close();
        Files.writeString(folder.resolve("store.db.names"), "broken");
        newsroom = opened();
        assertThat(organisations(Origin::isAgreed)).isEmpty();
        assertThat(organisations(_ -> true)).isNotEmpty();
    }
}
