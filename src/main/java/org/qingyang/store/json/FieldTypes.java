package org.qingyang.store.json;

import java.util.List;
import org.qingyang.model.Boundary;
import org.qingyang.model.Byline;
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
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JavaType;

/// The type of each part of a story, as the story's record declares it.
final class FieldTypes {

    private FieldTypes() {
    }

    static JavaType of(StoryField field, DatabindContext context) {
        return context.getTypeFactory().constructType(type(field));
    }

    private static TypeReference<?> type(StoryField field) {
        return switch (field) {
            case SOURCE, STRUCK -> new TypeReference<List<Span>>() { };
            case BOUNDARY -> new TypeReference<Boundary>() { };
            case KIND -> new TypeReference<Sourced<StoryKind>>() { };
            case KICKER, HEADLINE, LABEL -> new TypeReference<Passage>() { };
            case SUBHEADS, PARAGRAPHS -> new TypeReference<List<Passage>>() { };
            case BYLINE -> new TypeReference<Byline>() { };
            case TRUNCATED -> new TypeReference<Sourced<Boolean>>() { };
            case REPAIRS -> new TypeReference<List<Repair>>() { };
            case DOUBTS -> new TypeReference<List<Doubt>>() { };
            case TAGS -> new TypeReference<List<Tag>>() { };
            case NOTES -> new TypeReference<List<Note>>() { };
            case JUDGEMENTS -> new TypeReference<List<Judgement>>() { };
            case STATUS -> new TypeReference<Status>() { };
        };
    }
}
