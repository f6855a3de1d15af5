package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.model.Judgement;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.model.TagSuggestion;
import org.qingyang.reading.PageReader;
import org.qingyang.testkit.Seeds;

class TopicServiceTest {

    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void open() throws Refusal {
        newsroom = Newsroom.open(new StoreOptions(folder.resolve("store.db"), "甲", PageReader.standard(), Clock.systemUTC()));
        newsroom.imports().importAll(Seeds.files(), Progress.NONE, new Cancellation());
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void aFreshStoreOffersWhatStandsInTheStoryAndSaysWhy() throws Refusal {
        List<TagSuggestion> offered = offered(find("永顺镇"));
        assertThat(names(offered)).startsWith("新就业形态劳动者");
        assertThat(offered).hasSizeLessThanOrEqualTo(9).allSatisfy(one -> assertThat(one.reasons()).isNotEmpty());
        assertThat(offered.getFirst().reasons().getFirst().key()).isEqualTo("topics.why.heading");
    }

    @Test
    void whatWasChosenForLikeStoriesIsOffered() throws Refusal {
        tagTheContests();
        TagSuggestion first = offered(find("朝阳常营地区")).stream().filter(one -> one.tag().name().equals("赛事")).findFirst().orElseThrow();
        assertThat(first.reasons().getFirst().key()).isIn("topics.why.always", "topics.why.often");
        assertThat(names(offered(find("顺义区总工会召开")))).doesNotContain("赛事");
    }

    @Test
    void aTagThatTheStoryHasIsNotOfferedAndComesBackWhenItIsTakenOff() throws Refusal {
        StoryRef story = find("永顺镇");
        tag(story, "新就业形态劳动者");
        assertThat(names(offered(story))).doesNotContain("新就业形态劳动者");
        newsroom.desk().undo(story.issue());
        assertThat(names(offered(story))).contains("新就业形态劳动者");
    }

    @Test
    void aRefusedTagIsNotOfferedAgainForThatStoryAndCountsAgainstItElsewhere() throws Refusal {
        tagTheContests();
        double before = score(find("朝阳常营地区"), "赛事");
        StoryRef refused = find("回龙观街道");
        assertThat(names(offered(refused))).contains("赛事");
        newsroom.desk().decide(refused.issue(), 1,
                new Decision.Judge(refused.story(), Judgement.Kind.TAG, "赛事", Judgement.Ruling.REJECTED));
        assertThat(names(offered(refused))).doesNotContain("赛事");
        assertThat(score(find("朝阳常营地区"), "赛事")).isLessThan(before);
        newsroom.desk().undo(refused.issue());
        assertThat(names(offered(refused))).contains("赛事");
        assertThat(score(find("朝阳常营地区"), "赛事")).isEqualTo(before);
    }

    @Test
    void whatWasLearntFollowsEveryChangeAndIsWhatAFreshCountWouldSay() throws Refusal {
        StoryRef story = find("北京排水集团第一届");
        tagTheContests();
        double learnt = score(find("朝阳常营地区"), "赛事");
        assertThat(learnt).isPositive();
        tag(find("顺义区总工会召开"), "赛事");
        newsroom.desk().decide(story.issue(), 1, new Decision.EditParagraph(story.story(), 1, "全换了。"));
        offered(story);
        newsroom.desk().undo(story.issue());
        newsroom.desk().decide(1, 1, new Decision.RemoveTag(find("顺义区总工会召开").story(), "赛事"));
        assertThat(score(find("朝阳常营地区"), "赛事")).isEqualTo(learnt);
    }

    @Test
    void aTagThatAStoryHasAgainIsNotCountedAsRefusedHoweverOftenItsPageChanges() throws Refusal {
        tagTheContests();
        StoryRef story = find("回龙观街道");
        long tagged = newsroom.desk().decide(story.issue(), 1, new Decision.AddTag(story.story(), "赛事")).entry().orElseThrow()
                .step().number();
        double chosen = score(find("朝阳常营地区"), "赛事");
        newsroom.desk().decide(story.issue(), 1, new Decision.RemoveTag(story.story(), "赛事"));
        newsroom.desk().decide(story.issue(), 1,
                new Decision.Judge(story.story(), Judgement.Kind.TAG, "赛事", Judgement.Ruling.REJECTED));
        newsroom.desk().restore(story.issue(), 1, story.story(), tagged);
        assertThat(story(story).tags()).isNotEmpty();
        assertThat(story(story).judgements()).isNotEmpty();
        for (Status status : List.of(Status.CHECKED, Status.EDITING, Status.CHECKED)) {
            newsroom.desk().decide(story.issue(), 1, new Decision.SetStatus(story.story(), status));
            assertThat(score(find("朝阳常营地区"), "赛事")).isEqualTo(chosen);
        }
        newsroom.desk().decide(story.issue(), 1, new Decision.RemoveTag(story.story(), "赛事"));
        assertThat(score(find("朝阳常营地区"), "赛事")).isLessThan(chosen);
    }

    /// Three contests, and other stories as a newsroom has them.
    private void tagTheContests() throws Refusal {
        for (String contest : List.of("北京排水集团第一届", "北京中景联行", "18名技能高手")) {
            tag(find(contest), "赛事");
        }
        for (String other : List.of("海淀区总工会赴", "北京公交职工艺术团", "通州区总工会", "延庆区总工会", "怀柔区泉河街道")) {
            tag(find(other), "其他");
        }
    }

    private double score(StoryRef story, String tag) throws Refusal {
        return offered(story).stream().filter(one -> one.tag().name().equals(tag)).mapToDouble(TagSuggestion::score).findFirst().orElse(0);
    }

    private List<TagSuggestion> offered(StoryRef ref) throws Refusal {
        return newsroom.topics().suggest(story(ref), null);
    }

    private static List<String> names(List<TagSuggestion> offered) {
        return offered.stream().map(one -> one.tag().name()).toList();
    }

    private void tag(StoryRef story, String tag) throws Refusal {
        newsroom.desk().decide(story.issue(), story.page(), new Decision.AddTag(story.story(), tag));
    }

    private Story story(StoryRef ref) throws Refusal {
        return newsroom.desk().open(ref.issue()).pages().getFirst().sheet().story(ref.story()).orElseThrow();
    }

    private StoryRef find(String title) throws Refusal {
        for (int issue = 1; issue <= 5; issue++) {
            for (Story story : newsroom.desk().open(issue).pages().getFirst().sheet().stories()) {
                if (story.title().startsWith(title)) {
                    return new StoryRef(issue, 1, story.id());
                }
            }
        }
        throw new AssertionError(title);
    }
}
