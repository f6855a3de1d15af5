package org.qingyang.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.util.List;
import org.qingyang.facts.FactFinder;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;
import org.qingyang.text.SourceText;

/// Reading and finding facts on one thread, beside HanLP's own pass over the same text.
final class TextBench {

    private static final int TIMES = 5;

    private final List<SourceText> pages;
    private final Table table;
    private final PageReader reader = PageReader.standard();
    private final FactFinder finder = FactFinder.standard();
    private final Segment segment = HanLP.newSegment();

    TextBench(List<SourceText> pages, Table table) {
        this.pages = pages;
        this.table = table;
    }

    void run() throws Exception {
        List<Sheet> sheets = pages.stream().map(reader::read).toList();
        List<String> bodies = sheets.stream().flatMap(sheet -> sheet.stories().stream()).map(TextBench::body).toList();
        table.title("Reading and facts, %d pages, %,d characters, one thread", pages.size(), length(pages.stream().map(SourceText::text).toList()));
        double reading = best(() -> pages.forEach(reader::read));
        double words = best(() -> pages.forEach(page -> page.text().lines().forEach(segment::seg)));
        table.row("reading", cost(reading, pages.stream().map(SourceText::text).toList()), ratio("HanLP over the raw lines", words, reading));
        double facts = best(() -> sheets.forEach(sheet -> sheet.stories().forEach(story -> finder.find(story, null))));
        double bodyWords = best(() -> bodies.forEach(body -> body.lines().forEach(segment::seg)));
        table.row("all facts", cost(facts, bodies), ratio("HanLP over the paragraphs", bodyWords, facts));
        for (int batch : new int[] {1, 10, 100}) {
            List<SourceText> some = pages.subList(0, batch);
            double seconds = best(() -> some.forEach(reader::read));
            table.row("reading " + batch + " in a batch", Table.format("%.2f ms a page", 1e3 * seconds / batch), "cost per page must not grow");
        }
    }

    private static String body(Story story) {
        return String.join("\n", story.paragraphs().stream().map(paragraph -> paragraph.string()).toList());
    }

    private String cost(double seconds, List<String> texts) {
        return Table.format("%.2f ms a page, %,.0f characters/s", 1e3 * seconds / pages.size(), length(texts) / seconds);
    }

    private static String ratio(String what, double yardstick, double ours) {
        return Table.format("%.2f × the speed of %s", yardstick / ours, what);
    }

    private static long length(List<String> texts) {
        return texts.stream().mapToLong(String::length).sum();
    }

    /// The best of some times: what else runs on the machine only ever adds.
    private static double best(Timed work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            best = Math.min(best, Timed.seconds(work));
        }
        return best;
    }
}
