package org.qingyang.store.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/// Stories as objects: their number and those of their parts that are there, by the names of the story's components.
final class StoryJson {

    private static final String ID = "id";
    private static final Map<StoryField, String> NAMES = Stream.of(StoryField.values()).collect(Collectors.toMap(
            field -> field, field -> field.name().toLowerCase(Locale.ROOT), (one, _) -> one,
            () -> new EnumMap<>(StoryField.class)));
    private static final Map<String, StoryField> FIELDS = NAMES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private StoryJson() {
    }

    static final class Writer extends ValueSerializer<Story> {

        @Override
        public void serialize(Story story, JsonGenerator generator, SerializationContext context) {
            StoryJson.write(story, new RecordWriter(generator, context));
        }
    }

    static void write(Story story, RecordWriter out) {
        out.beginObject();
        out.name(ID).integer(story.id());
        NAMES.forEach((field, name) -> {
            Object value = field.of(story);
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                FieldJson.write(field, value, out.name(name));
            }
        });
        out.endObject();
    }

    static final class Reader extends ValueDeserializer<Story> {

        @Override
        public Story deserialize(JsonParser parser, DeserializationContext context) {
            var in = new RecordReader(parser, context);
            int id = 0;
            Map<StoryField, Object> parts = new EnumMap<>(StoryField.class);
            for (String name = in.name(); name != null; name = in.name()) {
                StoryField field = FIELDS.get(name);
                if (field != null) {
                    parts.put(field, FieldJson.read(field, in));
                } else if (name.equals(ID)) {
                    id = in.integer();
                } else {
                    throw FieldJson.unknown(name);
                }
            }
            return story(id, parts);
        }

        private static Story story(int id, Map<StoryField, Object> parts) {
            return new Story(id, list(parts, StoryField.SOURCE), there(parts, StoryField.BOUNDARY), there(parts, StoryField.KIND),
                    part(parts, StoryField.KICKER), part(parts, StoryField.HEADLINE), list(parts, StoryField.SUBHEADS),
                    part(parts, StoryField.LABEL), there(parts, StoryField.BYLINE), list(parts, StoryField.PARAGRAPHS),
                    there(parts, StoryField.TRUNCATED), list(parts, StoryField.REPAIRS), list(parts, StoryField.DOUBTS),
                    list(parts, StoryField.TAGS), there(parts, StoryField.STATUS), list(parts, StoryField.STRUCK),
                    list(parts, StoryField.NOTES), list(parts, StoryField.JUDGEMENTS));
        }

        @SuppressWarnings("unchecked")
        private static <T> @Nullable T part(Map<StoryField, Object> parts, StoryField field) {
            return (T) parts.get(field);
        }

        private static <T> T there(Map<StoryField, Object> parts, StoryField field) {
            return Objects.requireNonNull(part(parts, field));
        }

        @SuppressWarnings("unchecked")
        private static <T> List<T> list(Map<StoryField, Object> parts, StoryField field) {
            return (List<T>) parts.getOrDefault(field, List.of());
        }
    }
}
