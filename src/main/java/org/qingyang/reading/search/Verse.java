package org.qingyang.reading.search;

import java.util.List;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Sentences;

/// Knows verse: four or more short lines in a row, no blank line between, each ending in a mark or all in none. Short
/// paragraphs of prose end their sentences in each line, and a stack of headings stands on text.
final class Verse {

    private static final int LONGEST = 24;
    private static final int FEWEST = 4;
    private static final int MANY = 6;

    private Verse() {
    }

    /// For each line whether it stands in a run of verse.
    static boolean[] in(List<Line> lines) {
        boolean[] verse = new boolean[lines.size()];
        for (int start = 0; start < lines.size();) {
            int end = start + 1;
            while (end < lines.size() && lines.get(end).gap() == 0 && isShort(lines.get(end - 1)) && isShort(lines.get(end))) {
                end++;
            }
            boolean standsOnText = end < lines.size() && lines.get(end).gap() == 0;
            List<Line> run = lines.subList(start, end);
            if (run.size() >= FEWEST && (isMarked(run) || isUnmarked(run) && (run.size() >= MANY || !standsOnText))) {
                java.util.Arrays.fill(verse, start, end, true);
            }
            start = end;
        }
        return verse;
    }

    private static boolean isShort(Line line) {
        return line.length() <= LONGEST && !line.mark().isSet();
    }

    private static boolean isMarked(List<Line> lines) {
        long marked = lines.stream().filter(Verse::endsInMark).count();
        long open = lines.stream().filter(line -> Sentences.endsOpenMark(line.text())).count();
        var lengths = lines.stream().mapToInt(Line::length).summaryStatistics();
        return marked >= lines.size() * 3L / 4 && (open * 3 >= marked || lengths.getMax() - lengths.getMin() <= 1);
    }

    private static boolean isUnmarked(List<Line> lines) {
        return lines.stream().noneMatch(Verse::endsInMark) && (lines.size() >= MANY && lines.stream().noneMatch(Verse::hasFigure)
                || lines.stream().noneMatch(line -> line.text().indexOf('，') >= 0));
    }

    private static boolean hasFigure(Line line) {
        return line.text().chars().anyMatch(Character::isDigit);
    }

    private static boolean endsInMark(Line line) {
        return Sentences.isComplete(line.text()) || Sentences.endsOpenMark(line.text());
    }
}
