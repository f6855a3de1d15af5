package org.qingyang.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Origin;
import org.qingyang.text.Span;
import org.qingyang.wording.Messages;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/// A JSON stream with the values that all parts of an issue share. One for each file; not thread-safe.
final class Json implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator out;
    private final Messages messages = Messages.in(Locale.SIMPLIFIED_CHINESE);

    private Json(OutputStream target) {
        out = MAPPER.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                .createGenerator(target);
    }

    /// Writes one object and the end of its last line; the stream is flushed and left open.
    ///
    /// @param members writes what is in the object
    static void write(OutputStream target, Consumer<Json> members) throws IOException {
        try (var json = new Json(target)) {
            json.object(() -> members.accept(json));
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
        target.write('\n');
        target.flush();
    }

    void object(Runnable members) {
        out.writeStartObject();
        members.run();
        out.writeEndObject();
    }

    void object(String name, Runnable members) {
        out.writeName(name);
        object(members);
    }

    <T> void array(Collection<T> elements, Consumer<T> write) {
        out.writeStartArray();
        elements.forEach(write);
        out.writeEndArray();
    }

    <T> void array(String name, Collection<T> elements, Consumer<T> write) {
        out.writeName(name);
        array(elements, write);
    }

    void string(String value) {
        out.writeString(Characters.wellFormed(value));
    }

    void string(String name, @Nullable String value) {
        out.writeName(name);
        if (value == null) {
            out.writeNull();
        } else {
            string(value);
        }
    }

    void strings(String name, List<String> values) {
        array(name, values, this::string);
    }

    void number(String name, long value) {
        out.writeNumberProperty(name, value);
    }

    /// A number as exact as it is.
    void number(String name, BigDecimal value) {
        out.writeName(name);
        out.writeNumber(new BigDecimal(value.toPlainString()));
    }

    void number(String name, double value) {
        out.writeNumberProperty(name, value);
    }

    void flag(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    void nothing(String name) {
        out.writeNullProperty(name);
    }

    /// A constant in lower case, words joined with hyphens.
    void constant(String name, Enum<?> value) {
        string(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    void span(Span span) {
        pair(span.start(), span.end());
    }

    void span(String name, Span span) {
        out.writeName(name);
        span(span);
    }

    void pair(int first, int second) {
        out.writeArray(new int[] {first, second}, 0, 2);
    }

    void pair(String name, int first, int second) {
        out.writeName(name);
        pair(first, second);
    }

    void spans(String name, List<Span> spans) {
        array(name, spans, this::span);
    }

    /// A sentence as code and arguments, for programs, and in Chinese, for people.
    void message(String name, Message message) {
        object(name, () -> {
            string("code", message.key());
            strings("args", message.args());
            string("text", messages.say(message));
        });
    }

    /// Who set a value, and how sure it is.
    void origin(Origin origin, double confidence) {
        string("origin", origin.kind().name().toLowerCase(Locale.ROOT) + ":" + origin.id());
        number("confidence", confidence);
    }

    @Override
    public void close() {
        out.close();
    }
}
