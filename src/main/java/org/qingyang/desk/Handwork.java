package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingyang.model.Doubt;
import org.qingyang.model.Note;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Refusal;
import org.qingyang.model.Repair;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.model.StoryParts;
import org.qingyang.text.Span;

/// Carries what an editor has set by hand over to a story that was read again. What stems from the raw text goes where
/// that text goes; what nothing printed shows goes to the story that holds the beginning of the old one. Raw text that
/// the editor has used or struck out is taken from what was read anew, so that it stands nowhere twice.
final class Handwork {

    private final List<Story> old;
    private final Story fresh;
    private final DecisionContext context;

    private Handwork(List<Story> old, Story fresh, DecisionContext context) {
        this.old = old;
        this.fresh = fresh;
        this.context = context;
    }

    /// The freshly read story with the handwork of the `old` ones that its lines come from.
    static Story carry(List<Story> old, Story fresh, DecisionContext context) {
        return new Handwork(old, fresh, context).carried();
    }

    private Story carried() {
        List<Span> struck = here(old.stream().flatMap(story -> story.struck().stream()).toList());
        Story result = Trace.cleared(fresh, Stream.concat(struck.stream(), claimed().stream()).toList(), context.page());
        result = new StoryParts(result).struck(Spans.tidy(struck)).byline(Names.without(result.byline(), struck)).make();
        for (Story before : old) {
            result = parts(before, passages(before, result));
            result = repairs(before, result, context);
        }
        return Doubts.supplied(Repairs.unmade(Struck.unused(result, here(written()), context.page())));
    }

    private List<Span> here(List<Span> spans) {
        return Spans.common(spans, fresh.source());
    }

    /// The raw text that stands in passages and bylines made by hand.
    private List<Span> claimed() {
        return here(Stream.concat(written().stream(), old.stream().flatMap(story -> Names.printedByHand(story.byline()).stream()))
                .toList());
    }

    /// The raw text that stands in passages made by hand, or that these stand for.
    private List<Span> written() {
        return old.stream().flatMap(Passages::of).filter(passage -> passage.origin().isEditor())
                .flatMap(passage -> passage.raw().stream()).toList();
    }

    private Story passages(Story before, Story result) {
        Story changed = result;
        for (StoryField field : Passages.FIELDS) {
            StoryField target = before == old.getFirst() || result.headline() == null ? field : StoryField.PARAGRAPHS;
            for (Passage passage : Passages.of(before, field).stream().filter(p -> p.origin().isEditor()).toList()) {
                changed = Trace.share(passage, fresh.source(), isHeir(before), context.page())
                        .map(put(changed, target)).orElse(changed);
            }
        }
        return changed;
    }

    private static Function<Passage, Story> put(Story story, StoryField field) {
        return passage -> Placing.put(story, field, passage);
    }

    /// Whether the story holds the beginning of an old one.
    private boolean isHeir(Story before) {
        return before.source().isEmpty() || Spans.hold(fresh.source(), before.source().getFirst().start());
    }

    private Story parts(Story before, Story result) {
        boolean heir = isHeir(before);
        var parts = new StoryParts(result)
                .byline(Names.carried(before, result.byline(), fresh, heir))
                .doubts(doubts(before, result))
                .notes(notes(before, result, heir));
        if (heir) {
            if (before == old.getFirst() && before.boundary().origin().isEditor()) {
                parts.boundary(before.boundary());
            }
            parts.kind(before == old.getFirst() ? byHand(before.kind(), result.kind()) : result.kind())
                    .tags(Stream.concat(result.tags().stream(), before.tags().stream()).distinct().toList())
                    .judgements(Judgements.together(result.judgements(), before.judgements()));
        }
        if (holdsEnd(before)) {
            parts.truncated(byHand(before.truncated(), result.truncated()));
        }
        return parts.make();
    }

    /// Whether the story ends where an old one ends: that is where a text can be cut off.
    private boolean holdsEnd(Story before) {
        return before.source().isEmpty() || fresh.source().isEmpty()
                || before.source().getLast().equals(fresh.source().getLast());
    }

    private static <T> Sourced<T> byHand(Sourced<T> old, Sourced<T> read) {
        return old.origin().isEditor() ? old : read;
    }

    private static List<Doubt> doubts(Story before, Story result) {
        Stream<Doubt> read = result.doubts().stream()
                .map(d -> before.doubts().stream().filter(o -> o.id().equals(d.id())).findFirst()
                        .map(o -> d.withState(o.state())).orElse(d));
        // A reading raises no near misses: those that are settled stay so with the place that they are about.
        Stream<Doubt> near = before.doubts().stream().filter(d -> d.isNearMiss() && Spans.hold(result.source(), d.raw().start())
                && result.doubts().stream().noneMatch(o -> o.id().equals(d.id())));
        return Stream.concat(read, near).toList();
    }

    private List<Note> notes(Story before, Story result, boolean heir) {
        var notes = new ArrayList<>(result.notes());
        for (Note note : before.notes()) {
            List<Span> raw = here(note.raw());
            if (note.raw().isEmpty() ? heir : !raw.isEmpty()) {
                notes.add(new Note(Notes.nextId(notes), raw, note.text(), note.editor(), note.at(), note.state()));
            }
        }
        return notes;
    }

    private static Story repairs(Story old, Story read, DecisionContext context) {
        Story result = read;
        for (Repair repair : old.repairs()) {
            boolean settled = repair.state() == Repair.State.ACCEPTED || repair.state() == Repair.State.REJECTED;
            if (settled && result.repairs().stream().anyMatch(r -> r.id().equals(repair.id()))) {
                result = settled(result, repair, context);
            }
        }
        return result;
    }

    /// A repair whose place reads otherwise now is open again.
    private static Story settled(Story story, Repair repair, DecisionContext context) {
        try {
            return Repairs.settle(story, repair.id(), repair.state() == Repair.State.ACCEPTED, context);
        } catch (Refusal otherTextNow) {
            return story;
        }
    }
}
