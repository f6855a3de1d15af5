package org.qingyang.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;

class DocxExporterTest {

    @Test
    void everyLineCarriesItsStyle() throws Exception {
        try (XWPFDocument document = open(write(Issues.full()))) {
            assertThat(document.getParagraphs()).extracting(p -> style(document, p) + " " + p.getText()).containsExactly(
                    "引题 夏送清凉", "主标题 区总工会慰问一线职工", "副题 副题一", "副题 副题二",
                    "正文 本报讯（本报记者 张三 通讯员 李四 王五）近日，区总工会和街道慰问职工。", "附注 标签：工会、劳动",
                    "主标题 活动现场", "图片说明 图为活动现场。", "署名 赵六 摄", "附注 ［原文至此残缺］");
            assertThat(document.getParagraphs().get(4).getRuns().getFirst().getStyle()).isEqualTo("QyBylineChar");
        }
    }

    @Test
    void isChineseThroughout() throws Exception {
        try (XWPFDocument document = open(write(Issues.full()))) {
            String styles = new String(document.getPackage().getPartsByName(Pattern.compile("/word/styles.xml"))
                    .getFirst().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(styles).contains("w:eastAsia=\"宋体\"", "w:eastAsia=\"黑体\"", "w:eastAsia=\"楷体\"",
                    "<w:lang w:eastAsia=\"zh-CN\"", "w:firstLineChars=\"200\"");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("清样日报 2024-09-03");
            assertThat(document.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty())
                    .contains("zh-CN");
        }
    }

    @Test
    void theSameIssueGivesTheSameBytes() throws Exception {
        byte[] first = write(Issues.full());
        assertThat(write(Issues.full())).isEqualTo(first);
        try (var entries = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }
    }

    @Test
    void holdsTextThatXmlForbids() throws Exception {
        byte[] bytes = write(Issues.issue(0, IssueData.UNKNOWN, Issues.plain("<题>\u0000&\u0008", "甲\u000b乙\ud800\ufffe\ud83d\ude00 \t丙")));
        try (XWPFDocument document = open(bytes)) {
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText)
                    .containsExactly("<题>&", "甲\n乙\ufffd\ud83d\ude00 \t丙");
        }
    }

    @Test
    void anEmptyIssueIsADocument() throws Exception {
        try (XWPFDocument document = open(write(new Issue(0, IssueData.UNKNOWN, List.of())))) {
            assertThat(document.getParagraphs()).isEmpty();
        }
    }

    @Test
    void pagesOfAnIssueAreNamed() throws Exception {
        var issue = new Issue(1, IssueData.UNKNOWN, List.of(Issues.page(1, Issues.plain("甲")), Issues.page(2)));
        try (XWPFDocument document = open(write(issue))) {
            assertThat(document.getParagraphs()).extracting(p -> style(document, p) + " " + p.getText())
                    .containsExactly("版次 第1版", "主标题 甲", "版次 第2版");
        }
    }

    private static String style(XWPFDocument document, XWPFParagraph paragraph) {
        return document.getStyles().getStyle(paragraph.getStyle()).getName();
    }

    private static XWPFDocument open(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static byte[] write(Issue issue) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxExporter().write(issue, out);
        return out.toByteArray();
    }
}
