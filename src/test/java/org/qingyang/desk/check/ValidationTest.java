package org.qingyang.desk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyang.model.Byline;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.model.StoryKind;
import org.qingyang.model.StoryParts;
import org.qingyang.testkit.StubReader;
import org.qingyang.text.SourceText;
import org.qingyang.text.TracedText;
import org.qingyang.wording.Messages;

class ValidationTest {

    private static final Story GOOD = new StoryParts(new StubReader().read(
            SourceText.of("好题目\n本报讯（记者 张明）正文在此，没有问题。")).stories().getFirst()).doubts(List.of()).make();

    @Test
    void aGoodStoryHasNothingToLookAt() {
        assertThat(Validation.of(GOOD)).isEmpty();
    }

    @Test
    void whatIsMissingIsFound() {
        assertThat(rules(new StoryParts(GOOD).headline(null).make())).containsExactly("headline ERROR");
        assertThat(rules(new StoryParts(GOOD).headline(null)
                .kind(Sourced.byEditor(StoryKind.PHOTO, "甲")).make())).containsExactly("headline WARNING");
        assertThat(rules(new StoryParts(GOOD).paragraphs(List.of()).make())).containsExactly("body ERROR");
        assertThat(rules(new StoryParts(GOOD).byline(Byline.NONE).make())).containsExactly("reporter WARNING");
        assertThat(rules(new StoryParts(GOOD).truncated(Sourced.byEditor(true, "甲")).make()))
                .containsExactly("truncated WARNING");
        assertThat(rules(new StoryParts(GOOD).headline(passage("长".repeat(31))).make()))
                .containsExactly("longHeadline WARNING");
    }

    @ParameterizedTest
    @CsvSource({"他说：“好。, “", "他说：好。”, ”", "见《报纸。, 《", "（甲（乙）丙, （", "“‘甲”’, ‘’", "“甲《乙”丙》, 《》",
        "于2月30日举行, 2月30日", "2023年2月29日, 2023年2月29日", "１３月１日, １３月１日", "4月31日至5月1日, 4月31日", "6月0日, 6月0日"})
    void oddMarksAndImpossibleDatesAreFoundInPlace(String text, String odd) {
        List<Finding> findings = Validation.of(body(text));
        assertThat(findings).allMatch(Finding::isError).allMatch(f -> f.place().field() == StoryField.PARAGRAPHS);
        assertThat(findings.stream().map(f -> text.substring(f.place().clean().start(), f.place().clean().end()))
                .reduce("", String::concat)).isEqualTo(odd);
        assertThat(Messages.in(Locale.CHINESE).say(findings.getFirst().message())).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"“甲‘乙’丙”（《丁》）", "2024年2月29日", "2月29日", "12月31日", "下午2时30分", "200012月5日"})
    void whatIsRightIsLeftInPeace(String text) {
        assertThat(Validation.of(body(text))).isEmpty();
    }

    @Test
    void anOpenDoubtIsFoundAtItsPlace() {
        Story read = new StubReader().read(SourceText.of("好题目\n本报讯（记者 张明）正文在此，没有问题。")).stories().getFirst();
        List<Finding> findings = Validation.of(read);
        assertThat(findings).extracting(Finding::rule).containsOnly("desk.check.doubt").hasSize(read.openDoubts().size());
        assertThat(findings.getFirst().place().field()).isEqualTo(StoryField.HEADLINE);
    }

    private static List<String> rules(Story story) {
        return Validation.of(story).stream().map(f -> f.rule().replace("desk.check.", "") + " " + f.severity()).toList();
    }

    private static Story body(String text) {
        return new StoryParts(GOOD).paragraphs(List.of(passage(text))).make();
    }

    private static Passage passage(String text) {
        return new Passage(TracedText.typed(text, 0, TracedText.EDITOR), Origin.editor("甲"), 1);
    }
}
