package org.qingyang.store.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.qingyang.desk.Change;
import org.qingyang.model.Story;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The one JSON mapper of the store. What is empty is not written, so that a part that the model gains later is empty
/// in what was stored before; what the model does not know is an error, because a newer program must have written it.
final class Mapper {

    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE).withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                    .withContentInclusion(JsonInclude.Include.NON_EMPTY))
            .withConfigOverride(String.class, o -> o.setInclude(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)))
            .withConfigOverride(List.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            // Half a pair cannot stand in UTF-8: all of them become escapes.
            .disable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(own())
            .build();

    private Mapper() {
    }

    /// The JSON of a value, written by way of UTF-8.
    static String text(ObjectWriter writer, Object value) {
        return new String(writer.writeValueAsBytes(value), StandardCharsets.UTF_8);
    }

    private static SimpleModule own() {
        var module = new SimpleModule("qingyang");
        MixIns.all().forEach(module::setMixInAnnotation);
        Forms.all().forEach((type, form) -> add(module, type, form));
        return module
                .addSerializer(Story.class, new StoryJson.Writer())
                .addDeserializer(Story.class, new StoryJson.Reader())
                .addSerializer(Change.class, new ChangeJson.Writer())
                .addDeserializer(Change.class, new ChangeJson.Reader());
    }

    @SuppressWarnings("unchecked")
    private static <T> void add(SimpleModule module, Class<?> type, Form<T> form) {
        module.addSerializer((Class<T>) type, new FormJson.Writer<>(form))
                .addDeserializer((Class<T>) type, new FormJson.Reader<>(form));
    }
}
