package org.qingyang.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.qingyang.model.IssueList;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Newsroom;
import org.qingyang.service.Progress;

/// From nothing until the library's first page and the last issue are there, beside the same with a store that holds
/// nothing else: in this process, and each time in a fresh one.
final class StartBench {

    private static final int WARM = 15;
    private static final int FRESH = 5;
    private static final int SHOWN = 100;

    private final Path large;
    private final Path small;

    StartBench(Path large, Path small) {
        this.large = large;
        this.small = small;
    }

    public static void main(String[] args) throws Exception {
        open(Path.of(args[0]));
    }

    private static void open(Path file) throws Exception {
        try (Newsroom newsroom = Newsroom.open(ArchiveBench.options(file))) {
            newsroom.library().lists();
            var shown = newsroom.library().issues(new IssueList.All(), 0, SHOWN);
            newsroom.desk().open(shown.getFirst().number());
        }
    }

    void run(Path raw, Table table) throws Exception {
        try (Newsroom newsroom = Newsroom.open(ArchiveBench.options(small))) {
            newsroom.imports().importAll(last(raw), Progress.NONE, new Cancellation());
        }
        row("open store and last issue, warm", WARM, StartBench::open, table);
        row("  the same, each in a fresh process", FRESH, StartBench::process, table);
    }

    /// The pages of the last issue alone.
    private static List<Path> last(Path raw) throws Exception {
        try (var files = Files.walk(raw)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            String day = day(all.getLast());
            return all.stream().filter(file -> day(file).equals(day)).toList();
        }
    }

    private static String day(Path file) {
        return String.valueOf(file.getFileName()).substring(0, 10);
    }

    private void row(String what, int times, Timed.With<Path> open, Table table) throws Exception {
        List<Double> few = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        // In turns, so that what else runs on the machine meets both alike.
        for (int i : IntStream.range(0, times).toArray()) {
            few.add(1e3 * Timed.seconds(() -> open.run(small)));
            many.add(1e3 * Timed.seconds(() -> open.run(large)));
        }
        double least = median(few);
        table.row(what, Table.format("%.1f ms", median(many)),
                Table.format("%.1f ms with nothing else in the store: %+.0f %%; bar ± 20 %%", least, 100 * (median(many) / least - 1)));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static void process(Path file) throws Exception {
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                StartBench.class.getName(), file.toString());
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("opening " + file + " ended with " + code);
        }
    }
}
