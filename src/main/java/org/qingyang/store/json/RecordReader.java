package org.qingyang.store.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.qingyang.text.TracedText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/// Reads what [RecordWriter] has written, token by token: a search reads many stories, and a reader that finds its way by
/// the types takes several times as long. Each method goes to the next value; whatever is not what is asked for is damage.
final class RecordReader {

    /// Those of lists of sealed types, which the mapper would make anew each time.
    private static final Map<JavaType, ValueDeserializer<Object>> KNOWN = new ConcurrentHashMap<>();

    private final JsonParser in;
    private final DeserializationContext context;

    RecordReader(JsonParser in, DeserializationContext context) {
        this.in = in;
        this.context = context;
    }

    int integer() {
        expect(in.nextToken(), JsonToken.VALUE_NUMBER_INT);
        return in.getIntValue();
    }

    double number() {
        in.nextToken();
        return in.getDoubleValue();
    }

    boolean truth() {
        in.nextToken();
        return in.getBooleanValue();
    }

    String text() {
        expect(in.nextToken(), JsonToken.VALUE_STRING);
        return in.getString();
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    <T> T record(Form<T> form) {
        expect(in.nextToken(), JsonToken.START_ARRAY);
        return begun(form);
    }

    /// A record whose array has begun.
    <T> T begun(Form<T> form) {
        T value = form.read(this);
        expect(in.nextToken(), JsonToken.END_ARRAY);
        return value;
    }

    /// Empty where there is null.
    <T> List<T> list(Form<T> form) {
        List<T> values = new ArrayList<>();
        if (begins()) {
            while (in.nextToken() == JsonToken.START_ARRAY) {
                values.add(begun(form));
            }
            expect(in.currentToken(), JsonToken.END_ARRAY);
        }
        return values;
    }

    /// Empty where there is null.
    List<String> texts() {
        List<String> values = new ArrayList<>();
        if (begins()) {
            while (in.nextToken() == JsonToken.VALUE_STRING) {
                values.add(in.getString());
            }
            expect(in.currentToken(), JsonToken.END_ARRAY);
        }
        return values;
    }

    /// Empty where there is null.
    TracedText traced() {
        return begins() ? TracedTextJson.read(in, context) : TracedText.EMPTY;
    }

    /// Something that is no small record; empty where there is null.
    List<?> values(JavaType type) {
        return begins() ? (List<?>) KNOWN.computeIfAbsent(type, context::findRootValueDeserializer).deserialize(in, context)
                : List.of();
    }

    /// Whether an array begins, and not null stands there.
    private boolean begins() {
        JsonToken token = in.nextToken();
        if (token != JsonToken.VALUE_NULL) {
            expect(token, JsonToken.START_ARRAY);
        }
        return token != JsonToken.VALUE_NULL;
    }

    void beginObject() {
        expect(in.nextToken(), JsonToken.START_OBJECT);
    }

    /// The name of the next property of an object that has begun; null at its end.
    @Nullable String name() {
        String name = in.nextName();
        if (name == null) {
            expect(in.currentToken(), JsonToken.END_OBJECT);
        }
        return name;
    }

    private static void expect(@Nullable JsonToken token, JsonToken wanted) {
        if (token != wanted) {
            throw new IllegalArgumentException(wanted + " is expected, not " + token);
        }
    }
}
