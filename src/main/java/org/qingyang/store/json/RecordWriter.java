package org.qingyang.store.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.text.SourceText;
import org.qingyang.text.TracedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;

/// Writes records as arrays of their components. Only what is no small record goes through the mapper.
final class RecordWriter {

    private final JsonGenerator out;
    private final SerializationContext context;
    private final @Nullable SourceText page;

    /// @param context holds the raw page that spans point into, where traced text is written
    RecordWriter(JsonGenerator out, SerializationContext context) {
        this.out = out;
        this.context = context;
        this.page = TracedTextJson.page(context);
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
        return text(value.name());
    }

    <T> RecordWriter record(T value, Form<T> form) {
        beginArray();
        form.write(value, this);
        return endArray();
    }

    <T> RecordWriter list(List<T> values, Form<T> form) {
        beginArray();
        for (T value : values) {
            record(value, form);
        }
        return endArray();
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
        beginArray();
        values.forEach(this::text);
        return endArray();
    }

    /// Null for an empty text.
    RecordWriter tracedOrNull(TracedText text) {
        if (text.pieces().isEmpty()) {
            return nothing();
        }
        TracedTextJson.write(text, this, page);
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

    RecordWriter beginArray() {
        out.writeStartArray();
        return this;
    }

    RecordWriter endArray() {
        out.writeEndArray();
        return this;
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
