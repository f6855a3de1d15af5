package org.qingyang.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Repair;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.text.Span;

/// Carries what an editor has set by hand over to a story that was read again.
///
/// Handwork is where the old story differs from what the reader makes of its lines, so that what was taken out by hand
/// stays out. A value belongs to the story that holds the raw place where the value begins; a value without a raw place
/// belongs to the story that holds the beginning of the old one.
final class Handwork {

    private final Story old;
    private final Story read;
    private final Story fresh;
    private final Place place;

    /// @param old   the story before, with the handwork
    /// @param read  what the reader makes of the old story's lines
    /// @param fresh the new story
    private Handwork(Story old, Story read, Story fresh) {
        this.old = old;
        this.read = read;
        this.fresh = fresh;
        this.place = new Place(fresh.source());
    }

    /// The freshly read story with the handwork of the `old` ones that its lines come from, the upper one first.
    static Story carry(List<Story> old, Story fresh, DecisionContext context) {
        Story result = fresh;
        for (Story before : old) {
            Story read = context.reader().readStory(context.page(), before.source(), before.id());
            result = new Handwork(before, read, result).carried(context);
        }
        return result;
    }

    private Story carried(DecisionContext context) {
        boolean leads = old.extent().start() <= fresh.extent().start();
        var parts = new StoryParts(fresh).doubts(doubts());
        if (leads) {
            parts.kicker(passage(old.kicker(), read.kicker(), fresh.kicker()))
                    .headline(passage(old.headline(), read.headline(), fresh.headline()))
                    .label(passage(old.label(), read.label(), fresh.label()))
                    .subheads(subheads());
        }
        List<Passage> heads = leads ? List.of() : byHandHeads(old);
        parts.paragraphs(new HandworkText(place, context.page())
                .paragraphs(heads, byHandHeads(parts.make()), old, read, fresh));
        if (place.holds(old.extent().start())) {
            parts.kind(leads ? byHand(old.kind(), fresh.kind()) : fresh.kind()).byline(byline())
                    .tags(Stream.concat(fresh.tags().stream(), old.tags().stream()).distinct().toList());
        }
        if (place.holds(old.extent().end()) && old.extent().end() >= fresh.extent().end()) {
            parts.truncated(byHand(old.truncated(), fresh.truncated()));
        }
        return repairs(oneRoleEach(parts.make()), context);
    }

    /// A line plays one part: what was set by hand goes before what was read as another part of the story.
    private static Story oneRoleEach(Story story) {
        List<Span> taken = Stream.concat(byHandHeads(story).stream(),
                        story.paragraphs().stream().filter(passage -> passage.origin().isEditor()))
                .flatMap(passage -> passage.raw().stream()).toList();
        return new StoryParts(story).kicker(unless(taken, story.kicker())).headline(unless(taken, story.headline()))
                .label(unless(taken, story.label()))
                .subheads(story.subheads().stream().filter(subhead -> unless(taken, subhead) != null).toList()).make();
    }

    private static @Nullable Passage unless(List<Span> taken, @Nullable Passage passage) {
        boolean gone = passage != null && !passage.origin().isEditor()
                && passage.raw().stream().anyMatch(raw -> taken.stream().anyMatch(raw::overlaps));
        return gone ? null : passage;
    }

    private @Nullable Passage passage(@Nullable Passage before, @Nullable Passage unaltered, @Nullable Passage now) {
        if (before == null) {
            return Objects.equals(unaltered, now) ? null : now;
        }
        return before.origin().isEditor() && place.holds(before) ? before : now;
    }

    private List<Passage> subheads() {
        boolean sameRead = read.subheads().equals(fresh.subheads());
        boolean byHand = old.subheads().stream().anyMatch(s -> s.origin().isEditor() && place.holds(s));
        return sameRead || byHand ? old.subheads() : fresh.subheads();
    }

    /// The heading lines that were typed; those of a story that is now the lower part of another go into the text.
    private static List<Passage> byHandHeads(Story story) {
        return Stream.concat(Stream.of(Optional.ofNullable(story.kicker()), Optional.ofNullable(story.headline()))
                        .flatMap(Optional::stream), story.subheads().stream())
                .filter(passage -> passage.origin().isEditor()).toList();
    }

    private static <T> Sourced<T> byHand(Sourced<T> before, Sourced<T> now) {
        return before.origin().isEditor() ? before : now;
    }

    private Byline byline() {
        Byline result = fresh.byline();
        for (BylineRole role : BylineRole.values()) {
            List<Sourced<String>> before = old.byline().of(role);
            boolean byHand = !before.equals(read.byline().of(role));
            if (byHand && fresh.byline().of(role).equals(read.byline().of(role))) {
                result = result.with(role, before);
            } else if (byHand) {
                result = result.with(role, Stream.concat(fresh.byline().of(role).stream(),
                        before.stream().filter(name -> name.origin().isEditor())).distinct().toList());
            }
        }
        return result;
    }

    private List<Doubt> doubts() {
        return fresh.doubts().stream()
                .map(d -> old.doubts().stream().filter(o -> o.id().equals(d.id())).findFirst()
                        .map(o -> d.withState(o.state())).orElse(d))
                .toList();
    }

    /// A repair that was settled stays settled; one whose place reads otherwise now is open again.
    private Story repairs(Story story, DecisionContext context) {
        Story result = story;
        for (Repair repair : old.repairs()) {
            boolean settled = repair.state() == Repair.State.ACCEPTED || repair.state() == Repair.State.REJECTED;
            if (settled && result.repairs().stream().anyMatch(r -> r.id().equals(repair.id()))) {
                try {
                    result = Repairs.settle(result, repair.id(), repair.state() == Repair.State.ACCEPTED, context);
                } catch (Refusal otherTextNow) {
                    continue;
                }
            }
        }
        return result;
    }
}
