package org.qingyang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.reading.PageReader;
import org.qingyang.reading.Reader;
import org.qingyang.text.SourceText;

/// What becomes of names that were set by hand when stories are joined and parted.
class NamesTest {

    private static final Reader READER = PageReader.standard();
    private static final SourceText PAGE = SourceText.of("""
            全市职工技能大赛在通州开幕

            本报讯（记者 张明 李强）昨日，全市职工技能大赛在通州开幕，共有三百名选手报名参加比赛。

            区总工会慰问一线环卫工人

            本报讯（记者 王芳）昨日，区总工会来到环卫中心，为一线环卫工人送去清凉用品和慰问金。
            """);
    private static final DecisionContext CONTEXT = new DecisionContext(PAGE, READER, "甲");

    private static Sheet after(Sheet sheet, Decision... decisions) throws Refusal {
        Sheet result = sheet;
        for (Decision decision : decisions) {
            result = decision.apply(result, CONTEXT);
        }
        return result;
    }

    private static List<String> reporters(Sheet sheet, int index) {
        return sheet.stories().get(index).byline().strings(BylineRole.REPORTER);
    }

    private static String body(Sheet sheet) {
        return String.join("", sheet.stories().getFirst().paragraphs().stream().map(Passage::string).toList());
    }

    @Test
    void aJoinKeepsTheNamesSetByHandTheNamesOfTheOtherAndBringsNoneBack() throws Refusal {
        Sheet read = READER.read(PAGE);
        assertThat(reporters(read, 0)).containsExactly("张明", "李强");
        assertThat(reporters(read, 1)).containsExactly("王芳");
        Sheet upperByHand = after(read, new Decision.SetByline(1, BylineRole.REPORTER, List.of("张明", "赵敏")),
                new Decision.JoinStories(1));
        assertThat(reporters(upperByHand, 0)).contains("张明", "赵敏").doesNotContain("李强");
        assertThat(reporters(upperByHand, 0).contains("王芳") || body(upperByHand).contains("王芳")).isTrue();
        Sheet lowerByHand = after(read, new Decision.SetByline(2, BylineRole.REPORTER, List.of("孙丽")),
                new Decision.JoinStories(1));
        assertThat(reporters(lowerByHand, 0)).containsExactly("张明", "李强", "孙丽");
        assertThat(body(lowerByHand)).doesNotContain("王芳");
    }

    @Test
    void aSplitGivesTypedNamesToTheUpperStoryAndPrintedOnesToWhereTheyArePrinted() throws Refusal {
        Sheet read = READER.read(PAGE);
        int lower = read.stories().get(1).extent().start();
        Sheet parted = after(read, new Decision.JoinStories(1),
                new Decision.SetByline(1, BylineRole.REPORTER, List.of("张明", "赵敏")), new Decision.SplitStory(1, lower));
        assertThat(reporters(parted, 0)).containsExactly("张明", "赵敏");
        assertThat(reporters(parted, 1)).containsExactly("王芳");
    }
}
