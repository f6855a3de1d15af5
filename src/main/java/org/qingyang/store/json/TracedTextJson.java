package org.qingyang.store.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/// Traced text as a list of its pieces: `[start, end]` for kept text, which comes back from the raw page;
/// `[start, end, text, by]` for changed text; `[start, end, text]` for kept text that the raw page does not show.
final class TracedTextJson {

    /// The attribute under which the raw page is handed to writer and reader.
    static final String PAGE = "page";

    private TracedTextJson() {
    }

    static final class Writer extends ValueSerializer<TracedText> {

        @Override
        public void serialize(TracedText text, JsonGenerator out, SerializationContext context) {
            SourceText page = (SourceText) Objects.requireNonNull(context.getAttribute(PAGE));
            out.writeStartArray();
            for (Piece piece : text.pieces()) {
                out.writeStartArray();
                out.writeNumber(piece.raw().start());
                out.writeNumber(piece.raw().end());
                switch (piece) {
                    case Piece.Kept kept when stands(kept, page) -> { }
                    case Piece.Kept kept -> out.writeString(kept.text());
                    case Piece.Changed changed -> {
                        out.writeString(changed.text());
                        out.writeString(changed.by());
                    }
                }
                out.writeEndArray();
            }
            out.writeEndArray();
        }

        @Override
        public boolean isEmpty(SerializationContext context, TracedText text) {
            return text.pieces().isEmpty();
        }

        private static boolean stands(Piece.Kept kept, SourceText page) {
            return kept.raw().end() <= page.length() && page.text().startsWith(kept.text(), kept.raw().start());
        }
    }

    static final class Reader extends ValueDeserializer<TracedText> {

        @Override
        public TracedText deserialize(JsonParser in, DeserializationContext context) {
            SourceText page = (SourceText) Objects.requireNonNull(context.getAttribute(PAGE));
            List<Piece> pieces = new ArrayList<>();
            for (JsonNode piece : context.readTree(in)) {
                pieces.add(piece(piece, page));
            }
            return TracedText.of(pieces);
        }

        @Override
        public TracedText getNullValue(DeserializationContext context) {
            return TracedText.EMPTY;
        }

        private static Piece piece(JsonNode piece, SourceText page) {
            var raw = new Span(piece.get(0).intValue(), piece.get(1).intValue());
            return switch (piece.size()) {
                case 2 -> new Piece.Kept(raw, page.slice(raw));
                case 3 -> new Piece.Kept(raw, piece.get(2).stringValue());
                default -> new Piece.Changed(raw, piece.get(2).stringValue(), piece.get(3).stringValue());
            };
        }
    }
}
