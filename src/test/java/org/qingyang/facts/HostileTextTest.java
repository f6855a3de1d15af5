package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.model.Facts;
import org.qingyang.model.Mention;
import org.qingyang.model.Person;

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

    /// Words that the rules ask for, in any order: no rule may look before the beginning or behind the end. `qingyang.words` asks
    /// for more of them.
    @Test
    void wordsOfTheNewsInAnyOrderBreakNothing() {
        String[] words = ("副 局长 书记 党委书记 主任 院长 校长 教授 会长 首任 新任 原 前 兼 及 与 和 、 ， 。 ； ： （ ） “ ” · 叫 名叫 为 是 有 由 任 当选 聘 "
                + "任命 同志 等 8人 以962票 今年54岁 云岭 北京市 上海 日本 江苏省 石台县 昌平区 青禾镇 金岭村 村 社区 街道 路 口 该 我校 来校 市 县 省 "
                + "总工会 教育局 公安局 医院 大学 学院 公司 集团 有限公司 分公司 商会 总会 委员会 党委 党组 纪委 书记处 中学 一中 大队 中队 医疗队 驻 援 "
                + "第13期 第三届 民四庭 庭长 学前 科 科长 外语 系 办公室 财政部 部长 首相 大臣 外长 导演 演员 村民 教师 司机 职工 陈明远 王大为 曾 常 胡 柯达 民革 佳能 "
                + "包钢 铃木 阿布都拉 史密斯 米尔 约耶夫 说 表示 出席 带队 来到 在 向 对 从 到 的 了 边 改 得 都 各 第 全 非洲 政协 代表 团长 负责同志 一行 访问 "
                + "　 委任 辞去 现任 今年30岁 （女） 急诊科 的一名 护士 雅各布 查尔斯 三世 于守信 张大 伟 致欢迎辞 身份 以 职务").split(" ");
        var random = new Random(11);
        for (int round = 0; round < Integer.getInteger("qingyang.words", 1500); round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]);
            }
            String paragraph = text.toString();
            assertThatCode(() -> Told.by(paragraph).facts().persons()
                    .forEach(person -> person.mentions().forEach(mention -> check(paragraph, mention)))).as(paragraph)
                    .doesNotThrowAnyException();
        }
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

    @Test
    void aParagraphAtWhichARuleSlipsCostsNobodyElsesFacts() {
        List<Paragraph> paragraphs = Paragraphs.of(Told.story("", "市长陈明远到场。", "坏了的一段。", "县长何守信到场。"));
        Facts facts = FactFinder.sparing(paragraphs, some -> {
            if (some.stream().anyMatch(paragraph -> paragraph.text().startsWith("坏"))) {
                throw new IndexOutOfBoundsException("a slip");
            }
            return new Facts(some.stream().map(paragraph -> new Person(paragraph.text(), List.of(), List.of())).toList(), List.of(),
                    List.of(), List.of(), List.of(), List.of(), List.of());
        });
        assertThat(facts.persons()).extracting(Person::name).containsExactly("市长陈明远到场。", "县长何守信到场。");
        assertThat(FactFinder.sparing(paragraphs, _ -> {
            throw new IllegalStateException("a slip");
        })).isEqualTo(Facts.NONE);
    }
}
