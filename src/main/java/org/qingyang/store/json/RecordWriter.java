package org.qingyang.store.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.text.SourceText;
import org.qingyang.text.TracedText;
import tools.jackson.databind.JavaType;

/// Writes records as arrays of their components. Only what is no small record goes through the mapper. Use once.
final class RecordWriter {

    private final @Nullable SourceText page;
    private final Utf8Json out = new Utf8Json();

    /// @param page the raw page that spans point into; null where no traced text is written
    RecordWriter(@Nullable SourceText page) {
        this.page = page;
    }

    /// What was written, in UTF-8.
    byte[] bytes() {
        return out.bytes();
    }

    /// What was written.
    String json() {
        return out.toString();
    }

    RecordWriter integer(int value) {
        out.number(value);
        return this;
    }

    RecordWriter number(double value) {
        out.literal(Double.toString(value));
        return this;
    }

    RecordWriter truth(boolean value) {
        out.literal(String.valueOf(value));
        return this;
    }

    RecordWriter text(String value) {
        out.string(value);
        return this;
    }

    RecordWriter constant(Enum<?> value) {
        out.string(value.name());
        return this;
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
        values.forEach(out::string);
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
        out.literal("null");
        return this;
    }

    /// Something that is no small record.
    RecordWriter value(JavaType type, Object value) {
        out.raw(PageJson.utf8(Mapper.JSON.writerFor(type).withAttribute(TracedTextJson.PAGE, page), value));
        return this;
    }

    /// Null for an empty list.
    RecordWriter valuesOrNull(JavaType type, List<?> values) {
        return values.isEmpty() ? nothing() : value(type, values);
    }

    RecordWriter beginArray() {
        out.begin('[');
        return this;
    }

    RecordWriter endArray() {
        out.end(']');
        return this;
    }

    void beginObject() {
        out.begin('{');
    }

    /// Comes before the value of a property.
    RecordWriter name(String name) {
        out.name(name);
        return this;
    }

    void endObject() {
        out.end('}');
    }
}
