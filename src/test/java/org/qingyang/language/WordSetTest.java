package org.qingyang.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordSetTest {

    private final WordSet words = new WordSet(List.of("工会", "总工会", "会", "很".repeat(70), "𠮷野"));

    @Test
    void findsTheLongestWordThatEndsOrBeginsAtAPlace() {
        assertThat(words.lengthBefore("市总工会主席", 4)).isEqualTo(3);
        assertThat(words.lengthBefore("工会", 1)).isZero();
        assertThat(words.lengthAt("总工会主席", 0)).isEqualTo(3);
        assertThat(words.lengthAt("总工会", 3)).isZero();
        assertThat(words.lengthAt("在" + "很".repeat(80), 1)).isEqualTo(70);
        assertThat(words.lengthAt("𠮷野家", 0)).isEqualTo(3);
    }

    @Test
    void tellsHowATextBeginsAndEnds() {
        assertThat(words.begins("会议")).isTrue();
        assertThat(words.begins("")).isFalse();
        assertThat(words.ends("职工大会")).isTrue();
        assertThat(words.ends("职工")).isFalse();
    }

    @Test
    void tellsWhetherAWordStandsAnywhere() {
        assertThat(words.isIn("全市工会")).isTrue();
        assertThat(words.isIn("开会了")).isTrue();
        assertThat(words.isIn("全市职工")).isFalse();
        assertThat(words.isIn("")).isFalse();
    }

    @Test
    void agreesWithLookingThroughAllWords() {
        Random random = new Random(3);
        List<String> list = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            list.add(text(random, 1 + random.nextInt(5)));
        }
        WordSet set = new WordSet(list);
        String text = text(random, 2_000);
        for (int at = 0; at <= text.length(); at++) {
            int i = at;
            assertThat(set.lengthAt(text, i))
                    .isEqualTo(list.stream().filter(word -> text.startsWith(word, i)).mapToInt(String::length).max().orElse(0));
            assertThat(set.lengthBefore(text, i))
                    .isEqualTo(list.stream().filter(word -> text.substring(0, i).endsWith(word)).mapToInt(String::length).max().orElse(0));
        }
    }

    private static String text(Random random, int length) {
        return random.ints(length, '一', '一' + 12).mapToObj(c -> String.valueOf((char) c)).reduce("", String::concat);
    }
}
