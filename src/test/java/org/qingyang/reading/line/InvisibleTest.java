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
    void rareCharactersStayWholeInTheCleanText() {
        String body = "本报讯（记者 高山）𠮷野街上新开了一家书店，店主姓𠮷，昨天来了不少人。";
        var sheet = PageReader.standard().read(SourceText.of("书店开张\n\n" + body));
        assertThat(sheet.stories().getFirst().paragraphs().getFirst().string())
                .isEqualTo("𠮷野街上新开了一家书店，店主姓𠮷，昨天来了不少人。");
    }
}
