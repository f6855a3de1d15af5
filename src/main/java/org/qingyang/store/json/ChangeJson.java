package org.qingyang.store.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Change;
import org.qingyang.model.Furniture;
import org.qingyang.model.IssueData;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

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

    private ChangeJson() {
    }

    static final class Writer extends ValueSerializer<Change> {

        @Override
        public void serialize(Change change, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            switch (change) {
                case Change.FieldSet set -> {
                    field(set.story(), set.field(), out);
                    values(FieldTypes.of(set.field(), context), set.before(), set.after(), out, context);
                }
                case Change.FieldSplice splice -> {
                    field(splice.story(), splice.field(), out);
                    out.writeNumberProperty(AT, splice.index());
                    values(FieldTypes.of(splice.field(), context), splice.removed(), splice.inserted(), out, context);
                }
                case Change.StorySplice splice -> {
                    out.writeNumberProperty(STORIES, splice.index());
                    values(list(Story.class, context), splice.removed(), splice.inserted(), out, context);
                }
                case Change.FurnitureSplice splice -> {
                    out.writeNumberProperty(FURNITURE, splice.index());
                    values(list(Furniture.class, context), splice.removed(), splice.inserted(), out, context);
                }
                case Change.DataSet set -> {
                    out.writeBooleanProperty(DATA, true);
                    values(context.constructType(IssueData.class), set.before(), set.after(), out, context);
                }
                case Change.VersionSet set -> {
                    out.writeBooleanProperty(VERSION, true);
                    out.writeStringProperty(WAS, set.before());
                    out.writeStringProperty(IS, set.after());
                }
            }
            out.writeEndObject();
        }

        private static void field(int story, StoryField field, JsonGenerator out) {
            out.writeNumberProperty(STORY, story);
            out.writeStringProperty(FIELD, field.name());
        }

        private static JavaType list(Class<?> element, SerializationContext context) {
            return context.getTypeFactory().constructCollectionType(List.class, element);
        }

        private static void values(JavaType type, @Nullable Object was, @Nullable Object is, JsonGenerator out,
                SerializationContext context) {
            value(WAS, type, was, out, context);
            value(IS, type, is, out, context);
        }

        private static void value(String name, JavaType type, @Nullable Object value, JsonGenerator out,
                SerializationContext context) {
            if (value != null) {
                out.writeName(name);
                context.findTypedValueSerializer(type, true).serialize(value, out, context);
            }
        }
    }

    static final class Reader extends ValueDeserializer<Change> {

        @Override
        public Change deserialize(JsonParser in, DeserializationContext context) {
            JsonNode change = context.readTree(in);
            if (change.has(STORIES)) {
                return new Change.StorySplice(change.get(STORIES).intValue(),
                        list(change, WAS, Story.class, context), list(change, IS, Story.class, context));
            }
            if (change.has(FURNITURE)) {
                return new Change.FurnitureSplice(change.get(FURNITURE).intValue(),
                        list(change, WAS, Furniture.class, context), list(change, IS, Furniture.class, context));
            }
            if (change.has(DATA)) {
                return new Change.DataSet(data(change, WAS, context), data(change, IS, context));
            }
            if (change.has(VERSION)) {
                return new Change.VersionSet(change.get(WAS).stringValue(), change.get(IS).stringValue());
            }
            return ofField(change, context);
        }

        private static IssueData data(JsonNode change, String name, DeserializationContext context) {
            return change.has(name) ? context.readTreeAsValue(change.get(name), IssueData.class) : IssueData.UNKNOWN;
        }

        private static Change ofField(JsonNode change, DeserializationContext context) {
            int story = change.get(STORY).intValue();
            StoryField field = StoryField.valueOf(change.get(FIELD).stringValue());
            JavaType type = FieldTypes.of(field, context);
            if (change.has(AT)) {
                return new Change.FieldSplice(story, field, change.get(AT).intValue(),
                        context.readTreeAsValue(change.get(WAS), type), context.readTreeAsValue(change.get(IS), type));
            }
            return new Change.FieldSet(story, field, value(change, WAS, type, context), value(change, IS, type, context));
        }

        private static @Nullable Object value(JsonNode change, String name, JavaType type,
                DeserializationContext context) {
            return change.has(name) ? context.readTreeAsValue(change.get(name), type) : null;
        }

        private static <T> List<T> list(JsonNode change, String name, Class<T> element, DeserializationContext context) {
            JavaType type = context.getTypeFactory().constructCollectionType(List.class, element);
            return context.readTreeAsValue(change.get(name), type);
        }
    }
}
