package org.qingyang.reading.furniture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qingyang.language.CharacterSet;
import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Sentences;

/// Finds the rows of a table whose rules are lost: two or more lines right below each other, each of the same number of
/// short cells set apart by blanks, with figures in them, or each beginning with the hour, as programmes do.
final class CellRows {

    private static final Pattern BLANK = Pattern.compile("[\\s　]+");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:：]\\d{2}(?:[-—~～]\\d{1,2}[:：]\\d{2})?[\\s　]+.");
    private static final CharacterSet MARKS = new CharacterSet("。，；：！？“”");
    private static final int FEWEST = 3;
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_CELL = 14;
    private static final int LONGEST_TITLE = 12;
    private static final int MOST_TITLES = 2;

    private CellRows() {
    }

    /// For each line whether it is such a row.
    ///
    /// @param known what each line is by its form: a page head is no row of a table with the slogan below it
    static boolean[] in(List<Line> lines, List<Optional<FurnitureKind>> known) {
        int[] cells = IntStream.range(0, lines.size()).map(i -> known.get(i).isPresent() ? 0 : cells(lines.get(i))).toArray();
        boolean[] rows = new boolean[cells.length];
        for (int start = 0; start < cells.length;) {
            int end = start + 1;
            while (end < cells.length && cells[start] > 0 && cells[end] == cells[start] && lines.get(end).gap() <= 1) {
                end++;
            }
            if (end - start > 1 && 2 * figures(lines.subList(start, end)) >= end - start) {
                Arrays.fill(rows, titles(lines, known, start), end, true);
            }
            start = end;
        }
        return rows;
    }

    /// Where the titles begin that stand above the rows: a few short lines below a text that is whole.
    private static int titles(List<Line> lines, List<Optional<FurnitureKind>> known, int start) {
        int first = start;
        while (first > 0 && first > start - MOST_TITLES && known.get(first - 1).isEmpty()
                && lines.get(first - 1).length() <= LONGEST_TITLE
                && !MARKS.isIn(lines.get(first - 1).folded())) {
            first--;
        }
        return first > 0 && Sentences.isComplete(lines.get(first - 1).text()) ? first : start;
    }

    /// How many cells the line has; 0 where it is no row.
    private static int cells(Line line) {
        if (line.length() <= LONGEST_LINE && CLOCK.matcher(line.folded()).lookingAt() && !Sentences.isComplete(line.text())) {
            return FEWEST;
        }
        if (line.length() > LONGEST_LINE || MARKS.isIn(line.folded())) {
            return 0;
        }
        String[] cells = BLANK.split(line.folded());
        boolean narrow = Arrays.stream(cells).allMatch(cell -> cell.length() <= LONGEST_CELL);
        return cells.length >= FEWEST && narrow ? cells.length : 0;
    }

    private static long figures(List<Line> lines) {
        return lines.stream().filter(line -> line.text().chars().anyMatch(Character::isDigit)).count();
    }
}
