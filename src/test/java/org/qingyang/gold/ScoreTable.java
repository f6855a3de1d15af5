package org.qingyang.gold;

import java.util.List;

/// Prints what a reading would cost an editor, page by page.
public final class ScoreTable {

    private ScoreTable() {
    }

    public static void print(List<Corrections> table) {
        System.out.printf("%-26s %5s %5s %5s%n", "page", "gold", "read", "corr");
        for (Corrections page : table) {
            System.out.printf("%-26s %5d %5d %5d%n", page.page(), page.gold(), page.read(), page.count());
            page.notes().forEach(note -> System.out.println("    " + note));
        }
        long perfect = table.stream().filter(page -> page.count() == 0).count();
        System.out.printf("%d of %d perfect, %.2f corrections a page%n", perfect, table.size(), mean(table));
    }

    /// Corrections a page.
    public static double mean(List<Corrections> table) {
        return table.stream().mapToInt(Corrections::count).average().orElse(0);
    }
}
