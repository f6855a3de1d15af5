package org.qingyang.cli;

import java.util.List;
import java.util.stream.Stream;

/// One column of a table in text; numbers stand to the right.
record TextColumn(String title, List<String> cells, boolean numeric) {

    String heading() {
        return aligned(title);
    }

    String cell(int row) {
        return aligned(cells.get(row));
    }

    private String aligned(String text) {
        return numeric ? Columns.paddedLeft(text, width()) : Columns.padded(text, width());
    }

    private int width() {
        return Stream.concat(Stream.of(title), cells.stream()).mapToInt(Columns::width).max().orElse(0);
    }
}
