package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.model.Issue;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.StoryRef;
import org.qingyang.model.Tag;
import org.qingyang.model.TagCount;
import org.qingyang.testkit.Newsrooms;

class TagServiceTest {

    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void open() throws Refusal {
        newsroom = Newsrooms.withSeeds(folder.resolve("store.db"));
        tag(1, 1, "甲", "乙");
        tag(1, 2, "乙");
        tag(3, 1, "乙", "丙");
        tag(5, 1, "丙");
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void aRenameIsPlannedFirstAndThenOneStepThatOneUndoTakesBack() throws Refusal {
        List<Issue> before = issues();
        TagPlan plan = newsroom.tags().rename("乙", "新");
        assertThat(plan).extracting(TagPlan::stories, TagPlan::signed).containsExactly(3, 0);
        assertThat(issues()).isEqualTo(before);
        newsroom.tags().carryOut(plan);
        assertThat(newsroom.tags().counts()).containsExactly(count("新", 3), count("丙", 2), count("甲", 1));
        assertThat(tags(1, 1)).containsExactly(new Tag("甲"), new Tag("新"));
        newsroom.desk().undo(3);
        assertThat(issues()).isEqualTo(before);
    }

    @Test
    void mergedTagsStandOnceInEachStory() throws Refusal {
        newsroom.tags().carryOut(newsroom.tags().merge(List.of("乙", "丙"), "丙"));
        assertThat(newsroom.tags().counts()).containsExactly(count("丙", 4), count("甲", 1));
        assertThat(tags(3, 1)).containsExactly(new Tag("丙"));
    }

    @Test
    void signedStoriesAreCountedAndLeftAlone() throws Refusal {
        newsroom.desk().decide(1, 1, new Decision.SetStatus(1, Status.SIGNED));
        TagPlan plan = newsroom.tags().remove("乙");
        assertThat(plan).extracting(TagPlan::stories, TagPlan::signed).containsExactly(2, 1);
        newsroom.tags().carryOut(plan);
        assertThat(newsroom.tags().counts()).contains(count("乙", 1));
    }

    @Test
    void storiesThatAlreadyAreAsWantedAreNotTouched() throws Refusal {
        TagPlan plan = newsroom.tags().retag(List.of(new StoryRef(1, 1, 1), new StoryRef(1, 1, 2)), List.of("没有"), List.of("乙"));
        assertThat(plan.decisions()).isEmpty();
        assertThat(newsroom.tags().carryOut(plan)).isEmpty();
    }

    @Test
    void theVocabularyComesBackAsItWentOut() throws Refusal {
        newsroom.tags().importTerms("name,parent,aliases\n工会驿站,服务,驿站\n服务,,\n", false);
        newsroom.tags().importTerms("name,retired\n旧词,1\n", false);
        String table = newsroom.tags().exportTerms();
        assertThat(newsroom.topics().preferred("驿站")).isEqualTo("工会驿站");
        assertThat(newsroom.topics().known()).contains("工会驿站", "甲").doesNotContain("旧词");
        newsroom.tags().importTerms("name\n唯一\n", true);
        assertThat(newsroom.tags().terms()).hasSize(1);
        newsroom.tags().importTerms(table, true);
        assertThat(newsroom.tags().exportTerms()).isEqualTo(table);
    }

    private void tag(int issue, int story, String... tags) throws Refusal {
        for (String tag : tags) {
            newsroom.desk().decide(issue, 1, new Decision.AddTag(story, tag));
        }
    }

    private List<Tag> tags(int issue, int story) throws Refusal {
        return newsroom.desk().open(issue).pages().getFirst().sheet().story(story).orElseThrow().tags();
    }

    private static TagCount count(String tag, int stories) {
        return new TagCount(new Tag(tag), stories);
    }

    private List<Issue> issues() throws Refusal {
        List<Issue> issues = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            issues.add(newsroom.desk().open(number));
        }
        return issues;
    }
}
