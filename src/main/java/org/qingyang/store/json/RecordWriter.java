package org.qingyang.store.json;

import java.util.List;
import org.qingyang.text.TracedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;

/// Writes records as arrays of their components, token by token.
final class RecordWriter {

    private final JsonGenerator out;
    private final SerializationContext context;

    RecordWriter(JsonGenerator out, SerializationContext context) {
        this.out = out;
        this.context = context;
    }

    RecordWriter integer(int value) {
        out.writeNumber(value);
        return this;
    }

    RecordWriter number(double value) {
        out.writeNumber(value);
        return this;
    }

    RecordWriter truth(boolean value) {
        out.writeBoolean(value);
        return this;
    }

    RecordWriter text(String value) {
        out.writeString(value);
        return this;
    }

    RecordWriter constant(Enum<?> value) {
        out.writeString(value.name());
        return this;
    }

    <T> RecordWriter record(T value, Form<T> form) {
        out.writeStartArray();
        form.write(value, this);
        out.writeEndArray();
        return this;
    }

    <T> RecordWriter list(List<T> values, Form<T> form) {
        out.writeStartArray();
        for (T value : values) {
            record(value, form);
        }
        out.writeEndArray();
        return this;
    }

    /// Null for an empty list.
    <T> RecordWriter listOrNull(List<T> values, Form<T> form) {
        return values.isEmpty() ? nothing() : list(values, form);
    }

    /// Null for an empty list.
    RecordWriter textsOrNull(List<String> values) {
        if (values.isEmpty()) {
            return nothing();
        }
        out.writeStartArray();
        values.forEach(out::writeString);
        out.writeEndArray();
        return this;
    }

    /// Null for an empty text.
    RecordWriter tracedOrNull(TracedText text) {
        if (text.pieces().isEmpty()) {
            return nothing();
        }
        TracedTextJson.write(text, out, context);
        return this;
    }

    private RecordWriter nothing() {
        out.writeNull();
        return this;
    }

    /// Something that is no small record.
    RecordWriter value(JavaType type, Object value) {
        context.findTypedValueSerializer(type, true).serialize(value, out, context);
        return this;
    }

    /// Null for an empty list.
    RecordWriter valuesOrNull(JavaType type, List<?> values) {
        return values.isEmpty() ? nothing() : value(type, values);
    }

    void beginObject() {
        out.writeStartObject();
    }

    /// Comes before the value of a property.
    RecordWriter name(String name) {
        out.writeName(name);
        return this;
    }

    void endObject() {
        out.writeEndObject();
    }
}
