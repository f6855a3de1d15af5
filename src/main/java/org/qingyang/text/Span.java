package org.qingyang.text;

/// A range of a text, `[start, end)`, counted in UTF-16 units from the start of the decoded raw page.
/// A span may be empty; an empty span names a place between two characters.
public record Span(int start, int end) implements Comparable<Span> {

    /// @throws IllegalArgumentException if the start is negative or behind the end
    public Span {
        if (start < 0 || start > end) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /// The empty span before the character at `offset`.
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two spans share at least one character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that holds both.
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The part of this span that lies inside `other`, or an empty span at the nearer edge where nothing does.
    public Span within(Span other) {
        int from = Math.clamp(start, other.start, other.end);
        return new Span(from, Math.max(from, Math.clamp(end, other.start, other.end)));
    }

    /// Orders by start, then by end.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
