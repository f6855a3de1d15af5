package org.qingyang.desk.revise;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Boundary;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Furniture;
import org.qingyang.model.Passage;
import org.qingyang.model.Repair;
import org.qingyang.model.Sheet;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// How sure a reading is of a line depends on the whole page. What a revised page's reading says just as the one before
/// did, but for how sure it is and why, counts as unchanged. Pure.
final class Alike {

    private final SourceText page;

    private Alike(SourceText page) {
        this.page = page;
    }

    /// The second sheet with what both say alike in the words of the first.
    ///
    /// @param page what both speak of
    static Sheet settled(Sheet old, Sheet fresh, SourceText page) {
        return new Alike(page).sheet(old, fresh);
    }

    private Sheet sheet(Sheet old, Sheet fresh) {
        return new Sheet(of(old.furniture(), fresh.furniture()), fresh.stories().stream()
                .map(story -> old.story(story.id()).map(before -> of(before, story)).orElse(story)).toList());
    }

    private Story of(Story old, Story fresh) {
        Story result = fresh;
        for (StoryField field : StoryField.values()) {
            result = field.with(result, of(field.of(old), field.of(fresh)));
        }
        return result;
    }

    private @Nullable Object of(@Nullable Object old, @Nullable Object fresh) {
        return old instanceof List<?> before && fresh instanceof List<?> now ? of(before, now)
                : isSame(old, fresh) ? old : fresh;
    }

    private <T> List<T> of(List<? extends T> old, List<? extends T> fresh) {
        return fresh.stream().<T>map(one -> old.stream().filter(before -> isSame(before, one)).findFirst()
                .<T>map(before -> before).orElse(one)).toList();
    }

    private boolean isSame(@Nullable Object a, @Nullable Object b) {
        return switch (a) {
            // White space around a row is no part of what it says.
            case Span one when b instanceof Span other -> inked(one).equals(inked(other));
            case Passage one when b instanceof Passage other -> one.string().equals(other.string())
                    && one.origin().isEditor() == other.origin().isEditor();
            case Sourced<?> one when b instanceof Sourced<?> other -> isSame(one, other);
            case Byline one when b instanceof Byline other -> isSame(one, other);
            case Boundary _ when b instanceof Boundary -> true;
            case Repair one when b instanceof Repair other -> one.id().equals(other.id())
                    && one.after().equals(other.after()) && one.state() == other.state();
            case Doubt one when b instanceof Doubt other -> one.id().equals(other.id())
                    && one.settlements().equals(other.settlements()) && one.state() == other.state();
            case Furniture one when b instanceof Furniture other -> one.kind() == other.kind()
                    && isSame(one.source(), other.source()) && one.text().text().equals(other.text().text());
            case null, default -> Objects.equals(a, b);
        };
    }

    private boolean isSame(List<Span> some, List<Span> others) {
        return some.stream().map(this::inked).toList().equals(others.stream().map(this::inked).toList());
    }

    private boolean isSame(Sourced<?> one, Sourced<?> other) {
        return one.value().equals(other.value()) && one.raw().equals(other.raw())
                && one.origin().isEditor() == other.origin().isEditor();
    }

    private boolean isSame(Byline one, Byline other) {
        return one.printed().equals(other.printed()) && Stream.of(BylineRole.values()).allMatch(role ->
                one.of(role).size() == other.of(role).size() && Stream.iterate(0, i -> i + 1).limit(one.of(role).size())
                        .allMatch(i -> isSame(one.of(role).get(i), other.of(role).get(i))));
    }

    private Span inked(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(start)) {
            start++;
        }
        while (end > start && isBlank(end - 1)) {
            end--;
        }
        return new Span(start, end);
    }

    private boolean isBlank(int offset) {
        return SourceText.isBlank(page.text().charAt(offset));
    }
}
