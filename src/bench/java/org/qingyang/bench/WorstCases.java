package org.qingyang.bench;

import java.util.function.IntFunction;
import org.qingyang.reading.PageReader;
import org.qingyang.text.SourceText;

/// Pages that nobody prints: the cost of a character must not grow with their length.
final class WorstCases {

    private static final String SENTENCE = "市总工会近日走访慰问了建设工地的一线职工，送去了清凉用品和节日的问候。";

    private WorstCases() {
    }

    static void run(Table table) throws Exception {
        table.title("Worst cases, one thread");
        row(table, "short lines", 10_000, 100_000, lines -> "第一车间\n".repeat(lines));
        row(table, "different short lines", 10_000, 100_000, WorstCases::numbered);
        row(table, "one line, characters", 20_000, 200_000, length -> SENTENCE.repeat(length / SENTENCE.length()));
        row(table, "one line without a mark", 20_000, 200_000, "工"::repeat);
        row(table, "a page of so many bytes", 500_000, 5_000_000, bytes -> (SENTENCE + "\n\n").repeat(bytes / 110));
    }

    private static String numbered(int lines) {
        var page = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            page.append("第").append(i * 7919 % 100_003).append("车间评比\n");
        }
        return page.toString();
    }

    private static void row(Table table, String what, int some, int many, IntFunction<String> text) throws Exception {
        var reader = PageReader.standard();
        double few = Timed.seconds(() -> reader.read(SourceText.of(text.apply(some))));
        double all = Timed.seconds(() -> reader.read(SourceText.of(text.apply(many))));
        table.row(Table.format("%s: %,d", what, many), Table.format("%.2f s", all),
                Table.format("%.1f × as long as for %,d; linear is %d ×", all / few, some, many / some));
    }
}
