package org.qingyang.reading.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingyang.reading.PageReader;
import org.qingyang.text.SourceText;

class InvisibleTest {

    @Test
    void aCharacterOfTwoHalvesIsSeenAtBoth() {
        String text = "𠮷野家" + '\uD842' + "x" + '\uDFB7' + '\u200B';
        assertThat(IntStream.range(0, text.length()).map(i -> Invisible.lengthOf(text, i)).toArray())
                .containsExactly(0, 0, 0, 0, 1, 0, 1, 1);
    }

    @Test
    void agreesWithJavaOnEachCharacter() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean unseen = Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT || Character.isSurrogate(c)
                    || c >= 0xfdd0 && c <= 0xfdef || c == 0xfffe;
            assertThat(Invisible.isBlank(c)).as("%04x", (int) c).isEqualTo(blank);
            assertThat(Invisible.lengthOf("人" + c, 1)).as("%04x", (int) c).isEqualTo(!blank && unseen ? 1 : 0);
        }
    }

    @Test
    void aNonCharacterIsUnseenAndAJoinerOnlyWhereItMakesNoPicture() {
        assertThat(Invisible.lengthOf("人" + Character.toString(0x1fffe), 1)).isEqualTo(2);
        assertThat(Invisible.lengthOf("人\uffff", 1)).isEqualTo(1);
        String family = "👩\u200d👩\u200d👧❤\ufe0f\u200d🔥人\u200d👧\u200d";
        assertThat(IntStream.range(0, family.length()).filter(i -> Invisible.lengthOf(family, i) > 0).boxed())
                .containsExactly(family.indexOf('人') + 1, family.length() - 1);
    }

    @Test
    void everyLineEndOfUnicodeEndsALineAndNoneIsInTheCleanText() {
        for (String end : new String[] {"\u000b", "\f", "\u0085", "\u2028", "\u2029"}) {
            String page = String.join(end, "河边新建步道", "本报讯（记者 高山）沿着城南的河边，一条新修的步道昨天开放。",
                    "步道全长三公里，两旁种上了柳树。", "");
            var sheet = PageReader.standard().read(SourceText.of(page));
            assertThat(sheet.stories().getFirst().title()).isEqualTo("河边新建步道");
            assertThat(sheet.stories().getFirst().paragraphs()).allMatch(paragraph -> !paragraph.string().contains(end))
                    .extracting(paragraph -> paragraph.string()).last().asString().endsWith("柳树。");
        }
    }

    @Test
    void rareCharactersStayWholeInTheCleanText() {
        String body = "本报讯（记者 高山）𠮷野街上新开了一家书店，店主姓𠮷，昨天来了不少人。";
        var sheet = PageReader.standard().read(SourceText.of("书店开张\n\n" + body));
        assertThat(sheet.stories().getFirst().paragraphs().getFirst().string())
                .isEqualTo("𠮷野街上新开了一家书店，店主姓𠮷，昨天来了不少人。");
    }
}
