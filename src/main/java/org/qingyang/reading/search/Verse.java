package org.qingyang.reading.search;

import java.util.Arrays;
import java.util.List;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Sentences;

/// Knows verse: four or more short lines in a row, all parted alike, each ending in a mark or all in none. Short paragraphs
/// of prose end their sentences in each line, and a stack of headings stands on text.
final class Verse {

    private static final int LONGEST = 24;
    private static final int FEWEST = 4;
    private static final int MANY = 6;

    private Verse() {
    }

    /// For each line whether it stands in a run of verse.
    ///
    /// @param credits for each line whether it names who made something
    static boolean[] in(List<Line> lines, boolean[] credits) {
        boolean[] verse = new boolean[lines.size()];
        for (int start = 0; start < lines.size();) {
            int gap = start + 1 < lines.size() ? lines.get(start + 1).gap() : 0;
            int end = gap == 0 && credits[start] ? start + 1 : endOfRun(lines, credits, start, gap);
            if (gap == 0 ? isVerse(lines, start, end) : isSpaced(lines, start + 1, lastOfSpaced(lines, end))) {
                Arrays.fill(verse, gap == 0 ? start : start + 1, gap == 0 ? end : lastOfSpaced(lines, end), true);
            }
            // Where only the gap is another one, the last line may begin the next run.
            start = end - start > 1 && end < lines.size() && lines.get(end).gap() != gap && follows(lines, end) ? end - 1 : end;
        }
        return verse;
    }

    /// Where the run ends that begins at a line; right above the name of the next poet stands the next title.
    private static int endOfRun(List<Line> lines, boolean[] credits, int start, int gap) {
        int end = start + 1;
        while (end < lines.size() && lines.get(end).gap() == gap && follows(lines, end) && !credits[end]) {
            end++;
        }
        boolean titled = gap == 0 && end > start + 1 && end < lines.size() && credits[end] && lines.get(end).gap() == 0;
        return titled ? end - 1 : end;
    }

    private static boolean follows(List<Line> lines, int i) {
        return isShort(lines.get(i - 1)) && isShort(lines.get(i));
    }

    private static boolean isVerse(List<Line> lines, int start, int end) {
        boolean standsOnText = end < lines.size() && lines.get(end).gap() == 0;
        List<Line> run = lines.subList(start, end);
        return run.size() >= FEWEST && (isMarked(run) || isUnmarked(run) && (run.size() >= MANY || !standsOnText));
    }

    /// Where a run with blank lines between ends: above the headline of what follows. Its first line is its title or poet.
    private static int lastOfSpaced(List<Line> lines, int end) {
        return end < lines.size() ? end - 1 : end;
    }

    private static boolean isSpaced(List<Line> lines, int start, int end) {
        List<Line> run = start < end ? lines.subList(start, end) : List.of();
        return run.size() >= FEWEST && (isMarked(run) || run.size() >= MANY && isUnmarked(run));
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
