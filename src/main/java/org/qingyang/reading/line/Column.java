package org.qingyang.reading.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The width of a printed column, for pages that keep the line breaks of print: most lines are as long as the column
/// allows, and a line that is not ends a paragraph. Lines that the column alone has broken are put together again.
///
/// @param width in characters, the indent counted; 0 where the page keeps no such breaks
public record Column(int width) {

    private static final int NARROWEST = 10;
    private static final int WIDEST = 48;
    private static final int SLACK = 2;
    private static final int FEWEST = 12;

    /// The column of a page.
    public static Column of(List<Line> lines) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int pairs = 0;
        int ended = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isPair(lines.get(i - 1), lines.get(i))) {
                counts.merge(lines.get(i - 1).width(), 1, Integer::sum);
                ended += Sentences.isComplete(lines.get(i - 1).text()) ? 1 : 0;
                pairs++;
            }
        }
        int best = 0;
        for (int width : counts.keySet()) {
            boolean commonest = counts.getOrDefault(width, 0) >= counts.getOrDefault(best, 0);
            best = commonest && width >= NARROWEST && width <= WIDEST ? width : best;
        }
        return new Column(pairs >= FEWEST && near(counts, best) >= pairs * 0.55 && ended < pairs * 0.4 ? best : 0);
    }

    /// How many lines are about as wide: marks hang over, figures are narrow, words are not cut.
    private static int near(Map<Integer, Integer> counts, int width) {
        int sum = 0;
        for (int w = width - SLACK; w <= width + SLACK; w++) {
            sum += counts.getOrDefault(w, 0);
        }
        return sum;
    }

    /// The lines of print put together to lines of text, cut bylines with them.
    public List<Line> unwrapped(List<Line> lines) {
        if (width == 0) {
            return Rows.withWholeBylines(lines);
        }
        List<Line> result = new ArrayList<>();
        List<Line> rows = new ArrayList<>();
        boolean[] starts = HeadRows.starts(lines, width + SLACK);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!rows.isEmpty() && (starts[i] || !isPair(rows.getLast(), line) || !isFull(rows.getLast(), line))) {
                result.add(Rows.joined(rows));
                rows.clear();
            }
            rows.add(line);
        }
        if (!rows.isEmpty()) {
            result.add(Rows.joined(rows));
        }
        return Rows.withWholeBylines(result);
    }

    private static boolean isPair(Line above, Line below) {
        return below.gap() == 0 && below.number() == above.number() + 1 && above.length() > 0 && below.length() > 0
                && !above.mark().isSet() && !below.mark().isSet();
    }

    /// Whether the first word below would not have fitted above; a new indent is a new paragraph.
    private boolean isFull(Line above, Line below) {
        return below.indent() == 0 && above.width() + firstUnit(below.text()) > width - 1;
    }

    /// The length of what no column breaks: a number, a character with the marks that cling to it.
    private static int firstUnit(String text) {
        int end = 1;
        while (end < text.length() && (Rows.isNarrow(text.charAt(end - 1)) && Rows.isNarrow(text.charAt(end))
                || "“‘《（「『".indexOf(text.charAt(end - 1)) >= 0 || Sentences.beginsInside(text.substring(end, end + 1)))) {
            end++;
        }
        return end;
    }
}
