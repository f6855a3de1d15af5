package org.qingyang.cli;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.qingyang.search.Hit;
import org.qingyang.search.HitSink;

/// Hands over hits as tables of so many rows that they can be aligned, and at last how many they were.
final class TextHits implements HitSink {

    private static final int ROWS = 1_000;

    private final Consumer<Table> tables;
    private final BiConsumer<Integer, Integer> sums;
    private Table table = SearchTable.empty();
    private int total;
    private int written;

    /// @param sums takes how many stories there are in all and how many came
    TextHits(Consumer<Table> tables, BiConsumer<Integer, Integer> sums) {
        this.tables = tables;
        this.sums = sums;
    }

    @Override
    public void begin(int all) {
        total = all;
    }

    @Override
    public void hit(Hit hit) {
        if (table.rows().size() == ROWS) {
            tables.accept(table);
            table = SearchTable.empty();
        }
        SearchTable.add(table, hit);
        written++;
    }

    @Override
    public void end() {
        tables.accept(table);
        sums.accept(total, written);
    }
}
