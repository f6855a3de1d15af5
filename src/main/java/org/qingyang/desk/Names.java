package org.qingyang.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Origin;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.text.Span;

/// What becomes of the names of a byline when lines change their part or their story. Pure functions.
final class Names {

    private Names() {
    }

    /// The byline without the names that stem from the raw spans.
    static Byline without(Byline byline, List<Span> taken) {
        return kept(byline, name -> name.raw().stream().noneMatch(raw -> taken.stream().anyMatch(raw::overlaps)));
    }

    /// The byline without anything that is printed there.
    static Byline cleared(Byline byline, List<Span> taken) {
        Byline left = without(byline, taken);
        return new Byline(left.names(), Spans.minus(left.printed(), taken));
    }

    private static Byline kept(Byline byline, Predicate<Sourced<String>> which) {
        Byline result = byline;
        for (BylineRole role : BylineRole.values()) {
            List<Sourced<String>> names = byline.of(role).stream().filter(which).toList();
            result = names.size() == byline.of(role).size() ? result : result.with(role, names);
        }
        return result;
    }

    /// Both bylines in one; a name that both have in the same part stands once.
    static Byline merged(Byline first, Byline second) {
        Byline result = first;
        for (BylineRole role : BylineRole.values()) {
            result = second.of(role).isEmpty() ? result
                    : result.with(role, together(first.of(role), second.of(role)));
        }
        List<Span> printed = Stream.concat(first.printed().stream(), second.printed().stream()).distinct().toList();
        return new Byline(result.names(), printed);
    }

    private static List<Sourced<String>> together(List<Sourced<String>> first, List<Sourced<String>> second) {
        return Stream.concat(first.stream(), second.stream()
                .filter(name -> first.stream().noneMatch(known -> known.value().equals(name.value())))).toList();
    }

    /// The byline with every name as set by hand.
    static Byline byHand(Byline byline, String editor) {
        Byline result = byline;
        for (BylineRole role : BylineRole.values()) {
            result = result.with(role, byline.of(role).stream()
                    .map(name -> new Sourced<>(name.value(), name.raw(), Origin.editor(editor), 1)).toList());
        }
        return result;
    }

    /// The printed places of names that an editor has read there.
    static List<Span> printedByHand(Byline byline) {
        List<Span> names = Stream.of(BylineRole.values()).flatMap(role -> byline.of(role).stream())
                .filter(name -> name.origin().isEditor()).flatMap(name -> name.raw().stream()).toList();
        return byline.printed().stream().filter(place -> names.stream().anyMatch(place::overlaps)).toList();
    }

    /// The byline so far with the names that were set by hand: a part that the editor has set is as she left it, beside
    /// what other lines than those of the old story say.
    ///
    /// @param result the byline so far: what was read anew, with the names of other old stories
    /// @param heir   whether names that nothing printed shows belong there
    static Byline carried(Story old, Byline result, Story fresh, boolean heir) {
        Byline mine = kept(old.byline(), name -> name.raw().isEmpty() ? heir
                : Spans.hold(fresh.source(), name.raw().getFirst().start()));
        boolean leads = old.extent().start() <= fresh.extent().start();
        Byline carried = result;
        for (BylineRole role : BylineRole.values()) {
            if (mine.of(role).stream().anyMatch(name -> name.origin().isEditor())) {
                List<Sourced<String>> others = result.of(role).stream()
                        .filter(name -> !fresh.byline().of(role).contains(name) || isElsewhere(name, old)).toList();
                carried = carried.with(role, leads ? together(mine.of(role), others) : together(others, mine.of(role)));
            }
        }
        return merged(carried, new Byline(Map.of(), Spans.common(printedByHand(old.byline()), fresh.source())));
    }

    private static boolean isElsewhere(Sourced<String> name, Story story) {
        return !name.raw().isEmpty() && !Spans.hold(story.source(), name.raw().getFirst().start());
    }
}
