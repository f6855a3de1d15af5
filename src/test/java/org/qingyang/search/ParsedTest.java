package org.qingyang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.model.Message;
import org.qingyang.model.Status;
import org.qingyang.model.StoryKind;
import org.qingyang.wording.Messages;

class ParsedTest {

    @Test
    void saysWhereAQueryIsBroken() {
        assertThat(Parsed.of("工会 状态:好 北京", Field.ALL)).isInstanceOfSatisfying(Parsed.Broken.class, broken ->
                assertThat("工会 状态:好 北京".substring(broken.place().start(), broken.place().end())).contains("状态:好"));
        assertThat(Parsed.of("工会 AND", Field.ALL)).isInstanceOfSatisfying(Parsed.Broken.class, broken ->
                assertThat(broken.place()).isEqualTo(new org.qingyang.text.Span(5, 6)));
    }

    @Test
    void readsTheWholeLanguage() {
        assertThat(query("记者:盛丽 标签:技能竞赛 -通州 2024-05..2024-09 状态:未核 \"甲 乙\"")).isEqualTo(new Query.And(List.of(
                new Query.Words("盛丽", Set.of(Field.REPORTERS)), new Query.Words("技能竞赛", Set.of(Field.TAGS)),
                new Query.Not(words("通州")), dated("2024-05-01", "2024-09-30"), new Query.OfStatus(Status.UNREAD),
                words("甲 乙"))));
        assertThat(query("甲 OR 乙 AND NOT (丙 OR -丁)")).isEqualTo(new Query.Or(List.of(words("甲"), new Query.And(List.of(
                words("乙"), new Query.Not(new Query.Or(List.of(words("丙"), new Query.Not(words("丁"))))))))));
        assertThat(query("Headline：(甲 OR “乙 丙”)")).isEqualTo(new Query.Or(List.of(
                new Query.Words("甲", Set.of(Field.HEADINGS)), new Query.Words("乙 丙", Set.of(Field.HEADINGS)))));
        assertThat(query("类型:图片新闻")).isEqualTo(new Query.OfKind(StoryKind.PHOTO));
        assertThat(query("doubts:no")).isEqualTo(new Query.Doubtful(false));
        assertThat(query("期:3 报纸:午报")).isEqualTo(new Query.And(List.of(new Query.OfIssue(3), new Query.OfPaper("午报"))));
        assertThat(query(" \u3000\n")).isEqualTo(new Query.All());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:30", "时间:十点", "a..b", "2024-05", "...", "-", "（记者", "and", "ORDER", "100%", "标题：的", "甲-乙",
        "C++", "*", "'", "http://a.b/c"})
    void whatIsNoSignIsText(String word) {
        if (!word.startsWith("标题")) {
            assertThat(query(word)).isEqualTo(words(word));
        }
    }

    @ParameterizedTest
    @CsvSource({"2024..,2024-01-01,", "..2024-02,,2024-02-29", "2024-05-03..2024-05-03,2024-05-03,2024-05-03",
        "日期:2024,2024-01-01,2024-12-31", "date:2024-05,2024-05-01,2024-05-31"})
    void readsDates(String word, String from, String to) {
        assertThat(query(word)).isEqualTo(dated(from, to));
    }

    @ParameterizedTest
    @CsvSource({"甲 AND,nothing", "OR 甲,nothing", "甲 OR OR 乙,nothing", "NOT,nothing", "(),nothing", "(甲,open", "甲),closed",
        "'\"甲',quote", "“甲,quote", "'\"\"',empty", "状态:没有,value", "标题:,noValue", "标题: 甲,noValue", "状态:(未核),noBrackets",
        "期:三,value", "2024-13..,date", "2024-02-30..,date", "2025..2024,dates", "日期:昨天,date", "存疑:几个,value",
        "报纸:'\"\"',empty", "标题:'\"\"',empty"})
    void saysWhatIsBroken(String query, String why) {
        assertThat(Parsed.of(query, Field.ALL)).isInstanceOfSatisfying(Parsed.Broken.class, broken -> {
            assertThat(broken.why().key()).isEqualTo("search.broken." + why);
            for (var locale : Messages.LANGUAGES) {
                assertThat(Messages.in(locale).say(broken.why())).doesNotContain("search.broken").doesNotContain("{");
            }
        });
    }

    @Test
    void neverThrows() {
        var random = new Random(6);
        String[] parts = {"(", ")", "\"", "“", "”", "-", " ", "\n", "OR", "AND", "NOT", "标题:", "状态：", "未核", "..", "2024", "期:",
            "甲", "*", "^", "{", "+", ":", "'", "\u0000", "\uD800", "😀", "日期:"};
        for (int i = 0; i < 20_000; i++) {
            var query = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                query.append(parts[random.nextInt(parts.length)]);
            }
            assertThat(Parsed.of(query.toString(), Field.ALL)).isNotNull();
        }
    }

    @Test
    void boundsWhatIsTooMuch() {
        for (String much : List.of("(".repeat(1_000) + "甲" + ")".repeat(1_000), "-".repeat(1_500) + "甲", "甲 ".repeat(500),
                "甲".repeat(5_000), "NOT ".repeat(400) + "甲", "标题:(".repeat(300))) {
            assertThat(Parsed.of(much, Field.ALL)).isInstanceOfSatisfying(Parsed.Broken.class, broken ->
                    assertThat(broken.why().key()).isIn("search.broken.long", "search.broken.parts"));
        }
    }

    private static Query query(String text) {
        return switch (Parsed.of(text, Field.ALL)) {
            case Parsed.Fine(Query query) -> query;
            case Parsed.Broken(Message why, var _) -> throw new AssertionError(why);
        };
    }

    private static Query words(String text) {
        return new Query.Words(text, Field.ALL);
    }

    private static Query dated(String from, String to) {
        return new Query.Dated(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
