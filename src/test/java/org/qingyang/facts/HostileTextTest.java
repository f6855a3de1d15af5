package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.model.Facts;
import org.qingyang.model.Mention;

class HostileTextTest {

    @Test
    void nothingAndNoChinese() {
        assertThat(Told.by().facts()).isEqualTo(Facts.NONE);
        assertThat(Told.by("", "Lorem ipsum dolor sit amet.", "\ud83d\ude00\ud800 \udc00", "\u0000\u0007").facts().persons()).isEmpty();
    }

    @Test
    void hugeParagraphsTakeBoundedTime() {
        String text = "北京市总工会副主席张明远说，“近日8500余人参加。”".repeat(4000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Told.by(text));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Told.by("局".repeat(50_000), "“".repeat(50_000), "1".repeat(50_000), "、".repeat(50_000)));
    }

    /// What repeats itself may neither grow into one name nor be compared with all that was found before.
    @ParameterizedTest
    @ValueSource(strings = {"市局处", "阿·", "北京市海淀区", "约", "书记、", "中国—", "“我”说，"})
    void repeatedNamesTakeBoundedTime(String again) {
        String text = again.repeat(120_000 / again.length());
        Facts facts = Assertions.assertTimeout(Duration.ofSeconds(20), () -> Told.by(text).facts());
        assertThat(facts.organisations()).allMatch(body -> body.name().length() < 100);
    }

    @Test
    void mentionsStandWhereTheySay() {
        var random = new Random(7);
        String letters = "北京市总工会主席张明说“”《》，。、（）19月日年余名近局路镇和·万 \n\ud83d";
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String paragraph = text.toString();
            Facts facts = Told.by(paragraph).facts();
            facts.persons().forEach(person -> person.mentions().forEach(mention -> check(paragraph, mention)));
            facts.organisations().forEach(body -> body.mentions().forEach(mention -> check(paragraph, mention)));
            facts.places().forEach(place -> place.mentions().forEach(mention -> check(paragraph, mention)));
            facts.dates().forEach(date -> check(paragraph, date.mention()));
            facts.figures().forEach(figure -> check(paragraph, figure.mention()));
            facts.quotes().forEach(quote -> check(paragraph, quote.mention()));
        }
    }

    private static void check(String paragraph, Mention mention) {
        assertThat(paragraph.substring(mention.start(), mention.end())).isEqualTo(mention.text()).isNotEmpty();
    }
}
