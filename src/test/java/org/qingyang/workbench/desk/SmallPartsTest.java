package org.qingyang.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Settlement;
import org.qingyang.text.Span;
import org.qingyang.wording.Messages;
import org.qingyang.workbench.fx.Ui;

class SmallPartsTest {

    private static final Doubt DOUBT = new Doubt("rule", new Span(3, 5), Message.of("reading.x"), 0.5,
            List.of(new Settlement.Replace(new Span(3, 5), "单位"), new Settlement.Replace(new Span(3, 5), "")));

    @Test
    void aClickMeansTheClauseAroundIt() {
        assertThat(Clause.around("近日，市总工会开会。", 4).span()).isEqualTo(new Span(3, 9));
        assertThat(Clause.around("", 0).span()).isEqualTo(new Span(0, 0));
    }

    @Test
    void typeAheadOffersWordsThatBeginWithWhatIsTypedFirst() {
        assertThat(Completion.of("竞赛", List.of("技能竞赛", "竞赛", "慰问"))).containsExactly("竞赛", "技能竞赛");
        assertThat(Completion.of(" ", List.of("慰问"))).isEmpty();
    }

    @Test
    void enterTakesTheFirstOfferBackspaceKeepsDigitsTakeTheRest() {
        assertThat(DoubtKeys.of(KeyCode.ENTER, DOUBT)).contains(DOUBT.settlements().getFirst());
        assertThat(DoubtKeys.of(KeyCode.DIGIT2, DOUBT)).contains(DOUBT.settlements().get(1));
        assertThat(DoubtKeys.of(KeyCode.NUMPAD2, DOUBT)).contains(DOUBT.settlements().get(1));
        assertThat(DoubtKeys.of(KeyCode.NUMPAD0, DOUBT)).isEmpty();
        assertThat(DoubtKeys.of(KeyCode.BACK_SPACE, DOUBT)).contains(new Settlement.Keep());
        assertThat(DoubtKeys.of(KeyCode.DIGIT9, DOUBT)).isEmpty();
        assertThat(DoubtKeys.of(KeyCode.A, DOUBT)).isEmpty();
    }

    @Test
    void enterKeepsWhatIsMoreLikelyRightThanWrong() {
        var unlikely = new Doubt("rule", new Span(3, 5), Message.of("reading.x"), 0.2, List.of(new Settlement.JoinAbove()));
        assertThat(DoubtKeys.of(KeyCode.ENTER, unlikely)).contains(new Settlement.Keep());
        assertThat(DoubtKeys.of(KeyCode.DIGIT2, unlikely)).contains(new Settlement.JoinAbove());
    }

    @Test
    void whatALineIsIsKeptAsItIsReadAndAWordAsItIsPrinted() {
        var ui = new Ui(Messages.in(Locale.CHINESE), null, null);
        var line = new Doubt("rule", new Span(3, 5), Message.of("reading.x"), 0.2, List.of(new Settlement.JoinAbove()));
        assertThat(DoubtKeys.words(new Settlement.Keep(), line, ui)).isEqualTo("照现在的读法");
        assertThat(DoubtKeys.words(new Settlement.Keep(), DOUBT, ui)).isEqualTo("保留原文");
        var named = new Doubt("reading.doubt.heading", new Span(3, 5), Message.of("reading.doubt.unsure", 61, "@reading.role.kicker",
                "@reading.role.paragraph"), 0.4, List.of(new Settlement.Keep()));
        assertThat(DoubtKeys.words(new Settlement.Keep(), named, ui)).isEqualTo("仍作引题");
        assertThat(ui.words().say(named.reason())).isEqualTo("现在读作引题，把握 61%；也可能是正文另起的一段");
    }

    @Test
    void anExcerptBeginsWithNoClosingMark() {
        String text = "他说：“这里很好。”邓立娟表示，会再来。";
        int at = text.indexOf("表示");
        assertThat(DoubtBar.excerpt(text, new Span(at, at + 2))).isEqualTo("邓立娟表示");
        int mark = text.indexOf("”");
        assertThat(DoubtBar.excerpt(text, new Span(mark, mark + 1))).as("the mark itself").isEqualTo("”邓立娟表示");
    }
}
