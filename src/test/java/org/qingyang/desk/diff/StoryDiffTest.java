package org.qingyang.desk.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.model.StoryParts;
import org.qingyang.model.Tag;
import org.qingyang.testkit.RandomDecisions;
import org.qingyang.testkit.Seeds;
import org.qingyang.testkit.StubReader;

class StoryDiffTest {

    @Test
    void wordsAreTheUnit() {
        assertThat(TextDiff.between("大力宣杨劳模", "大力宣扬劳模精神")).containsExactly(
                new Run(Run.Kind.SAME, "大力宣"), new Run(Run.Kind.REMOVED, "杨"), new Run(Run.Kind.INSERTED, "扬"),
                new Run(Run.Kind.SAME, "劳模"), new Run(Run.Kind.INSERTED, "精神"));
        assertThat(TextDiff.between("共1234人 and他", "共1235人和他")).containsExactly(
                new Run(Run.Kind.SAME, "共"), new Run(Run.Kind.REMOVED, "1234"), new Run(Run.Kind.INSERTED, "1235"),
                new Run(Run.Kind.SAME, "人"), new Run(Run.Kind.REMOVED, " and"), new Run(Run.Kind.INSERTED, "和"),
                new Run(Run.Kind.SAME, "他"));
    }

    @Test
    void theRunsGiveBothTextsBack() {
        var editor = new RandomDecisions(5);
        String text = Seeds.texts().getFirst().text();
        for (int i = 0; i < 200; i++) {
            String before = text.substring(i * 10, i * 10 + new Random(i).nextInt(300));
            String after = editor.edited(editor.edited(editor.edited(before)));
            List<Run> runs = TextDiff.between(before, after);
            assertThat(without(runs, Run.Kind.INSERTED)).isEqualTo(before);
            assertThat(without(runs, Run.Kind.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void onlyWhatDiffersIsListedAndParagraphsThatStayKeepTheOthersApart() {
        Story before = new StubReader().read(Seeds.texts().getFirst()).stories().stream()
                .filter(s -> s.paragraphs().size() >= 3).findFirst().orElseThrow();
        Story after = new StoryParts(before).paragraphs(before.paragraphs().subList(1, before.paragraphs().size()))
                .tags(List.of(new Tag("工会"))).make();
        assertThat(StoryDiff.between(before, before).isNone()).isTrue();
        List<StoryDiff.Part> parts = StoryDiff.between(before, after).parts();
        assertThat(parts).extracting(StoryDiff.Part::field).containsExactly(StoryField.PARAGRAPHS, StoryField.TAGS);
        assertThat(parts.getFirst()).extracting(StoryDiff.Part::before, StoryDiff.Part::after).containsExactly(0, -1);
        assertThat(parts.getLast().runs()).containsExactly(new Run(Run.Kind.INSERTED, "工会"));
    }

    private static String without(List<Run> runs, Run.Kind kind) {
        return runs.stream().filter(run -> run.kind() != kind).map(Run::text).collect(Collectors.joining());
    }
}
