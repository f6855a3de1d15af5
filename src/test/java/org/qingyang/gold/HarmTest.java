package org.qingyang.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Doubt;
import org.qingyang.model.Sheet;
import org.qingyang.reading.PageReader;
import org.qingyang.text.SourceText;

/// Text without damage stays as it is: the gold paragraphs fed back in, one block each below their headline.
class HarmTest {

    private final PageReader reader = PageReader.standard();

    @Test
    void cleanTextIsNotChanged() throws IOException {
        int changed = 0;
        int characters = 0;
        int pages = 0;
        int doubts = 0;
        for (GoldPage page : GoldPage.in(Path.of("src/test/resources/org/qingyang/gold"), Path.of("seeds"))) {
            StringBuilder raw = new StringBuilder();
            StringBuilder clean = new StringBuilder();
            for (GoldStory story : page.stories()) {
                raw.append(story.headline()).append("\n\n本报讯 ").append(String.join("\n\n", story.paragraphs())).append("\n\n");
                story.paragraphs().forEach(paragraph -> clean.append(paragraph).append('\n'));
            }
            SourceText text = SourceText.of(raw.toString());
            Sheet sheet = reader.read(text);
            StringBuilder read = new StringBuilder();
            sheet.stories().stream().map(s -> GoldStory.of(s, text)).forEach(s -> s.paragraphs().forEach(p -> read.append(p).append('\n')));
            changed += read.toString().equals(clean.toString()) ? 0 : difference(read.toString(), clean.toString());
            characters += clean.length();
            pages++;
            doubts += sheet.stories().stream().mapToInt(s -> falseAlarms(s.doubts())).sum();
        }
        System.out.printf("harm: %d of %d characters changed; %.1f doubts a page%n", changed, characters, (double) doubts / pages);
        assertThat(changed).isZero();
        assertThat(doubts).isLessThanOrEqualTo(3 * pages);
    }

    /// A label without a name is put there by this test.
    private static int falseAlarms(List<Doubt> doubts) {
        return (int) doubts.stream().filter(doubt -> !doubt.rule().equals("reading.doubt.no-name")).count();
    }

    private static int difference(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return Math.max(a.length(), b.length()) - same;
    }
}
