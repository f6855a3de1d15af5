package org.qingyang.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Conservation;
import org.qingyang.model.Page;
import org.qingyang.model.PageSource;
import org.qingyang.reading.PageReader;
import org.qingyang.testkit.Seeds;
import org.qingyang.text.SourceText;

class RawRowsTest {

    private static Page page(SourceText text) {
        return new Page(1, new PageSource("a.txt", "", "UTF-8", 0), text, PageReader.standard().read(text));
    }

    @Test
    void everyLineThatIsNotBlankIsShownOnceAndInOrder() {
        for (SourceText text : Seeds.texts()) {
            List<Integer> numbers = RawRows.of(page(text)).stream()
                    .filter(RawRow.Line.class::isInstance).map(row -> ((RawRow.Line) row).number()).toList();
            List<Integer> expected = java.util.stream.IntStream.rangeClosed(1, text.lineCount())
                    .filter(n -> !text.lineText(n).isBlank()).boxed().toList();
            assertThat(numbers).isEqualTo(expected);
        }
    }

    @Test
    void eachStoryButOneAtTheTopHasABorder() {
        Page page = page(Seeds.texts().getFirst());
        assertThat(RawRows.of(page).stream().filter(RawRow.Border.class::isInstance))
                .hasSize(page.sheet().stories().size());
    }

    @Test
    void furnitureInTheMiddleOfAStoryBeginsNoOtherOne() {
        Page page = page(SourceText.of("柳溪镇新建三座便民桥\n\n本报记者 王小明\n\n数据来源：柳溪镇政府 制图：李大山\n\n近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。\n"));
        assertThat(page.sheet().stories()).hasSize(1);
        assertThat(page.sheet().furniture()).hasSize(1);
        assertThat(RawRows.of(page)).noneMatch(RawRow.Border.class::isInstance);
    }

    @Test
    void aVeryLongLineIsShownInPartsThatMakeTheWhole() {
        var text = SourceText.of("工会".repeat(70_000));
        List<RawRow> rows = RawRows.of(page(text));
        assertThat(rows).hasSize(140_000 / RawRows.PART);
        assertThat(String.join("", rows.stream().map(row -> text.slice(((RawRow.Line) row).span())).toList()))
                .isEqualTo(text.text());
    }

    @Test
    void conservationCountsEveryCharacterOfTheSeeds() {
        for (SourceText text : Seeds.texts()) {
            var conservation = Conservation.of(page(text));
            assertThat(conservation.homeless()).isZero();
            assertThat(conservation.characters()).isGreaterThan(2000);
        }
    }
}
