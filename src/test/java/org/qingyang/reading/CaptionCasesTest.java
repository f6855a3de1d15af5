package org.qingyang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Passage;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;

/// Captions that stand below or amid a story which is not theirs.
class CaptionCasesTest {

    private static final String HEAD = "柳溪镇新建三座便民桥";
    private static final String LEAD = "本报讯（记者 王小明）近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。";
    private static final String SECOND = "据介绍，便民桥由镇里和村里共同出资，工期四个月，明年还将再建两座。";

    private final PageReader reader = PageReader.standard();

    private List<Story> stories(String... blocks) {
        return reader.read(Pages.of(blocks)).stories();
    }

    private static List<String> texts(Story story) {
        return story.paragraphs().stream().map(Passage::string).toList();
    }

    @ParameterizedTest
    @CsvSource({"　　李大山摄", "　　（新华社发　李大山摄）", "　　李大山 摄"})
    void aCaptionBelowASignedStoryIsAPhotoStory(String credit) {
        List<Story> stories = stories(HEAD, LEAD, SECOND, "柳溪镇，村民走过新桥。" + credit);
        assertThat(stories).extracting(story -> story.kind().value()).containsExactly(StoryKind.NEWS, StoryKind.PHOTO);
        assertThat(texts(stories.getFirst())).hasSize(2);
        assertThat(texts(stories.getLast())).containsExactly("柳溪镇，村民走过新桥。");
        assertThat(stories.getLast().byline().strings(BylineRole.PHOTOGRAPHER)).containsExactly("李大山");
    }

    @Test
    void aCaptionGivenByAnInstitutionIsAPhotoStoryToo() {
        List<Story> stories = stories(HEAD, "本报记者 王小明", "新桥通车那天，村里像过节一样热闹。", SECOND, "柳溪镇，村民走过新桥。　　柳溪镇融媒体中心供图");
        assertThat(stories).extracting(story -> story.kind().value()).containsExactly(StoryKind.NEWS, StoryKind.PHOTO);
        assertThat(texts(stories.getLast())).containsExactly("柳溪镇，村民走过新桥。");
    }

    @Test
    void theParagraphAroundACaptionIsJoined() {
        List<Story> stories = stories(HEAD, LEAD, "据介绍，便民桥由镇里和村里共同出资，工期四", "柳溪镇，村民走过新桥。　　李大山摄", "个月，明年还将再建两座。");
        assertThat(texts(stories.getFirst())).hasSize(2).endsWith(SECOND);
        assertThat(texts(stories.getLast())).containsExactly("柳溪镇，村民走过新桥。");
    }

    @Test
    void aPictureOfTheStoryAboveStaysThere() {
        List<Story> stories = stories(HEAD, LEAD, SECOND, "图为村民走过新桥。　　李大山 摄");
        assertThat(stories).hasSize(1);
        assertThat(stories.getFirst().byline().strings(BylineRole.PHOTOGRAPHER)).containsExactly("李大山");
    }

    @Test
    void theLastParagraphOfAPhotoStoryStaysThere() {
        List<Story> stories = stories(HEAD, LEAD, "新桥通车", "村民们走过新桥，来往两岸不再绕路。", "新桥由镇里和村里共同出资。　　李大山摄");
        assertThat(stories).hasSize(2);
        assertThat(texts(stories.getLast())).containsExactly("村民们走过新桥，来往两岸不再绕路。", "新桥由镇里和村里共同出资。");
    }
}
