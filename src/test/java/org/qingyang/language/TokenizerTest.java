package org.qingyang.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingyang.testkit.Seeds;

class TokenizerTest {

    @Test
    void theWordsAreTheParagraph() {
        for (var page : Seeds.texts()) {
            IntStream.rangeClosed(1, page.lineCount()).mapToObj(page::lineText).forEach(TokenizerTest::check);
        }
        check("");
        check("a\ud800b\ud83d\ude00 \t　４．６７％");
        check("字".repeat(5000));
        check("他说。".repeat(3000));
    }

    private static void check(String text) {
        int at = 0;
        for (Token token : Tokenizer.tokens(text)) {
            assertThat(token.start()).isEqualTo(at);
            assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
            at = token.end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    @Test
    void manyThreadsGetTheSameWords() {
        String line = Seeds.texts().getFirst().lineText(9);
        List<Token> alone = Tokenizer.tokens(line);
        assertThat(IntStream.range(0, 400).parallel().mapToObj(_ -> Tokenizer.tokens(line))).allMatch(alone::equals);
    }
}
