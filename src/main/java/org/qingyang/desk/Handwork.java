package org.qingyang.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
/// A value belongs to the story that holds the raw place where the value begins; a value without a raw place belongs
/// to the story that holds the beginning of the old one.
final class Handwork {

    private final Story fresh;

    private Handwork(Story fresh) {
        this.fresh = fresh;
    }

    /// The freshly read story with the handwork of the `old` ones that its lines come from.
    static Story carry(List<Story> old, Story fresh, DecisionContext context) throws Refusal {
        Story result = fresh;
        for (Story before : old) {
            result = new Handwork(result).from(before, context);
        }
        return result;
    }

    private Story from(Story old, DecisionContext context) throws Refusal {
        boolean holdsStart = holds(old.extent().start());
        var parts = new StoryParts(fresh)
                .kicker(passage(old.kicker(), fresh.kicker()))
                .headline(passage(old.headline(), fresh.headline()))
                .label(passage(old.label(), fresh.label()))
                .subheads(subheads(old))
                .paragraphs(paragraphs(old))
                .doubts(doubts(old));
        if (holdsStart) {
            parts.kind(byHand(old.kind(), fresh.kind())).truncated(byHand(old.truncated(), fresh.truncated()))
                    .byline(byline(old)).status(old.status())
                    .tags(Stream.concat(fresh.tags().stream(), old.tags().stream()).distinct().toList());
        }
        return repairs(old, parts.make(), context);
    }

    private boolean holds(int offset) {
        return fresh.source().stream().anyMatch(span -> span.start() <= offset && offset <= span.end());
    }

    private boolean holds(Passage passage) {
        return passage.origin().isEditor() && !passage.text().pieces().isEmpty()
                && holds(passage.text().pieces().getFirst().raw().start());
    }

    private @Nullable Passage passage(@Nullable Passage old, @Nullable Passage read) {
        return old != null && holds(old) ? old : read;
    }

    private static <T> Sourced<T> byHand(Sourced<T> old, Sourced<T> read) {
        return old.origin().isEditor() ? old : read;
    }

    private List<Passage> subheads(Story old) {
        return old.subheads().stream().anyMatch(this::holds) ? old.subheads() : fresh.subheads();
    }

    private Byline byline(Story old) {
        Byline result = fresh.byline();
        for (BylineRole role : BylineRole.values()) {
            if (old.byline().of(role).stream().anyMatch(name -> name.origin().isEditor())) {
                result = result.with(role, old.byline().of(role));
            }
        }
        return result;
    }

    private List<Passage> paragraphs(Story old) {
        List<Passage> byHand = old.paragraphs().stream().filter(this::holds).toList();
        List<Span> taken = byHand.stream().flatMap(p -> p.raw().stream()).sorted().toList();
        List<Passage> result = new ArrayList<>(byHand);
        fresh.paragraphs().forEach(read -> result.addAll(without(read, taken)));
        result.sort(Comparator.comparingInt(p -> p.text().pieces().isEmpty() ? 0
                : p.text().pieces().getFirst().raw().start()));
        return result;
    }

    /// What is left of a passage when the text that stems from the `taken` raw spans goes.
    private static List<Passage> without(Passage passage, List<Span> taken) {
        List<Passage> result = new ArrayList<>();
        int from = 0;
        for (Span raw : taken) {
            for (Span clean : passage.text().cleanOf(raw)) {
                addPart(passage, from, clean.start(), result);
                from = Math.max(from, clean.end());
            }
        }
        addPart(passage, from, passage.text().length(), result);
        return result;
    }

    private static void addPart(Passage passage, int from, int to, List<Passage> parts) {
        if (from < to && !passage.string().substring(from, to).isBlank()) {
            parts.add(from == 0 && to == passage.text().length() ? passage
                    : passage.withText(passage.text().cut(from, to)));
        }
    }

    private List<Doubt> doubts(Story old) {
        return fresh.doubts().stream()
                .map(d -> old.doubts().stream().filter(o -> o.id().equals(d.id())).findFirst()
                        .map(o -> d.withState(o.state())).orElse(d))
                .toList();
    }

    private static Story repairs(Story old, Story read, DecisionContext context) throws Refusal {
        Story result = read;
        for (Repair repair : old.repairs()) {
            boolean settled = repair.state() == Repair.State.ACCEPTED || repair.state() == Repair.State.REJECTED;
            if (settled && result.repairs().stream().anyMatch(r -> r.id().equals(repair.id()))) {
                result = Repairs.settle(result, repair.id(), repair.state() == Repair.State.ACCEPTED, context);
            }
        }
        return result;
    }
}
