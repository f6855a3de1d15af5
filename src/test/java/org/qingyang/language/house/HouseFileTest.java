package org.qingyang.language.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingyang.language.house.HouseFile.Content;
import org.qingyang.language.house.HouseFile.Problem;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Post;

class HouseFileTest {

    @Test
    void nothingThatALineSaysIsLostInSilence() {
        Content content = HouseFile.read("记者\t李四\t\t\t跑教育\n记者 李四\n记者\t李四\t\t\t跑体育\n记者\t王五\t\t\t备注\t多出来的\n");
        assertThat(content.entries()).singleElement().satisfies(entry -> assertThat(entry.note()).isEqualTo("跑教育"));
        assertThat(content.problems()).extracting(problem -> problem.line() + " " + problem.why().key())
                .containsExactly("3 lexicon.file.twice", "4 lexicon.file.surplus");
    }

    private static final LexiconEntry UNION = new LexiconEntry(LexiconKind.ORGANISATION, "平安市总工会", List.of("市总工会", "市总"), List.of(), "");
    private static final LexiconEntry HEAD = new LexiconEntry(LexiconKind.PERSON, "张良", List.of(),
            List.of(new Post("党组书记", "平安市总工会"), new Post("代表", null)), "2025年起");

    @Test
    void whatIsWrittenIsReadAgain() {
        List<LexiconEntry> entries = List.of(LexiconEntry.of(LexiconKind.REPORTER, "边磊"), UNION, HEAD,
                LexiconEntry.of(LexiconKind.NEVER, "\"引号\"开头"), LexiconEntry.of(LexiconKind.PLACE, "#号"));
        assertThat(HouseFile.read(HouseFile.write(entries))).isEqualTo(new Content(entries, List.of()));
    }

    @Test
    void theHeaderExplainsItself() {
        assertThat(HouseFile.write(List.of())).startsWith("#").contains("类别\t名称\t简称\t职务\t备注");
        assertThat(HouseFile.read(HouseFile.write(List.of())).entries()).isEmpty();
    }

    @Test
    void marksBlanksRemarksAndLineEndingsOfAllKindsAreUnderstood() {
        String text = "\ufeff类别\t名称\t简称\r\n# 说明\r\n\r\n记者\t 边磊 \r机构\t平安市总工会\t市总工会; 市总\nperson\t张良\t\t平安市总工会／党组书记；代表\t2025年起";
        assertThat(HouseFile.read(text)).isEqualTo(
                new Content(List.of(LexiconEntry.of(LexiconKind.REPORTER, "边磊"), UNION, HEAD), List.of()));
    }

    @Test
    void blanksOrCommasDoWhereThereAreNoTabs() {
        assertThat(HouseFile.read("记者 边磊\n记者，任洁\nreporter,盛丽").entries()).extracting(LexiconEntry::name)
                .containsExactly("边磊", "任洁", "盛丽");
    }

    @Test
    void badLinesAreToldByNumberAndTheRestIsTaken() {
        Content content = HouseFile.read("记者\t边磊\n边磊\n作者\t任洁\n记者\t\n记者\t" + "长".repeat(61) + "\n记者\t任洁");
        assertThat(content.entries()).extracting(LexiconEntry::name).containsExactly("边磊", "任洁");
        assertThat(content.problems()).extracting(Problem::line).containsExactly(2, 3, 4, 5);
    }

    @Test
    void theLastLineAboutANameCounts() {
        assertThat(HouseFile.read("机构\t平安市总工会\n机构\t平安市总工会\t市总工会；市总").entries()).containsExactly(UNION);
    }

    @Test
    void spreadsheetsMayPutQuotationMarks() {
        assertThat(HouseFile.read("机构\t\"平安市总工会\"\t\"市总工会；市总\"").entries()).containsExactly(UNION);
    }

    @Test
    void anyTextIsRead() {
        var random = new Random(7);
        String letters = "记者人物机构\t\n\r #；/\"边磊\u0000\ud840";
        for (int i = 0; i < 300; i++) {
            String text = IntStream.range(0, 60).mapToObj(_ -> letters.charAt(random.nextInt(letters.length())))
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
            Content content = HouseFile.read(text);
            assertThat(HouseFile.read(HouseFile.write(content.entries())).entries()).isEqualTo(content.entries());
        }
    }
}
