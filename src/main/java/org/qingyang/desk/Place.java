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

    /// What of the passage belongs here: kept text that stands on these lines, and changes that begin on them.
    Passage part(Passage passage) {
        int from = passage.text().length();
        int to = 0;
        int offset = 0;
        for (Piece piece : passage.text().pieces()) {
            for (Span here : here(piece)) {
                from = Math.min(from, offset + here.start());
                to = Math.max(to, offset + here.end());
            }
            offset += piece.text().length();
        }
        return from == 0 && to == offset ? passage : passage.withText(passage.text().cut(from, Math.max(from, to)));
    }

    /// The ranges of the piece's text that belong here.
    private List<Span> here(Piece piece) {
        return switch (piece) {
            case Piece.Kept kept -> lines.stream().filter(kept.raw()::overlaps).map(line -> line.within(kept.raw()))
                    .map(raw -> new Span(raw.start() - kept.raw().start(), raw.end() - kept.raw().start())).toList();
            case Piece.Changed changed when holds(changed.raw().start()) -> List.of(new Span(0, changed.text().length()));
            case Piece.Changed _ -> List.of();
        };
    }

    /// Where the passage begins in the raw page; 0 for an empty one.
    static int start(Passage passage) {
        return passage.text().pieces().isEmpty() ? 0 : passage.text().pieces().getFirst().raw().start();
    }
}
