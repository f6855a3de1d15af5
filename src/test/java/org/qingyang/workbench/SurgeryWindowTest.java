package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.model.BylineRole;
import org.qingyang.model.FurnitureKind;
import org.qingyang.model.Issue;
import org.qingyang.model.Page;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;

/// Borders, lines and paragraphs are moved by one key each.
class SurgeryWindowTest extends WindowTest {

    private static final String KICKER = "第八届全国职工职业技能大赛北京代表队出征仪式举行";
    private static final String SLOGAN = "深入学习贯彻党的二十大精神";

    private Page page() throws Refusal {
        return newsroom.desk().open(1).pages().getFirst();
    }

    private List<String> paragraphs(int story) throws Refusal {
        return story(story).paragraphs().stream().map(Passage::string).toList();
    }

    @Test
    void aRawLineBecomesHeadlineKickerSubheadOrFurnitureByOneKey() throws Exception {
        openSamples();
        String title = story(0).title();
        chooseRaw(KICKER);
        keys(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(story(0).subheads()).extracting(Passage::string).contains(KICKER);
        assertThat(story(0).kicker()).isNull();
        keys(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(story(0).title()).isEqualTo(KICKER);
        keys(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(story(0).kicker()).extracting(Passage::string).isEqualTo(KICKER);
        keys(KeyCode.ALT, KeyCode.DIGIT7);
        assertThat(page().sheet().furniture()).anyMatch(f -> f.text().string().equals(KICKER));
        assertThat(story(0).kicker()).isNull();
        assertThat(story(0).subheads()).extracting(Passage::string).contains(title);
    }

    @Test
    void aLineOfFurnitureBecomesBodyOfTheStoryInHand() throws Exception {
        openSamples();
        assertThat(page().sheet().furniture()).anyMatch(f -> f.kind() == FurnitureKind.BANNER);
        chooseRaw(SLOGAN);
        keys(KeyCode.ALT, KeyCode.DIGIT6);
        assertThat(paragraphs(0)).anyMatch(text -> text.contains(SLOGAN));
        assertThat(page().sheet().furniture()).noneMatch(f -> f.text().string().contains(SLOGAN));
    }

    @Test
    void aLineOfWhichNoNameCanBeReadIsKeptWholeAsBylineOrCredit() throws Exception {
        openSamples();
        int last = page().sheet().stories().size() - 1;
        String title = story(last).title();
        chooseRaw(title);
        keys(KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(story(last).byline().strings(BylineRole.REPORTER)).contains(title);
        assertThat(story(last).headline()).isNull();
        keys(KeyCode.ALT, KeyCode.DIGIT5);
        assertThat(story(last).byline().strings(BylineRole.PHOTOGRAPHER)).contains(title);
        assertThat(story(last).byline().strings(BylineRole.REPORTER)).doesNotContain(title);
    }

    @Test
    void aStoryIsSplitAtTheChosenLineAndJoinedAgainWithTheOneBelow() throws Exception {
        openSamples();
        int before = stories().getItems().size();
        chooseRaw("据了解，经过多年打造");
        keys(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(stories().getItems()).hasSize(before + 1);
        assertThat(inHand().id()).isEqualTo(story(1).id());
        keys(KeyCode.ALT, KeyCode.UP);
        keys(KeyCode.CONTROL, KeyCode.J);
        assertThat(stories().getItems()).hasSize(before);
    }

    @Test
    void storiesChangePlacesAndTheStoryStaysInHand() throws Exception {
        openSamples();
        List<Story> before = page().sheet().stories();
        keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(page().sheet().stories().subList(0, 2)).containsExactly(before.get(1), before.get(0));
        assertThat(inHand().id()).isEqualTo(before.getFirst().id());
        keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertThat(page().sheet().stories()).isEqualTo(before);
        keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertThat(notice()).contains("上面没有");
    }

    @Test
    void aParagraphGoesToTheStoryBelowAndBackAsOneStepEach() throws Exception {
        openSamples();
        Issue before = newsroom.desk().open(1);
        String second = paragraphs(0).get(1);
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        keys(KeyCode.DOWN);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(paragraphs(1).getFirst()).isEqualTo(second);
        assertThat(paragraphs(0)).doesNotContain(second);
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(newsroom.desk().open(1)).isEqualTo(before);
    }

    @Test
    void paragraphsAreJoinedAndPartedWithoutTyping() throws Exception {
        openSamples();
        List<String> before = paragraphs(0);
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        keys(KeyCode.DOWN);
        keys(KeyCode.ALT, KeyCode.BACK_SPACE);
        assertThat(paragraphs(0).getFirst()).isEqualTo(before.get(0) + before.get(1));
        chooseRaw("据了解，经过多年打造");
        keys(KeyCode.ALT, KeyCode.ENTER);
        assertThat(paragraphs(0)).isEqualTo(before);
        keys(KeyCode.ALT, KeyCode.DELETE);
        assertThat(paragraphs(0)).hasSize(before.size() - 1);
    }

    @Test
    void aKeyThatHasNothingToWorkOnSaysSo() {
        openSamples();
        keys(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(notice()).contains("选中一行");
        keys(KeyCode.ALT, KeyCode.BACK_SPACE);
        assertThat(notice()).contains("选中一段");
    }

    @Test
    void noTwoCommandsOfTheWindowHaveTheSameKey() {
        openSamples();
        keys(KeyCode.F1);
        List<String> keys = lookup("#keys").<org.qingyang.workbench.command.Command>queryListView().getItems().stream()
                .map(org.qingyang.workbench.command.Command::key).filter(java.util.Objects::nonNull).toList();
        assertThat(keys).hasSizeGreaterThan(35).doesNotHaveDuplicates();
    }
}
