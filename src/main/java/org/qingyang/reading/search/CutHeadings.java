package org.qingyang.reading.search;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Rows;
import org.qingyang.reading.line.Sentences;

/// Headings that a page sets in two rows and breaks amid a word, a number or a quotation: no two headings are. They are one
/// line to the search. Where a row ends between two words it may as well be a heading of its own, and is left alone.
final class CutHeadings {

    private static final int LONGEST = 30;

    private final JoinSigns joins;

    CutHeadings(JoinSigns joins) {
        this.joins = joins;
    }

    List<Line> joined(List<Line> lines) {
        List<Line> result = new ArrayList<>();
        for (Line line : lines) {
            boolean rest = !result.isEmpty() && isPart(result.getLast()) && isPart(line) && follows(result.getLast(), line)
                    && !BannerSigns.isBalanced(result.getLast().folded())
                    && joins.isCut(result.getLast().folded(), line.folded());
            result.add(rest ? Rows.joined(List.of(result.removeLast(), line)) : line);
        }
        return result;
    }

    private static boolean isPart(Line line) {
        String text = line.folded();
        return text.length() > 1 && text.length() <= LONGEST && !Sentences.isComplete(text) && !Sentences.endsOpenMark(text)
                && !Sentences.hasInnerEnd(text);
    }

    /// Whether the line stands right below the other one, or below one empty row.
    private static boolean follows(Line above, Line line) {
        return line.gap() <= 1 && line.number() == Rows.last(above) + line.gap() + 1;
    }
}
