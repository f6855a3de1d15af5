package org.qingyang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.testkit.StubReader;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// A doubt is answered when its place is rewritten by hand.
class AnsweredDoubtsTest {

    private static final String TEXT = "慰问一线职工\n本报讯（记者 张明）慰问团一行作为快递小哥送上慰问品，叮嘱大家保重身体。";
    private static final SourceText PAGE = SourceText.of(TEXT);
    private static final DecisionContext CONTEXT = new DecisionContext(PAGE, new StubReader(), "甲");

    private static Sheet doubting(String words, Settlement... settlements) {
        int at = TEXT.indexOf(words);
        var doubt = new Doubt("rule", new Span(at, at + words.length()), Message.of("x"), 0.5, List.of(settlements));
        Sheet read = new StubReader().read(PAGE);
        return read.with(1, story -> new StoryParts(story).doubts(List.of(doubt)).make());
    }

    private static boolean isOpen(Sheet sheet) {
        return sheet.openDoubts() > 0;
    }

    private static Sheet edited(Sheet sheet, String from, String to) throws Refusal {
        Story story = sheet.stories().getFirst();
        String text = story.paragraphs().getFirst().string();
        assertThat(text).contains(from);
        return new Decision.EditParagraph(1, 0, text.replace(from, to)).apply(sheet, CONTEXT);
    }

    @Test
    void rewritingThePlaceAnswersTheDoubt() throws Refusal {
        assertThat(isOpen(edited(doubting("作为"), "作为", "为"))).isFalse();
        assertThat(isOpen(edited(doubting("作为快递"), "作为快递", "作为快快递"))).isFalse();
        assertThat(isOpen(edited(doubting("作为"), "一行作为快递小哥送上", ""))).isFalse();
    }

    @Test
    void writingElsewhereLeavesItOpen() throws Refusal {
        assertThat(isOpen(edited(doubting("作为"), "保重", "多保重"))).isTrue();
        assertThat(isOpen(edited(doubting("作为"), "一行作为", "一行专程作为"))).isTrue();
        assertThat(isOpen(edited(doubting("作为"), "团一行作为快递", "团两行作为快件"))).isTrue();
    }

    @Test
    void deletingTheParagraphOrTheNameAnswersIt() throws Refusal {
        assertThat(isOpen(new Decision.EditParagraph(1, 0, "").apply(doubting("作为"), CONTEXT))).isFalse();
        Sheet name = doubting("张明");
        assertThat(name.stories().getFirst().byline().isEmpty()).isFalse();
        assertThat(isOpen(new Decision.SetByline(1, org.qingyang.model.BylineRole.REPORTER, List.of("章明")).apply(name, CONTEXT)))
                .isFalse();
    }

    @Test
    void aHeadlineIsRewrittenLikeAnyText() throws Refusal {
        Sheet sheet = doubting("一线");
        assertThat(isOpen(new Decision.SetText(1, Decision.TextField.HEADLINE, "慰问第一线职工").apply(sheet, CONTEXT))).isTrue();
        assertThat(isOpen(new Decision.SetText(1, Decision.TextField.HEADLINE, "慰问一钱职工").apply(sheet, CONTEXT))).isFalse();
    }
}
