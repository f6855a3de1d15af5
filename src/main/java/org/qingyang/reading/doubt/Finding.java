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

    /// The same as it is printed, where it was found in the folded text: nothing is offered that would be written otherwise
    /// than the paragraph is.
    Finding printed(String folded, String text) {
        if (folded.equals(text)) {
            return this;
        }
        List<String> printed = args.stream().map(arg -> printed(arg, folded, text)).toList();
        boolean same = text.substring(place.start(), place.end()).equals(folded.substring(place.start(), place.end()));
        return new Finding(place, printed, confidence, remedy.filter(_ -> same));
    }

    private static String printed(String arg, String folded, String text) {
        int at = folded.indexOf(arg);
        return at < 0 ? arg : text.substring(at, at + arg.length());
    }
}
