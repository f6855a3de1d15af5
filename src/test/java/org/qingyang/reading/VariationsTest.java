package org.qingyang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Passage;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.text.SourceText;

/// What a page is read as does not hang on its line ends, blanks, brackets or script: every case that must work is read
/// again so changed and must come out the same.
class VariationsTest {

    private static final String HEAD = "柳溪镇新建三座便民桥";
    private static final String TEXT = "近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。";
    private static final String LEAD = "本报讯（记者 王小明）" + TEXT;
    private static final String SECOND = "据介绍，便民桥由镇里和村里共同出资，工期四个月，明年还将再建两座，方便更多群众。";
    private static final String THIRD = "“以前要走半个钟头，现在几分钟就到了。”村民们纷纷表示，桥通了，心也近了。";
    private static final String OTHER = "云岭村办起图书室\n\n本报讯（记者 李强）云岭村办起图书室，村民看书不再进城，老人孩子都有了去处。";

    private static final UnaryOperator<String> AS_IT_IS = page -> page;

    private final PageReader reader = PageReader.standard();

    static List<String> cases() {
        return List.of(
                page(HEAD, "本报讯（记者 王小明 李强 通讯员 赵大海 周敏）" + TEXT, SECOND, OTHER),
                page(HEAD, "本报讯（记者　董　伟　李小明）" + TEXT, SECOND, OTHER),
                page(HEAD, "□ 本报记者 王小明", TEXT, SECOND, OTHER),
                page(HEAD, TEXT, SECOND + "（记者 王小明）", OTHER),
                page(HEAD, "本报北京1月1日讯（记者王小明）" + TEXT, SECOND, OTHER),
                page(HEAD, "据新华社北京1月1日电 记者王小明报道：" + TEXT, SECOND, OTHER),
                page(OTHER, HEAD, TEXT, SECOND),
                page(HEAD, TEXT, "本报记者 王小明 通讯员 赵大海 摄影报道", OTHER),
                page(HEAD, TEXT, "本报记者 王小明\n通讯员 赵大海 摄影报道", OTHER),
                page(HEAD, TEXT + " 本报记者 王小明 摄影报道", OTHER),
                page(HEAD, LEAD, SECOND.substring(0, 17) + "\n\n\n", SECOND.substring(17), OTHER),
                page(OTHER, "着力解决群众出行难", "加快补齐设施短板", "## " + HEAD, LEAD, SECOND),
                page(HEAD, "总投资六百万元", "——村民出行难题得到解决", LEAD, SECOND, OTHER),
                page(HEAD, LEAD, SECOND, "一、好事办到心坎上", THIRD, "二、好路修到家门口", THIRD.replace("半个", "一个"), OTHER),
                page(HEAD, LEAD, SECOND, "便民桥由镇里和村里共同出资", THIRD, OTHER),
                page(HEAD, LEAD, SECOND, SECOND, THIRD, OTHER),
                page(HEAD, LEAD, "![](images/1.jpg)", SECOND, OTHER),
                page(HEAD, LEAD, SECOND, "| 日期 | 天气 |\n|---|---|\n| 1日 | 晴 |", OTHER),
                page("2024年9月3日 星期二 2版 要闻", "凝心聚力谋发展 真抓实干开新局", HEAD, LEAD, SECOND, OTHER),
                page(HEAD, LEAD, SECOND, OTHER, "责任编辑 王小明 美术编辑 李江 校对 赵敏"),
                page(HEAD, LEAD, SECOND + "（下转第3版）", OTHER),
                page(HEAD, LEAD, SECOND, "（下转第3版）", OTHER),
                page(HEAD, LEAD, THIRD, SECOND, OTHER),
                page(HEAD, LEAD, "一桥飞架两山间，\n溪水潺潺绕村前。\n昨日隔河相望远，\n今朝携手过新年。", OTHER),
                page(HEAD, LEAD, SECOND),
                page("凝心聚力谋发展 真抓实干开新局"));
    }

    private static String page(String... blocks) {
        return String.join("\n\n", blocks);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lineEndsAndBlanks(String page) {
        assertSame(page, text -> text.replace("\n", "\r\n"), AS_IT_IS);
        assertSame(page, text -> text.replaceAll("(?m)(?<=.)$", " \t　"), AS_IT_IS);
        assertSame(page, text -> "\uFEFF" + text.replaceAll("(?m)^(?=[^#|!\\s])", "　　"), AS_IT_IS);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void halfWidthBracketsAndFullWidthFigures(String page) {
        assertSame(page, VariationsTest::withHalfWidthBrackets, VariationsTest::withHalfWidthBrackets);
        if (!page.contains("images") && !page.contains("|")) {
            assertSame(page, VariationsTest::withFullWidthDigits, VariationsTest::withFullWidthDigits);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void traditionalCharacters(String page) {
        assertSame(page, VariationsTest::traditional, VariationsTest::traditional);
    }

    private void assertSame(String page, UnaryOperator<String> change, UnaryOperator<String> changedText) {
        assertThat(read(change.apply(page))).isEqualTo(changedText.apply(read(page)));
    }

    /// All that an editor sees of a page.
    private String read(String page) {
        Sheet sheet = reader.read(SourceText.of(page));
        return sheet.stories().stream().map(VariationsTest::shown).collect(Collectors.joining("\n"))
                + "\n" + sheet.furniture().stream().map(f -> f.kind().name()).toList();
    }

    private static String shown(Story story) {
        return Stream.of(story.kind().value().name(), text(story.kicker()), text(story.headline()), texts(story.subheads()), text(story.label()),
                Stream.of(BylineRole.values()).map(role -> story.byline().strings(role).toString()).collect(Collectors.joining()),
                texts(story.paragraphs()), String.valueOf(story.truncated().value())).collect(Collectors.joining(" | "));
    }

    private static String text(@org.jspecify.annotations.Nullable Passage passage) {
        return passage == null ? "" : passage.string();
    }

    private static String texts(List<Passage> passages) {
        return passages.stream().map(Passage::string).toList().toString();
    }

    private static String withHalfWidthBrackets(String text) {
        return text.replace('（', '(').replace('）', ')');
    }

    private static String withFullWidthDigits(String text) {
        return text.chars().mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c + 0xFEE0 : c))).collect(Collectors.joining());
    }

    private static String traditional(String text) {
        return text.chars().mapToObj(c -> HanLP.convertToTraditionalChinese(String.valueOf((char) c))).collect(Collectors.joining());
    }
}
