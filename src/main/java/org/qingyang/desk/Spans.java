package org.qingyang.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// Sets of raw spans. Pure functions; the order of the first list is kept.
final class Spans {

    private Spans() {
    }

    /// What is left of `spans` without `taken`.
    static List<Span> minus(List<Span> spans, List<Span> taken) {
        List<Span> left = spans;
        for (Span gone : spans.isEmpty() ? List.<Span>of() : taken) {
            left = left.stream().flatMap(span -> span.overlaps(gone) ? around(span, gone) : Stream.of(span)).toList();
        }
        return left;
    }

    private static Stream<Span> around(Span span, Span gone) {
        return Stream.of(new Span(span.start(), Math.max(span.start(), gone.start())),
                new Span(Math.min(span.end(), gone.end()), span.end())).filter(part -> !part.isEmpty());
    }

    /// The parts of `spans` that lie in one of `places`.
    static List<Span> common(List<Span> spans, List<Span> places) {
        return spans.stream().flatMap(span -> places.stream().filter(span::overlaps).map(span::within)).toList();
    }

    /// Those that show something.
    static List<Span> inked(List<Span> spans, SourceText page) {
        return spans.stream().filter(span -> !page.isBlank(span)).toList();
    }

    /// Whether one of the spans overlaps another one.
    static boolean overlap(List<Span> spans, Span other) {
        for (Span span : spans) {
            if (span.overlaps(other)) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of the spans holds the offset or ends there.
    static boolean hold(List<Span> spans, int offset) {
        return indexOf(spans, offset) >= 0;
    }

    /// The first span that holds the offset, or else ends there; -1 where none does.
    static int indexOf(List<Span> spans, int offset) {
        int ends = -1;
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).contains(offset)) {
                return i;
            }
            ends = ends < 0 && spans.get(i).end() == offset ? i : ends;
        }
        return ends;
    }

    /// The same places in raw order, each once.
    static List<Span> tidy(List<Span> spans) {
        List<Span> ordered = new ArrayList<>(spans);
        ordered.removeIf(Span::isEmpty);
        ordered.sort(Comparator.naturalOrder());
        List<Span> result = new ArrayList<>();
        for (Span span : ordered) {
            if (!result.isEmpty() && span.start() <= result.getLast().end()) {
                result.set(result.size() - 1, result.getLast().hull(span));
            } else {
                result.add(span);
            }
        }
        return List.copyOf(result);
    }
}
