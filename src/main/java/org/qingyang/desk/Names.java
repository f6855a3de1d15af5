package org.qingyang.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Origin;
import org.qingyang.model.Sourced;
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
            Stream<Sourced<String>> more = second.of(role).stream()
                    .filter(name -> first.of(role).stream().noneMatch(known -> known.value().equals(name.value())));
            result = second.of(role).isEmpty() ? result
                    : result.with(role, Stream.concat(first.of(role).stream(), more).toList());
        }
        List<Span> printed = Stream.concat(first.printed().stream(), second.printed().stream()).distinct().toList();
        return new Byline(result.names(), printed);
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

    /// What was read anew with the names that were set by hand: a part that the editor has set is as she left it.
    ///
    /// @param heir whether names that nothing printed shows belong there
    static Byline carried(Byline old, Byline read, List<Span> source, boolean heir) {
        Byline mine = kept(old, name -> name.raw().isEmpty() ? heir : Spans.hold(source, name.raw().getFirst().start()));
        Byline result = read;
        for (BylineRole role : BylineRole.values()) {
            boolean set = mine.of(role).stream().anyMatch(name -> name.origin().isEditor());
            result = set ? result.with(role, mine.of(role)) : result;
        }
        return merged(result, new Byline(Map.of(), Spans.common(printedByHand(old), source)));
    }
}
