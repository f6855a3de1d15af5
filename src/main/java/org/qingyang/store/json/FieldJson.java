package org.qingyang.store.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qingyang.model.Boundary;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Judgement;
import org.qingyang.model.Note;
import org.qingyang.model.Passage;
import org.qingyang.model.Repair;
import org.qingyang.model.Sourced;
import org.qingyang.model.Status;
import org.qingyang.model.StoryField;
import org.qingyang.model.StoryKind;
import org.qingyang.model.Tag;
import org.qingyang.text.Span;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;

/// The parts of a story, which look the same in a story and in a change.
final class FieldJson {

    private static final JavaType TAGS = Types.of(new TypeReference<List<Tag>>() { });
    private static final JavaType NOTES = Types.of(new TypeReference<List<Note>>() { });
    private static final JavaType JUDGEMENTS = Types.of(new TypeReference<List<Judgement>>() { });
    private static final String NAMES = "names";
    private static final String PRINTED = "printed";

    private FieldJson() {
    }

    /// Reads the next value.
    static Object read(StoryField field, RecordReader in) {
        return switch (field) {
            case SOURCE, STRUCK -> in.list(Forms.SPAN);
            case BOUNDARY -> in.record(Forms.BOUNDARY);
            case KIND -> in.record(Forms.KIND);
            case KICKER, HEADLINE, LABEL -> in.record(Forms.PASSAGE);
            case SUBHEADS, PARAGRAPHS -> in.list(Forms.PASSAGE);
            case BYLINE -> byline(in);
            case TRUNCATED -> in.record(Forms.TRUTH);
            case REPAIRS -> in.list(Forms.REPAIR);
            case DOUBTS -> in.list(Forms.DOUBT);
            case TAGS -> in.values(TAGS);
            case NOTES -> in.values(NOTES);
            case JUDGEMENTS -> in.values(JUDGEMENTS);
            case STATUS -> in.constant(Status.class);
        };
    }

    private static Byline byline(RecordReader in) {
        Map<BylineRole, List<Sourced<String>>> names = new EnumMap<>(BylineRole.class);
        List<Span> printed = List.of();
        in.beginObject();
        for (String name = in.name(); name != null; name = in.name()) {
            switch (name) {
                case NAMES -> names(in, names);
                case PRINTED -> printed = in.list(Forms.SPAN);
                default -> throw unknown(name);
            }
        }
        return new Byline(names, printed);
    }

    private static void names(RecordReader in, Map<BylineRole, List<Sourced<String>>> names) {
        in.beginObject();
        for (String role = in.name(); role != null; role = in.name()) {
            names.put(BylineRole.valueOf(role), in.list(Forms.NAME));
        }
    }

    /// What a newer program must have written.
    static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("nothing is known of " + name);
    }

    /// Writes a part; a list also where it is empty.
    @SuppressWarnings("unchecked")
    static void write(StoryField field, Object value, RecordWriter out) {
        switch (field) {
            case SOURCE, STRUCK -> out.list((List<Span>) value, Forms.SPAN);
            case BOUNDARY -> out.record((Boundary) value, Forms.BOUNDARY);
            case KIND -> out.record((Sourced<StoryKind>) value, Forms.KIND);
            case KICKER, HEADLINE, LABEL -> out.record((Passage) value, Forms.PASSAGE);
            case SUBHEADS, PARAGRAPHS -> out.list((List<Passage>) value, Forms.PASSAGE);
            case BYLINE -> write((Byline) value, out);
            case TRUNCATED -> out.record((Sourced<Boolean>) value, Forms.TRUTH);
            case REPAIRS -> out.list((List<Repair>) value, Forms.REPAIR);
            case DOUBTS -> out.list((List<Doubt>) value, Forms.DOUBT);
            case TAGS -> out.value(TAGS, value);
            case NOTES -> out.value(NOTES, value);
            case JUDGEMENTS -> out.value(JUDGEMENTS, value);
            case STATUS -> out.constant((Status) value);
        }
    }

    private static void write(Byline byline, RecordWriter out) {
        out.beginObject();
        if (!byline.isEmpty()) {
            out.name(NAMES).beginObject();
            byline.names().forEach((role, names) -> {
                if (!names.isEmpty()) {
                    out.name(role.name()).list(names, Forms.NAME);
                }
            });
            out.endObject();
        }
        if (!byline.printed().isEmpty()) {
            out.name(PRINTED).list(byline.printed(), Forms.SPAN);
        }
        out.endObject();
    }
}
