package org.qingyang.store.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Change;
import org.qingyang.model.Furniture;
import org.qingyang.model.IssueData;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.node.ObjectNode;

/// Changes as objects that name what they touch: `{"story", "field", "was", "is"}` for a part that was set, with
/// `"at"` for a stretch of a list; `{"stories": index, "was", "is"}` and `{"furniture": index, "was", "is"}` for
/// stretches of the sheet; `{"data": true, "was", "is"}` for paper and date of the issue;
/// `{"version": true, "was", "is"}` for the hash of the page's bytes. An absent `was` or `is` is a part that was or is not there.
final class ChangeJson {

    private static final String STORY = "story";
    private static final String FIELD = "field";
    private static final String AT = "at";
    private static final String STORIES = "stories";
    private static final String FURNITURE = "furniture";
    private static final String DATA = "data";
    private static final String VERSION = "version";
    private static final String WAS = "was";
    private static final String IS = "is";
    private static final JavaType STORY_LIST = Types.of(new TypeReference<List<Story>>() { });
    private static final JavaType FURNITURE_LIST = Types.of(new TypeReference<List<Furniture>>() { });
    private static final JavaType ISSUE_DATA = Types.of(new TypeReference<IssueData>() { });

    private ChangeJson() {
    }

    static final class Writer extends ValueSerializer<Change> {

        @Override
        public void serialize(Change change, JsonGenerator out, SerializationContext context) {
            write(change, new RecordWriter(out, context));
        }
    }

    private static void write(Change change, RecordWriter out) {
        out.beginObject();
        switch (change) {
            case Change.FieldSet set -> {
                field(set.story(), set.field(), out);
                part(WAS, set.field(), set.before(), out);
                part(IS, set.field(), set.after(), out);
            }
            case Change.FieldSplice splice -> {
                field(splice.story(), splice.field(), out);
                out.name(AT).integer(splice.index());
                part(WAS, splice.field(), splice.removed(), out);
                part(IS, splice.field(), splice.inserted(), out);
            }
            case Change.StorySplice splice -> {
                out.name(STORIES).integer(splice.index());
                stories(splice.removed(), out.name(WAS));
                stories(splice.inserted(), out.name(IS));
            }
            case Change.FurnitureSplice splice -> {
                out.name(FURNITURE).integer(splice.index());
                values(FURNITURE_LIST, splice.removed(), splice.inserted(), out);
            }
            case Change.DataSet set -> {
                out.name(DATA).truth(true);
                values(ISSUE_DATA, set.before(), set.after(), out);
            }
            case Change.VersionSet set ->
                    out.name(VERSION).truth(true).name(WAS).text(set.before()).name(IS).text(set.after());
        }
        out.endObject();
    }

    private static void field(int story, StoryField field, RecordWriter out) {
        out.name(STORY).integer(story).name(FIELD).constant(field);
    }

    private static void part(String name, StoryField field, @Nullable Object value, RecordWriter out) {
        if (value != null) {
            FieldJson.write(field, value, out.name(name));
        }
    }

    private static void stories(List<Story> stories, RecordWriter out) {
        out.beginArray();
        stories.forEach(story -> StoryJson.write(story, out));
        out.endArray();
    }

    private static void values(JavaType type, Object was, Object is, RecordWriter out) {
        out.name(WAS).value(type, was).name(IS).value(type, is);
    }

    static final class Reader extends ValueDeserializer<Change> {

        /// Token by token where a part of a story was changed: a bulk step has thousands of these.
        @Override
        public Change deserialize(JsonParser in, DeserializationContext context) {
            return STORY.equals(in.nextName()) ? ofField(new RecordReader(in, context)) : any(context.readTree(in), context);
        }

        private Change any(JsonNode change, DeserializationContext context) {
            if (change.has(STORIES)) {
                return new Change.StorySplice(change.get(STORIES).intValue(),
                        list(change, WAS, STORY_LIST, context), list(change, IS, STORY_LIST, context));
            }
            if (change.has(FURNITURE)) {
                return new Change.FurnitureSplice(change.get(FURNITURE).intValue(),
                        list(change, WAS, FURNITURE_LIST, context), list(change, IS, FURNITURE_LIST, context));
            }
            if (change.has(DATA)) {
                return new Change.DataSet(data(change, WAS, context), data(change, IS, context));
            }
            if (change.has(VERSION)) {
                return new Change.VersionSet(change.get(WAS).stringValue(), change.get(IS).stringValue());
            }
            if (change.has(STORY)) {
                return deserialize(ordered(change, context), context);
            }
            throw new IllegalArgumentException("a change says what it changes");
        }

        /// A change of a story's part whose properties somebody has put into another order.
        private static JsonParser ordered(JsonNode change, DeserializationContext context) {
            ObjectNode ordered = context.getNodeFactory().objectNode();
            Stream.of(STORY, FIELD, AT, WAS, IS).filter(change::has).forEach(name -> ordered.set(name, change.get(name)));
            JsonParser in = ordered.traverse(context);
            in.nextToken();
            return in;
        }

        private static IssueData data(JsonNode change, String name, DeserializationContext context) {
            return change.has(name) ? context.readTreeAsValue(change.get(name), IssueData.class) : IssueData.UNKNOWN;
        }

        private static Change ofField(RecordReader in) {
            int story = in.integer();
            if (!FIELD.equals(in.name())) {
                throw new IllegalArgumentException("a change of a story's part names the part");
            }
            StoryField field = in.constant(StoryField.class);
            OptionalInt at = OptionalInt.empty();
            Map<String, Object> values = new HashMap<>();
            for (String name = in.name(); name != null; name = in.name()) {
                switch (name) {
                    case AT -> at = OptionalInt.of(in.integer());
                    case WAS, IS -> values.put(name, FieldJson.read(field, in));
                    default -> throw FieldJson.unknown(name);
                }
            }
            return at.isEmpty() ? new Change.FieldSet(story, field, values.get(WAS), values.get(IS))
                    : new Change.FieldSplice(story, field, at.getAsInt(), (List<?>) there(values, WAS),
                    (List<?>) there(values, IS));
        }

        private static Object there(Map<String, Object> values, String name) {
            return Objects.requireNonNull(values.get(name));
        }

        private static <T> List<T> list(JsonNode change, String name, JavaType type, DeserializationContext context) {
            return context.readTreeAsValue(change.get(name), type);
        }
    }
}
