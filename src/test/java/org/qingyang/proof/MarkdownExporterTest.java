package org.qingyang.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.StoryParts;

class MarkdownExporterTest {

    private static final String CHARACTERS = "#*_`~[]()<>&;!\\|+-=.:123 \t\n\u3000甲“”、。a";

    @Test
    void headingsParagraphsAndARuleBetweenStories() throws Exception {
        assertThat(write(Issues.full())).isEqualTo("""
                *夏送清凉*

                ## 区总工会慰问一线职工

                ### 副题一

                ### 副题二

                本报讯（本报记者 张三 通讯员 李四 王五）近日，区总工会和街道慰问职工。

                标签：工会、劳动

                ---

                ## 活动现场

                图为活动现场。

                赵六 摄

                ［原文至此残缺］
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 一", "**本报讯**", "1. 一", "12) 二", "- 甲", "+ 乙", "* 丙", "> 引", "---", "===", "甲\n---", "甲\n===",
        "`码`", "~~~\n码", "<b>粗</b>", "&amp; &#32;", "[链](http://a.b)", "![图](x)", "a_b_c", "甲\\乙", "\\", "甲  ", "    码", "\t码",
        "甲\n\n乙", "甲\n", "\n甲", "甲\n    乙", "甲 \n 乙", "| 表 | 格 |\n|---|---|", "http://example.org", "“引”", "甲#", "# 甲 #", "2024年9月3日. ",
        "\u3000\u3000甲", "[a]: /url"})
    void aParserGivesTheTextBack(String text) throws Exception {
        assertThat(parsedBack(text)).containsExactly(text, text, text);
    }

    @Test
    void aParserGivesAnyTextBack() throws Exception {
        var random = new Random(1);
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder("甲");
            for (int length = random.nextInt(12); length >= 0; length--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            assertThat(parsedBack(text.toString())).as("%s", text).containsExactly(text.toString(), text.toString(), text.toString());
        }
    }

    /// Kicker, headline and paragraph of a story that has this text for each.
    private static List<String> parsedBack(String text) throws IOException {
        var story = new StoryParts(Issues.plain(text, text)).kicker(Issues.typed(text)).make();
        Node document = Parser.builder().build().parse(write(Issues.issue(0, IssueData.UNKNOWN, story)));
        List<String> blocks = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            assertThat(node).isInstanceOfAny(Paragraph.class, Heading.class);
            blocks.add(text(node));
        }
        return blocks;
    }

    private static String text(Node node) {
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(HardLineBreak end) {
                text.append('\n');
            }

            @Override
            public void visit(SoftLineBreak end) {
                text.append("<soft>");
            }
        });
        return text.toString();
    }

    private static String write(Issue issue) throws IOException {
        var out = new ByteArrayOutputStream();
        new MarkdownExporter().write(issue, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
