package org.qingyang.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8JsonTest {

    @Test
    void aTextIsSpeltAsTheMapperSpellsIt() {
        for (String text : new String[] {"", "a", "甲", "é", "\u0000\b\t\n\f\r\"\\/\u001F\u007F", "\uD83D\uDE00\uD840\uDC00", "\u2028"}) {
            var json = new Utf8Json();
            json.string(text);
            assertThat(json.toString()).isEqualTo(Mapper.JSON.writeValueAsString(text));
        }
    }

    @Test
    void anyTextComesBackEvenWithHalvesOfSurrogatePairs() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append((char) (random.nextBoolean() ? 0xD700 + random.nextInt(0xA00) : random.nextInt(0x100)));
            }
            var json = new Utf8Json();
            json.string(text.toString());
            assertThat(json.toString().getBytes(StandardCharsets.UTF_8)).isEqualTo(json.bytes());
            assertThat(Mapper.JSON.readValue(json.bytes(), String.class)).isEqualTo(text.toString());
        }
    }

    @Test
    void numbersAreSpeltAsTheyAre() {
        for (int number : new int[] {0, 9, 10, -1, -10, 1_234_567_890, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            var json = new Utf8Json();
            json.number(number);
            assertThat(json.toString()).isEqualTo(String.valueOf(number));
        }
    }

    @Test
    void commasStandBetweenAndNowhereElse() {
        var json = new Utf8Json();
        json.begin('{');
        json.name("a");
        json.begin('[');
        json.end(']');
        json.name("b");
        json.begin('[');
        json.number(1);
        json.literal("null");
        json.raw("{}".getBytes(StandardCharsets.UTF_8));
        json.end(']');
        json.end('}');
        assertThat(json.toString()).isEqualTo("{\"a\":[],\"b\":[1,null,{}]}");
    }
}
