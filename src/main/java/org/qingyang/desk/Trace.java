package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Parting passages by the raw places that their text stems from. Pure functions.
final class Trace {

    private Trace() {
    }

    /// The story without the text that stems from the `taken` raw spans. A paragraph that loses its middle becomes two.
    static Story cleared(Story story, List<Span> taken, SourceText page) {
        List<Span> gone = Spans.tidy(taken);
        Story result = story;
        for (StoryField field : Passages.FIELDS) {
            List<Passage> left = new ArrayList<>();
            for (Passage passage : Passages.of(story, field)) {
                List<Passage> parts = without(passage, gone, page);
                left.addAll(field == StoryField.PARAGRAPHS ? parts : asOne(parts));
            }
            result = left.equals(Passages.of(story, field)) ? result : Passages.with(result, field, left);
        }
        return result;
    }

    private static List<Passage> asOne(List<Passage> parts) {
        return parts.stream().reduce((a, b) -> a.withText(a.text().append(b.text()))).stream().toList();
    }

    /// What is left of a passage, in as many parts as the `taken` spans, tidy ones, leave of it.
    private static List<Passage> without(Passage passage, List<Span> taken, SourceText page) {
        List<Passage> parts = new ArrayList<>();
        int from = 0;
        // Lines that the editor has moved need not stand in the order of the page.
        for (Span clean : taken.stream().flatMap(raw -> passage.text().cleanOf(raw).stream()).sorted().toList()) {
            addPart(passage, from, clean.start(), parts, page);
            from = Math.max(from, clean.end());
        }
        addPart(passage, from, passage.text().length(), parts, page);
        return parts.stream().map(part -> unmarked(part, taken)).toList();
    }

    private static void addPart(Passage passage, int from, int to, List<Passage> parts, SourceText page) {
        if (from < to && !passage.string().substring(from, to).isBlank()) {
            boolean whole = from == 0 && to == passage.text().length();
            parts.add(whole ? passage : passage.withText(trimmed(passage.text().cut(from, to), page)));
        }
    }

    /// Marks that were taken out of the text go with the line that they stand on.
    private static Passage unmarked(Passage passage, List<Span> taken) {
        List<Piece> pieces = passage.text().pieces().stream()
                .filter(p -> !p.text().isEmpty() || taken.stream().noneMatch(p.raw()::overlaps)).toList();
        return pieces.size() == passage.text().pieces().size() ? passage : passage.withText(TracedText.of(pieces));
    }

    /// The text without what had joined it to text that is gone: outer changes that stand for white space only.
    private static TracedText trimmed(TracedText text, SourceText page) {
        List<Piece> pieces = text.pieces();
        int from = 0;
        int to = pieces.size();
        while (from < to && isJoint(pieces.get(from), page)) {
            from++;
        }
        while (from < to && isJoint(pieces.get(to - 1), page)) {
            to--;
        }
        return TracedText.of(pieces.subList(from, to));
    }

    private static boolean isJoint(Piece piece, SourceText page) {
        return piece instanceof Piece.Changed && piece.text().isBlank() && page.isBlank(piece.raw());
    }

    /// The part of a passage that stems from the lines of a story. Added text goes with the text before it.
    ///
    /// @param heir whether a passage without any raw place belongs there
    static Optional<Passage> share(Passage passage, List<Span> source, boolean heir, SourceText page) {
        List<Piece> inked = passage.text().pieces().stream().filter(piece -> !piece.raw().isEmpty()).toList();
        if (inked.isEmpty()) {
            return heir ? Optional.of(passage) : Optional.empty();
        }
        if (inked.stream().allMatch(p -> owns(source, p.raw(), page)
                && Spans.inked(Spans.minus(List.of(p.raw()), source), page).isEmpty())) {
            return Optional.of(passage);
        }
        TracedText share = trimmed(TracedText.of(share(passage.text().pieces(), inked.getFirst(), source, page)), page);
        return share.text().isBlank() ? Optional.empty() : Optional.of(passage.withText(share));
    }

    /// White space goes with the line before it.
    private static boolean owns(List<Span> source, Span raw, SourceText page) {
        return page.isBlank(raw) ? Spans.hold(source, raw.start())
                : source.stream().anyMatch(line -> line.contains(raw.start()));
    }

    private static List<Piece> share(List<Piece> pieces, Piece first, List<Span> source, SourceText page) {
        List<Piece> mine = new ArrayList<>();
        boolean here = owns(source, first.raw(), page);
        for (Piece piece : pieces) {
            here = piece.raw().isEmpty() ? here : owns(source, piece.raw(), page);
            switch (piece) {
                case Piece.Kept kept -> mine.addAll(share(kept, source));
                case Piece.Changed changed -> mine.addAll(!here ? List.of()
                        : List.of(new Piece.Changed(inside(changed.raw(), source), changed.text(), changed.by())));
            }
        }
        return mine;
    }

    private static List<Piece> share(Piece.Kept kept, List<Span> source) {
        int start = kept.raw().start();
        return Spans.common(List.of(kept.raw()), source).stream().<Piece>map(raw -> new Piece.Kept(raw,
                kept.text().substring(raw.start() - start, raw.end() - start))).toList();
    }

    /// The raw place of a change as far as it lies in the source.
    private static Span inside(Span raw, List<Span> source) {
        int end = Spans.common(List.of(raw), source).stream().mapToInt(Span::end).max().orElse(raw.start());
        return Spans.hold(source, raw.end()) ? raw : new Span(raw.start(), end);
    }
}
