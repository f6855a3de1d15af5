package org.qingyang.reading.line;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Where headings and paragraphs begin among rows of print, as far as the print itself tells: at a row alone that is wider
/// than the column, at a label, behind a signature on a row of its own, and on pages that indent their paragraphs at each of a few rows between a paragraph that is
/// whole and the next indent.
final class HeadRows {

    private static final int FEWEST_INDENTS = 3;
    private static final int MOST_ROWS = 4;
    private static final Pattern LABEL = Pattern.compile("[（(]?(?:本[报報刊台][^，。、]{0,10}[讯訊电電]|据?新华社[^，。、]{0,12}[讯电])");

    /// Behind it another heading begins.
    private static final Pattern SIGNATURE = Pattern.compile("（\\p{IsHan}{2,4}(?:[ 　、]\\p{IsHan}{1,4}){0,2}）");

    private final List<Line> lines;
    private final boolean[] starts;

    private HeadRows(List<Line> lines) {
        this.lines = lines;
        this.starts = new boolean[lines.size() + 1];
    }

    /// For each row whether it goes on with none above, as far as this is known.
    ///
    /// @param width the most that a row of the column has
    static boolean[] starts(List<Line> lines, int width) {
        var rows = new HeadRows(lines);
        rows.markWide(width);
        rows.markLabels();
        if (lines.stream().filter(line -> line.indent() > 0).count() >= FEWEST_INDENTS) {
            rows.markBetweenIndents();
        }
        return rows.starts;
    }

    private void markWide(int width) {
        for (int i = 0; i < lines.size(); i++) {
            if (isWide(i, width) && !isWide(i - 1, width) && !isWide(i + 1, width)) {
                Arrays.fill(starts, i, i + 2, true);
            }
        }
    }

    private boolean isWide(int i, int width) {
        return i >= 0 && i < lines.size() && lines.get(i).width() > width && printed(lines.get(i)) > width;
    }

    /// The width in print, where figures and Latin letters take half the room.
    private static double printed(Line line) {
        return line.width() - line.text().chars().filter(c -> c < 0x80).count() / 2.0;
    }

    private void markLabels() {
        for (int i = 0; i < lines.size(); i++) {
            starts[i] |= LABEL.matcher(lines.get(i).folded()).lookingAt();
            if (i > 0 && SIGNATURE.matcher(lines.get(i - 1).folded()).matches()) {
                Arrays.fill(starts, i, i + 2, true);
            }
        }
    }

    private void markBetweenIndents() {
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || lines.get(i).gap() > 0 || Sentences.isComplete(lines.get(i - 1).text())) {
                Arrays.fill(starts, i, end(i), true);
            }
        }
    }

    /// Where the headings end that begin at a row; there too if none begin.
    private int end(int start) {
        int end = start;
        while (end < lines.size() && end - start < MOST_ROWS && lines.get(end).indent() == 0 && !endsInMark(lines.get(end))) {
            end++;
        }
        return end < lines.size() && lines.get(end).indent() > 0 ? end : start;
    }

    private static boolean endsInMark(Line line) {
        return Sentences.isComplete(line.text()) || Sentences.endsOpenMark(line.text());
    }
}
