package org.qingyang.reading.doubt;

import java.util.List;
import java.util.Optional;
import org.qingyang.text.Span;

/// A doubtful place of a paragraph.
///
/// @param place  in the clean text of the paragraph
/// @param args   what to fill into the reason
/// @param remedy what might be changed, if anything can be said
record Finding(Span place, List<String> args, double confidence, Optional<Remedy> remedy) {

    /// @param place in the clean text of the paragraph
    /// @param text  what might stand there instead
    record Remedy(Span place, String text) {
    }

    static Finding of(Span place, double confidence, String... args) {
        return new Finding(place, List.of(args), confidence, Optional.empty());
    }

    Finding orRather(Span part, String text) {
        return new Finding(place, args, confidence, Optional.of(new Remedy(part, text)));
    }

    /// The same place in a text that begins `offset` later.
    Finding within(int offset) {
        return new Finding(earlier(place, offset), args, confidence,
                remedy.map(r -> new Remedy(earlier(r.place(), offset), r.text())));
    }

    private static Span earlier(Span span, int offset) {
        return new Span(span.start() - offset, span.end() - offset);
    }
}
