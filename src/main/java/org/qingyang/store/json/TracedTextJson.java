package org.qingyang.store.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.DeserializationContext;

/// Traced text as a list of its pieces: `[start, end]` for kept text, which comes back from the raw page;
/// `[start, end, text, by]` for changed text; `[start, end, text]` for kept text that the raw page does not show.
final class TracedTextJson {

    /// The attribute under which the raw page is handed to writer and reader.
    static final String PAGE = "page";

    private TracedTextJson() {
    }

    /// The raw page that was handed to a writer or reader; null where there is none.
    static @Nullable SourceText page(DatabindContext context) {
        return (SourceText) context.getAttribute(PAGE);
    }

    static void write(TracedText text, RecordWriter out, @Nullable SourceText page) {
        out.beginArray();
        for (Piece piece : text.pieces()) {
            out.beginArray().integer(piece.raw().start()).integer(piece.raw().end());
            switch (piece) {
                case Piece.Kept kept when stands(kept, Objects.requireNonNull(page)) -> { }
                case Piece.Kept kept -> out.text(kept.text());
                case Piece.Changed changed -> out.text(changed.text()).text(changed.by());
            }
            out.endArray();
        }
        out.endArray();
    }

    private static boolean stands(Piece.Kept kept, SourceText page) {
        return kept.raw().end() <= page.length() && page.text().startsWith(kept.text(), kept.raw().start());
    }

    /// Reads a text whose array has begun.
    static TracedText read(JsonParser in, DeserializationContext context) {
        SourceText page = Objects.requireNonNull(page(context));
        List<Piece> pieces = new ArrayList<>();
        while (in.nextToken() == JsonToken.START_ARRAY) {
            pieces.add(piece(in, page));
        }
        return TracedText.of(pieces);
    }

    private static Piece piece(JsonParser in, SourceText page) {
        var raw = new Span(in.nextIntValue(-1), in.nextIntValue(-1));
        String text = in.nextStringValue();
        String by = text == null ? null : in.nextStringValue();
        if (by != null) {
            in.nextToken();
        }
        if (in.currentToken() != JsonToken.END_ARRAY) {
            throw new IllegalArgumentException("a piece has two numbers and up to two strings");
        }
        if (by != null) {
            return new Piece.Changed(raw, Objects.requireNonNull(text), by);
        }
        return new Piece.Kept(raw, text == null ? page.slice(raw) : text);
    }
}
