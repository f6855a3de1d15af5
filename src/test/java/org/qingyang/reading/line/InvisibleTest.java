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
            boolean unseen = Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT || Character.isSurrogate(c);
            assertThat(Invisible.isBlank(c)).as("%04x", (int) c).isEqualTo(blank);
            assertThat(Invisible.lengthOf("人" + c, 1)).as("%04x", (int) c).isEqualTo(!blank && unseen ? 1 : 0);
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
