package org.qingyang.reading.story;

import java.util.List;
import org.qingyang.model.Byline;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Lines;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// Reads lines of which an editor says that they hold names and nothing else.
public final class CreditLines {

    private CreditLines() {
    }

    /// @return the byline; without names where none can be read
    public static Byline read(SourceText page, BylineGrammar grammar, List<Span> lines) {
        var bylines = new Bylines(grammar);
        for (Line line : Lines.of(page, lines)) {
            new CreditBlock(line.clean(), 1).addTo(bylines, grammar);
        }
        return bylines.make();
    }
}
