package org.qingyang.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.qingyang.reading.PageReader;

/// The score table. The five pages in `seeds/` must come out perfect; `-Dgold=FOLDER` scores any other folder of gold,
/// and `-Dgold.most=0.5` says how many corrections a page it may need.
class GoldTest {

    private static final Path SEEDS = Path.of("seeds");
    private static final Path GOLD = Path.of("src/test/resources/org/qingyang/gold");

    private final PageReader reader = PageReader.standard();

    @Test
    void seedsComeOutPerfect() throws IOException {
        List<Corrections> table = score(GoldPage.in(GOLD, SEEDS));
        assertThat(table).hasSize(5).allSatisfy(page -> assertThat(page.notes()).as(page.page()).isEmpty());
    }

    @Test
    @EnabledIfSystemProperty(named = "gold", matches = ".+")
    void anyFolderOfGold() throws IOException {
        Path folder = Path.of(System.getProperty("gold"));
        List<Corrections> table = score(GoldPage.in(folder, folder));
        assertThat(ScoreTable.mean(table)).isLessThanOrEqualTo(Double.parseDouble(System.getProperty("gold.most", "0.5")));
    }

    private List<Corrections> score(List<GoldPage> pages) {
        List<Corrections> table = pages.stream().map(page -> Corrections.of(page, reader.read(page.raw()))).toList();
        ScoreTable.print(table);
        return table;
    }
}
