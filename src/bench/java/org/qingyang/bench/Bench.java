package org.qingyang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.qingyang.model.Refusal;
import org.qingyang.search.Limits;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Newsroom;
import org.qingyang.service.Progress;
import org.qingyang.service.StoreOptions;

/// Import, search, filters, size and memory on generated archives, beside what plain SQLite and plain Java need for the
/// same pages in the same run.
///
/// `Bench SEEDS FOLDER PAGES…`: writes everything below FOLDER, which must be new.
public final class Bench {

    private static final int QUERIES = 40;

    private final Path folder;
    private final Archive archive;
    private final Random random = new Random(11);

    private Bench(Path seeds, Path folder) throws IOException {
        this.folder = folder;
        this.archive = new Archive(seeds);
    }

    public static void main(String[] args) throws Exception {
        var bench = new Bench(Path.of(args[0]), Path.of(args[1]));
        // What is measured first is measured warm.
        bench.size(100, false);
        for (String pages : Arrays.asList(args).subList(2, args.length)) {
            bench.size(Integer.parseInt(pages), true);
        }
    }

    private void size(int pages, boolean shown) throws Exception {
        Path raw = folder.resolve(pages + "/raw");
        long bytes = archive.write(raw, pages, pages);
        Table table = new Table(shown, pages, bytes);
        Path file = folder.resolve(pages + "/store.db");
        try (Newsroom newsroom = Newsroom.open(StoreOptions.of(file, "", Set.of()))) {
            double seconds = seconds(() -> newsroom.imports().importAll(List.of(raw), Progress.NONE, new Cancellation()));
            table.row("import with full reading", "%.1f s = %.0f pages/s".formatted(seconds, pages / seconds));
            table.row("heap after import", "%d MB".formatted(heap()));
            searches(newsroom, raw, table);
        }
        table.row("store ÷ raw", "%.2f (%.1f MB)".formatted((double) Files.size(file) / bytes, Files.size(file) / 1e6));
        try (Newsroom newsroom = Newsroom.open(StoreOptions.of(file, "", Set.of()))) {
            table.row("open last issue", "%.1f ms".formatted(1e3 * seconds(() -> newsroom.desk().open(pages))));
        }
        new Yardsticks(raw, folder.resolve(pages + "/plain.db"), QUERIES).print(table);
    }

    private void searches(Newsroom newsroom, Path raw, Table table) throws Exception {
        for (int length : new int[] {1, 2, 3, 4, 8}) {
            List<String> words = words(raw, length);
            table.row("search " + length + ", first 50", quantiles(words, word -> newsroom.search().search(word, Limits.FIRST, new Cancellation())));
        }
        List<String> words = words(raw, 2);
        table.row("search 2 with filters", quantiles(words, word -> newsroom.search()
                .search(word + " 状态:未核 2015-02..2015-06 -北京", Limits.FIRST, new Cancellation())));
        table.row("filters with counts, 2", quantiles(words, word -> newsroom.search().facets(word, Limits.FIRST, new Cancellation())));
        table.row("filters with counts, all", quantiles(List.of("", "", ""), word -> newsroom.search().facets(word, Limits.FIRST, new Cancellation())));
    }

    /// Han strings of the archive, drawn at random.
    private List<String> words(Path raw, int length) throws IOException {
        List<Path> files;
        try (var all = Files.walk(raw)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        List<String> words = new ArrayList<>();
        while (words.size() < QUERIES) {
            String text = Files.readString(files.get(random.nextInt(files.size())));
            int at = random.nextInt(text.length() - length);
            String word = text.substring(at, at + length);
            if (word.chars().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
                words.add(word);
            }
        }
        return words;
    }

    /// Something that is timed.
    interface Timed {
        void run() throws Refusal, Exception;
    }

    interface Asked {
        void of(String word) throws Exception;
    }

    static double seconds(Timed work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    static String quantiles(List<String> words, Asked ask) throws Exception {
        double[] times = new double[words.size()];
        for (int i = 0; i < times.length; i++) {
            String word = words.get(i);
            times[i] = 1e3 * seconds(() -> ask.of(word));
        }
        Arrays.sort(times);
        return "p50 %.1f  p95 %.1f  max %.1f ms".formatted(times[times.length / 2], times[(int) (times.length * 0.95)],
                times[times.length - 1]);
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }

    /// Prints rows as they come.
    record Table(boolean shown, int pages, long bytes) {

        Table {
            if (shown) {
                System.out.printf(Locale.ROOT, "%n%,d pages, %.1f MB of raw text%n", pages, bytes / 1e6);
            }
        }

        void row(String what, String value) {
            if (shown) {
                System.out.printf("  %-28s %s%n", what, value);
            }
        }
    }
}
