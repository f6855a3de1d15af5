package org.qingyang.desk;

import java.util.List;
import org.qingyang.model.Passage;
import org.qingyang.text.Piece;
import org.qingyang.text.Span;

/// The raw lines of a story, as the place that passages may belong to.
record Place(List<Span> lines) {

    boolean holds(int offset) {
        return lines.stream().anyMatch(line -> line.start() <= offset && offset <= line.end());
    }

    /// Whether the passage begins here.
    boolean holds(Passage passage) {
        return !passage.text().pieces().isEmpty() && holds(start(passage));
    }

    /// What of the passage belongs here: what stems from these lines, and what was typed at its edges if these are here.
    Passage part(Passage passage) {
        List<Piece> pieces = passage.text().pieces();
        List<Span> clean = lines.stream().flatMap(line -> passage.text().cleanOf(line).stream()).sorted().toList();
        boolean begins = holds(passage);
        boolean ends = !pieces.isEmpty() && holds(pieces.getLast().raw().end());
        int from = begins ? 0 : clean.isEmpty() ? passage.text().length() : clean.getFirst().start();
        int to = ends ? passage.text().length()
                : clean.isEmpty() ? from : clean.stream().mapToInt(Span::end).max().orElse(from);
        return from == 0 && to == passage.text().length() ? passage
                : passage.withText(passage.text().cut(from, Math.max(from, to)));
    }

    /// Where the passage begins in the raw page; 0 for an empty one.
    static int start(Passage passage) {
        return passage.text().pieces().isEmpty() ? 0 : passage.text().pieces().getFirst().raw().start();
    }
}
