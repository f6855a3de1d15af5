package org.qingyang.model;

import java.util.List;
import org.qingyang.text.Span;

/// A value with the raw spans that show it, its origin and a confidence from 0 to 1.
/// A value that nothing printed shows (an editor's, or a default) has no spans.
public record Sourced<T>(T value, List<Span> raw, Origin origin, double confidence) {

    public Sourced {
        raw = List.copyOf(raw);
        confidence = Confidence.of(confidence);
    }

    /// A value set by hand.
    public static <T> Sourced<T> byEditor(T value, String editor) {
        return new Sourced<>(value, List.of(), Origin.editor(editor), 1);
    }
}
