package org.qingyang.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.qingyang.search.Limits;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Newsroom;
import org.qingyang.service.StoreOptions;

/// Import, search, filters, bulk change, start, size and memory on one generated archive.
final class ArchiveBench {

    private static final int QUERIES = 40;
    private static final int LONGEST = 8;
    /// Seconds.
    private static final int GATHERING = 10;

    private final Archive archive;
    private final Path folder;
    private final int pages;
    private final Table table;
    private final Path file;
    private final Random random = new Random(11);

    ArchiveBench(Archive archive, Path folder, int pages, Table table) {
        this.archive = archive;
        this.folder = folder;
        this.pages = pages;
        this.table = table;
        this.file = folder.resolve("store.db");
    }

    static StoreOptions options(Path file) {
        return StoreOptions.of(file, "bench", Set.of());
    }

    void run() throws Exception {
        long bytes = archive.write(folder.resolve("raw"), pages, pages);
        var plain = new Yardsticks(archive.files(folder.resolve("raw")), file, folder.resolve("plain.db"));
        table.title("%,d pages, %.1f MB of raw text", pages, bytes / 1e6);
        imports(plain);
        table.row("store ÷ raw", Table.format("%.2f (%.1f MB)", (double) Files.size(file) / bytes, Files.size(file) / 1e6), "≤ 4");
        try (Newsroom newsroom = Newsroom.open(options(file))) {
            searches(newsroom, plain);
            names(newsroom);
        }
        new StartBench(file, folder.resolve("one.db")).run(folder.resolve("raw"), table);
        new BulkBench(file).run(table);
        table.row("heap after all", Memory.heap(), "≤ 512 MB");
        table.row("memory of the process, most", Memory.resident(), "plain Java and this benchmark with it");
    }

    private void imports(Yardsticks plain) throws Exception {
        var curve = new Curve();
        try (Newsroom newsroom = Newsroom.open(options(file))) {
            double seconds = Timed.seconds(() -> newsroom.imports().importAll(List.of(folder.resolve("raw")), curve, new Cancellation()));
            table.row("import with full reading", Table.format("%.2f s = %.0f pages/s", seconds, pages / seconds),
                    "≥ 300 pages/s; 1,000 pages ≤ 2.5 s");
            table.row("  ms a page, tenth by tenth", curve.toString(), "flat");
            table.row("  heap kept", Memory.heap(), "≤ 512 MB");
        }
        table.row("  plain: read the files", Table.format("%.2f s", plain.read()), "");
        table.row("  plain: JDBC insert, same rows", plain.insert(), "≈ 67,000 rows/s of 3.6 kB");
        table.row("  plain: index of characters, pairs", Table.format("%.2f s", plain.index()), "");
    }

    private void searches(Newsroom newsroom, Yardsticks plain) throws Exception {
        String bar = pages <= 10_000 ? "p95 < 20 ms" : "p95 < 50 ms";
        for (int length = 1; length <= LONGEST; length++) {
            List<String> words = words(length);
            table.row("search, characters: " + length, Timed.each(words, word ->
                    newsroom.search().search(word, Limits.FIRST.uncounted(), new Cancellation())).toString(), bar);
        }
        List<String> words = words(2);
        table.row("search, 2, and all counted", Timed.each(words, word ->
                newsroom.search().search(word, Limits.FIRST, new Cancellation())).toString(), "");
        table.row("search, 2 and narrowed", Timed.each(words, word -> newsroom.search()
                .search(word + " 状态:未核 2015-02..2015-06 -北京", Limits.FIRST.uncounted(), new Cancellation())).toString(), bar);
        table.row("filters with counts, 2", Timed.each(words, word ->
                newsroom.search().facets(word, Limits.FIRST, new Cancellation())).toString(), "p95 < 75 ms");
        table.row("filters with counts, all stories", Timed.each(List.of("", "", "", "", ""), word ->
                newsroom.search().facets(word, Limits.FIRST, new Cancellation())).toString(), "p95 < 75 ms");
        table.row("  plain: LIKE, first 50", plain.like(words, "SELECT id FROM page WHERE text LIKE ? LIMIT 50"), "");
        table.row("  plain: LIKE, count", plain.like(words.subList(0, 5), "SELECT count(*) FROM page WHERE text LIKE ?"), "");
    }

    /// As much as comes about in a few seconds; the newest stories come first, and only those are counted.
    private void names(Newsroom newsroom) throws Exception {
        var cancellation = new Cancellation();
        CompletableFuture.delayedExecutor(GATHERING, TimeUnit.SECONDS).execute(cancellation::cancel);
        long start = System.nanoTime();
        int stories = newsroom.search().gatherNames(cancellation);
        table.row("names gathered for filters", Table.format("%.0f stories/s", stories / ((System.nanoTime() - start) / 1e9)),
                "in the background");
        table.row("filters with counts, names too", Timed.each(words(2), word ->
                newsroom.search().facets(word, Limits.FIRST, new Cancellation())).toString(), "p95 < 75 ms");
    }

    /// Han strings of the archive, drawn at random.
    private List<String> words(int length) throws Exception {
        List<Path> files = archive.files(folder.resolve("raw"));
        List<String> words = new ArrayList<>();
        while (words.size() < QUERIES) {
            String text = Files.readString(files.get(random.nextInt(files.size())));
            int at = random.nextInt(text.length() - length);
            String word = text.substring(at, at + length);
            if (word.chars().allMatch(Character::isIdeographic)) {
                words.add(word);
            }
        }
        return words;
    }
}
