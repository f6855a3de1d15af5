package org.qingyang.model;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The parts of a story that can be set, each with the way to read it and to make a story in which it is another.
/// The names stand in the journal: they are never changed.
public enum StoryField {
    SOURCE(Story::source, (s, v) -> parts(s).source(list(v)).make()),
    BOUNDARY(Story::boundary, (s, v) -> parts(s).boundary(as(v)).make()),
    KIND(Story::kind, (s, v) -> parts(s).kind(as(v)).make()),
    KICKER(Story::kicker, (s, v) -> parts(s).kicker(orNull(v)).make()),
    HEADLINE(Story::headline, (s, v) -> parts(s).headline(orNull(v)).make()),
    SUBHEADS(Story::subheads, (s, v) -> parts(s).subheads(list(v)).make()),
    LABEL(Story::label, (s, v) -> parts(s).label(orNull(v)).make()),
    BYLINE(Story::byline, (s, v) -> parts(s).byline(as(v)).make()),
    PARAGRAPHS(Story::paragraphs, (s, v) -> parts(s).paragraphs(list(v)).make()),
    TRUNCATED(Story::truncated, (s, v) -> parts(s).truncated(as(v)).make()),
    REPAIRS(Story::repairs, (s, v) -> parts(s).repairs(list(v)).make()),
    DOUBTS(Story::doubts, (s, v) -> parts(s).doubts(list(v)).make()),
    TAGS(Story::tags, (s, v) -> parts(s).tags(list(v)).make()),
    STATUS(Story::status, (s, v) -> parts(s).status(as(v)).make()),
    STRUCK(Story::struck, (s, v) -> parts(s).struck(list(v)).make()),
    NOTES(Story::notes, (s, v) -> parts(s).notes(list(v)).make()),
    JUDGEMENTS(Story::judgements, (s, v) -> parts(s).judgements(list(v)).make());

    private final Function<Story, @Nullable Object> get;
    private final BiFunction<Story, @Nullable Object, Story> with;

    StoryField(Function<Story, @Nullable Object> get, BiFunction<Story, @Nullable Object, Story> with) {
        this.get = get;
        this.with = with;
    }

    public @Nullable Object of(Story story) {
        return get.apply(story);
    }

    /// The story with this part set.
    ///
    /// @param value of the type that the story's component has
    /// @throws ClassCastException sooner or later, if the value is of another type
    public Story with(Story story, @Nullable Object value) {
        return with.apply(story, value);
    }

    /// Whether the part is a list, so that a change of it can be kept as the elements that came and went.
    public boolean isList() {
        return switch (this) {
            case SOURCE, SUBHEADS, PARAGRAPHS, REPAIRS, DOUBTS, TAGS, STRUCK, NOTES, JUDGEMENTS -> true;
            default -> false;
        };
    }

    /// Whether the part belongs to what the story says, and not to what is said about it.
    public boolean isText() {
        return switch (this) {
            case KICKER, HEADLINE, SUBHEADS, LABEL, BYLINE, PARAGRAPHS, TRUNCATED, SOURCE -> true;
            default -> false;
        };
    }

    private static StoryParts parts(Story story) {
        return new StoryParts(story);
    }

    @SuppressWarnings("unchecked")
    private static <T> T as(@Nullable Object value) {
        return (T) Objects.requireNonNull(value);
    }

    private static @Nullable Passage orNull(@Nullable Object value) {
        return (Passage) value;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(@Nullable Object value) {
        return (List<T>) Objects.requireNonNull(value);
    }
}
