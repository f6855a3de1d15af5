package org.qingyang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Clean text whose every piece knows the raw span that it came from, or who put it there.
/// All offsets count UTF-16 units, of the clean text or of the raw page as the method says. Immutable, thread-safe.
public final class TracedText {

    /// The author of changes made by hand.
    public static final String EDITOR = "editor";

    public static final TracedText EMPTY = new TracedText(List.of());

    private final List<Piece> pieces;
    private final String text;

    private TracedText(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        // Most texts are one piece, and then need no text of their own.
        this.text = pieces.size() == 1 ? pieces.getFirst().text() : joined(pieces);
    }

    private static String joined(List<Piece> pieces) {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    public static TracedText of(List<Piece> pieces) {
        return new TracedText(Pieces.merged(pieces));
    }

    /// The raw text at `span`, unaltered.
    public static TracedText of(SourceText source, Span span) {
        return of(List.of(new Piece.Kept(span, source.slice(span))));
    }

    /// Text without a raw place of its own, anchored before the raw character at `anchor`.
    public static TracedText typed(String text, int anchor, String by) {
        return of(List.of(new Piece.Changed(Span.at(anchor), text, by)));
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public List<Piece> pieces() {
        return pieces;
    }

    /// This text followed by `next`.
    public TracedText append(TracedText next) {
        var all = new ArrayList<>(pieces);
        all.addAll(next.pieces);
        return of(all);
    }

    /// The clean text from `from` to `to` with its traces.
    /// A change that is cut through stays whole in the part that holds its start; the other part gets what is left of its text.
    public TracedText cut(int from, int to) {
        return of(Pieces.cut(pieces, from, to));
    }

    /// This text with the clean range replaced. What is removed stays traced: the new piece stands for its raw span.
    public TracedText replace(Span clean, String replacement, String by) {
        return of(Pieces.replace(pieces, clean, replacement, by));
    }

    /// This text with many clean ranges replaced in one go.
    ///
    /// @param clean        in order, none overlapping another
    /// @param replacements what is to stand in the place of each
    public TracedText replaceAll(List<Span> clean, List<String> replacements, String by) {
        return of(Pieces.replaceAll(pieces, clean, replacements, by));
    }

    /// This text changed to read `edited`, altering only what lies between the common beginning and the common end.
    public TracedText edit(String edited, String by) {
        Difference difference = Difference.between(text, edited);
        return difference.isNone() ? this : replace(difference.old(), difference.replacement(), by);
    }

    /// This text with each change that `which` accepts turned back into the raw text that it stood for.
    public TracedText revert(SourceText source, Predicate<Piece.Changed> which) {
        return of(pieces.stream()
                .map(piece -> piece instanceof Piece.Changed changed && which.test(changed)
                        ? new Piece.Kept(changed.raw(), source.slice(changed.raw()))
                        : piece)
                .toList());
    }

    /// The raw spans behind a range of clean text, in order, neighbours merged.
    /// A changed piece that the range touches gives its whole raw span.
    public List<Span> rawOf(Span clean) {
        return Pieces.rawOf(pieces, clean);
    }

    /// The raw spans behind the whole text, in order, neighbours merged, empty ones left out.
    public List<Span> raw() {
        return Pieces.joined(pieces.stream().map(Piece::raw).filter(span -> !span.isEmpty()).toList());
    }

    /// The clean ranges that stem from a raw span, in order. Text that was taken out gives an empty range at its place.
    public List<Span> cleanOf(Span raw) {
        return Pieces.cleanOf(pieces, raw);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TracedText that && pieces.equals(that.pieces);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
