package org.qingyang.reading.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qingyang.text.Piece;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Makes one line of rows that belong together whatever part they play: the white space between them goes out of the text
/// and stays in its trace.
public final class Rows {

    /// The rule that stands in the trace.
    public static final String WRAP = "reading.wrap";

    /// A label or byline whose bracket does not close in its row.
    private static final Pattern CUT = Pattern.compile(
            "(?:[【（]?\\p{IsHan}{0,12}[\\p{IsHan}\\d日]{0,12}(?:讯|电|消息)[】）]?\\s{0,2})?（\\s?(?:本报|本刊|本台)?(?:特约|实习|见习)?(?:记者|"
                    + "通讯员)[^（）。，]{0,40}");
    private static final Pattern REST = Pattern.compile("[^（）。，]{1,40}）");

    private Rows() {
    }

    /// The lines, each byline that is cut by a line end put together again.
    static List<Line> withWholeBylines(List<Line> lines) {
        List<Line> result = new ArrayList<>();
        for (Line line : lines) {
            boolean rest = !result.isEmpty() && line.number() == last(result.getLast()) + line.gap() + 1
                    && result.getLast().length() < 80 && result.getLast().folded().indexOf('（') >= 0
                    && CUT.matcher(result.getLast().folded()).matches()
                    && REST.matcher(line.folded()).lookingAt();
            result.add(rest ? joined(List.of(result.removeLast(), line)) : line);
        }
        return result;
    }

    /// The number of the last row of a line.
    public static int last(Line line) {
        return line.number() + line.rows().size() - 1;
    }

    /// One line of these, in the order of the page.
    public static Line joined(List<Line> rows) {
        if (rows.size() == 1) {
            return rows.getFirst();
        }
        List<Piece> pieces = new ArrayList<>(rows.getFirst().clean().pieces());
        for (int i = 1; i < rows.size(); i++) {
            Line above = rows.get(i - 1);
            Line below = rows.get(i);
            Span gap = new Span(pieces.getLast().raw().end(), below.clean().pieces().getFirst().raw().start());
            pieces.add(new Piece.Changed(gap, isWordBreak(above.text(), below.text()) ? " " : "", WRAP));
            pieces.addAll(below.clean().pieces());
        }
        return Line.of(rows, TracedText.of(pieces));
    }

    private static boolean isWordBreak(String above, String below) {
        return isNarrow(above.charAt(above.length() - 1)) && isNarrow(below.charAt(0)) && Character.isLetter(below.charAt(0));
    }

    static boolean isNarrow(char c) {
        return c < 0x100 && !Invisible.isBlank(c);
    }
}
