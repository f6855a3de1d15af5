package org.qingyang.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of a story that are text, all treated alike. Pure functions.
public final class Passages {

    /// The fields that hold passages, in print order.
    public static final List<StoryField> FIELDS = List.of(StoryField.KICKER, StoryField.HEADLINE, StoryField.SUBHEADS,
            StoryField.LABEL, StoryField.PARAGRAPHS);

    private Passages() {
    }

    /// The passages of a field; none where it is empty or holds something else.
    public static List<Passage> of(Story story, StoryField field) {
        return switch (field) {
            case KICKER -> listed(story.kicker());
            case HEADLINE -> listed(story.headline());
            case LABEL -> listed(story.label());
            case SUBHEADS -> story.subheads();
            case PARAGRAPHS -> story.paragraphs();
            default -> List.of();
        };
    }

    /// All passages in print order.
    public static Stream<Passage> of(Story story) {
        return FIELDS.stream().flatMap(field -> of(story, field).stream());
    }

    /// The story with these passages in a field; a field that holds one takes the first.
    ///
    /// @throws IllegalArgumentException if the field is none of [#FIELDS]
    public static Story with(Story story, StoryField field, List<Passage> passages) {
        if (!FIELDS.contains(field)) {
            throw new IllegalArgumentException(field + " holds no passages");
        }
        return field.with(story, field.isList() ? List.copyOf(passages) : passages.isEmpty() ? null : passages.getFirst());
    }

    /// The story with every passage changed.
    public static Story each(Story story, UnaryOperator<Passage> change) {
        Story result = story;
        for (StoryField field : FIELDS) {
            List<Passage> before = of(story, field);
            List<Passage> after = before.stream().map(change).toList();
            result = after.equals(before) ? result : with(result, field, after);
        }
        return result;
    }

    /// The story with every passage replaced by any number of others; of a field that holds one the first stays.
    public static Story parted(Story story, Function<Passage, List<Passage>> change) {
        Story result = story;
        for (StoryField field : FIELDS) {
            List<Passage> after = new ArrayList<>();
            of(story, field).forEach(passage -> after.addAll(change.apply(passage)));
            result = after.equals(of(story, field)) ? result : with(result, field, after);
        }
        return result;
    }

    private static List<Passage> listed(@Nullable Passage passage) {
        return passage == null ? List.of() : List.of(passage);
    }
}
