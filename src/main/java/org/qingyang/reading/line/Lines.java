package org.qingyang.reading.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.language.Folding;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Cuts a page into its lines.
public final class Lines {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+");
    private static final Pattern QUOTE = Pattern.compile(">{1,6}\\s*");
    private static final Pattern ITEM = Pattern.compile("[-*+][ \\t]+(?=[\\p{IsHan}\\d“《【（])");

    private Lines() {
    }

    /// All lines of the page that show something.
    public static List<Line> of(SourceText page) {
        List<Span> spans = new ArrayList<>();
        for (int number = 1; number <= page.lineCount(); number++) {
            spans.add(page.line(number));
        }
        return of(page, spans);
    }

    /// Those of the given raw stretches that show something, in order.
    public static List<Line> of(SourceText page, List<Span> spans) {
        List<Line> lines = new ArrayList<>();
        int last = 0;
        for (Span span : spans) {
            int start = firstInk(page.text(), span);
            if (start < span.end()) {
                int number = page.lineAt(span.start());
                lines.add(line(page, span, start, last == 0 ? number - 1 : Math.max(0, number - last - 1)));
                last = number;
            }
        }
        return lines;
    }

    private static int firstInk(String text, Span span) {
        int start = span.start();
        while (start < span.end() && Invisible.isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static Line line(SourceText page, Span span, int start, int gap) {
        Span opened = opened(page.text(), start, span.end());
        TracedText clean = LineCleaner.clean(page, span, opened);
        return new Line(page.lineAt(span.start()), List.of(span), gap, start - span.start(), mark(page, opened, span), clean,
                Folding.of(clean.text()));
    }

    /// The mark of Markdown that the line begins with; empty where it has none.
    private static Span opened(String text, int start, int end) {
        for (Pattern form : List.of(HEADING, QUOTE, ITEM)) {
            Matcher mark = form.matcher(text).region(start, end);
            if (mark.lookingAt()) {
                return new Span(start, mark.end());
            }
        }
        return Span.at(start);
    }

    private static Mark mark(SourceText page, Span opened, Span line) {
        String text = page.text();
        if (!opened.isEmpty()) {
            return switch (text.charAt(opened.start())) {
                case '#' -> new Mark(Mark.Kind.HEADING, page.slice(opened).strip().length());
                case '>' -> new Mark(Mark.Kind.QUOTE, 0);
                default -> new Mark(Mark.Kind.ITEM, 0);
            };
        }
        String whole = page.slice(line).strip();
        boolean bold = whole.length() > 4 && whole.startsWith("**") && whole.indexOf("**", 2) == whole.length() - 2;
        return bold ? new Mark(Mark.Kind.BOLD, 0) : Mark.NONE;
    }
}
