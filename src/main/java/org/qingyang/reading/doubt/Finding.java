package org.qingyang.reading.doubt;

import java.util.List;
import java.util.Optional;
import org.qingyang.text.Span;

/// A doubtful place of a paragraph.
///
/// @param place       in the clean text of the paragraph
/// @param args        what to fill into the reason
/// @param replacement what might stand there instead
record Finding(Span place, List<String> args, double confidence, Optional<String> replacement) {

    static Finding of(Span place, double confidence, String... args) {
        return new Finding(place, List.of(args), confidence, Optional.empty());
    }

    Finding orRather(String text) {
        return new Finding(place, args, confidence, Optional.of(text));
    }
}
