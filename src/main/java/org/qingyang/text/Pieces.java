package org.qingyang.text;

import java.util.ArrayList;
import java.util.List;

/// What can be done with a row of pieces. Pure functions; clean offsets count from the first piece.
final class Pieces {

    private Pieces() {
    }

    /// The same row with neighbouring kept pieces made one and pieces without raw and text left out.
    static List<Piece> merged(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.raw().isEmpty() && piece.text().isEmpty()) {
                continue;
            }
            if (piece instanceof Piece.Kept next && !result.isEmpty()
                    && result.getLast() instanceof Piece.Kept last && last.raw().end() == next.raw().start()) {
                result.set(result.size() - 1, new Piece.Kept(last.raw().hull(next.raw()), last.text() + next.text()));
            } else {
                result.add(piece);
            }
        }
        return result;
    }

    /// What was taken out between two parts goes with the upper part, at the very beginning with the first part that
    /// has text: parts cut side by side hold each piece once.
    static List<Piece> cut(List<Piece> pieces, int from, int to) {
        List<Piece> result = new ArrayList<>();
        cut(pieces, from, to, result);
        return result;
    }

    private static void cut(List<Piece> pieces, int from, int to, List<Piece> result) {
        boolean holdsBeginning = from == 0 && (to > 0 || length(pieces) == 0);
        int offset = 0;
        for (Piece piece : pieces) {
            int start = Math.max(from - offset, 0);
            int end = Math.min(to - offset, piece.text().length());
            boolean inside = from < offset && offset <= to || offset == 0 && holdsBeginning;
            if (start < end || piece.text().isEmpty() && inside) {
                result.add(part(piece, start, end));
            }
            offset += piece.text().length();
        }
    }

    private static int length(List<Piece> pieces) {
        int length = 0;
        for (Piece piece : pieces) {
            length += piece.text().length();
        }
        return length;
    }

    private static Piece part(Piece piece, int start, int end) {
        return switch (piece) {
            case Piece.Kept kept -> kept.cut(start, end);
            case Piece.Changed changed when start == 0 ->
                    new Piece.Changed(changed.raw(), changed.text().substring(0, end), changed.by());
            case Piece.Changed changed ->
                    new Piece.Changed(Span.at(changed.raw().end()), changed.text().substring(start, end), changed.by());
        };
    }

    static List<Piece> replace(List<Piece> pieces, Span clean, String replacement, String by) {
        return replaceAll(pieces, List.of(clean), List.of(replacement), by);
    }

    /// @param places in order, none overlapping another
    static List<Piece> replaceAll(List<Piece> pieces, List<Span> places, List<String> replacements, String by) {
        List<Piece> result = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < places.size(); i++) {
            Span place = places.get(i);
            if (place.start() > 0) {
                cut(pieces, done, place.start(), result);
            }
            change(pieces, place, replacements.get(i), by, result);
            done = place.end();
        }
        cut(pieces, done, length(pieces), result);
        return result;
    }

    private static void change(List<Piece> pieces, Span place, String text, String by, List<Piece> result) {
        List<Piece> removed = place.isEmpty() ? List.of() : cut(pieces, place.start(), place.end());
        List<Span> raw = removed.isEmpty() ? List.of(anchor(result, pieces)) : raw(removed);
        for (int i = 0; i < raw.size(); i++) {
            result.add(new Piece.Changed(raw.get(i), i == 0 ? text : "", by));
        }
    }

    private static Span anchor(List<Piece> before, List<Piece> after) {
        if (!before.isEmpty()) {
            return Span.at(before.getLast().raw().end());
        }
        return Span.at(after.isEmpty() ? 0 : after.getFirst().raw().start());
    }

    static List<Span> rawOf(List<Piece> pieces, Span clean) {
        List<Span> result = new ArrayList<>();
        int offset = 0;
        for (Piece piece : pieces) {
            int length = piece.text().length();
            var place = new Span(offset, offset + length);
            boolean touched = clean.isEmpty() ? place.contains(clean.start()) : place.overlaps(clean);
            if (touched) {
                Span inside = clean.within(place);
                result.add(piece instanceof Piece.Kept kept
                        ? kept.cut(inside.start() - offset, inside.end() - offset).raw()
                        : piece.raw());
            }
            offset += length;
        }
        return joined(result);
    }

    static List<Span> cleanOf(List<Piece> pieces, Span raw) {
        List<Span> result = new ArrayList<>();
        int offset = 0;
        for (Piece piece : pieces) {
            int length = piece.text().length();
            if (piece.raw().overlaps(raw) || raw.isEmpty() && piece.raw().contains(raw.start())) {
                Span inside = raw.within(piece.raw());
                result.add(piece instanceof Piece.Kept
                        ? new Span(offset + inside.start() - piece.raw().start(), offset + inside.end() - piece.raw().start())
                        : new Span(offset, offset + length));
            }
            offset += length;
        }
        return joined(result);
    }

    private static List<Span> raw(List<Piece> pieces) {
        List<Span> raw = new ArrayList<>();
        pieces.forEach(piece -> raw.add(piece.raw()));
        return joined(raw);
    }

    /// Neighbouring spans made one.
    static List<Span> joined(List<Span> spans) {
        if (spans.size() < 2) {
            return List.copyOf(spans);
        }
        List<Span> result = new ArrayList<>();
        for (Span span : spans) {
            if (!result.isEmpty() && result.getLast().end() == span.start()) {
                result.set(result.size() - 1, result.getLast().hull(span));
            } else {
                result.add(span);
            }
        }
        return List.copyOf(result);
    }
}
