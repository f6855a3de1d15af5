package org.qingyang.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qingyang.text.Span;

/// Who made a story, names by role.
///
/// @param printed the raw spans of the whole printed byline, brackets and role words included
public record Byline(Map<BylineRole, List<Sourced<String>>> names, List<Span> printed) {

    public static final Byline NONE = new Byline(Map.of(), List.of());

    public Byline {
        var all = new EnumMap<BylineRole, List<Sourced<String>>>(BylineRole.class);
        for (BylineRole role : BylineRole.values()) {
            all.put(role, List.copyOf(names.getOrDefault(role, List.of())));
        }
        names = Collections.unmodifiableMap(all);
        printed = List.copyOf(printed);
    }

    public List<Sourced<String>> of(BylineRole role) {
        return names.get(role);
    }

    /// The bare names of one role, in print order.
    public List<String> strings(BylineRole role) {
        return of(role).stream().map(Sourced::value).toList();
    }

    public boolean isEmpty() {
        return names.values().stream().allMatch(List::isEmpty);
    }

    public Byline with(BylineRole role, List<Sourced<String>> people) {
        var changed = new EnumMap<>(names);
        changed.put(role, people);
        return new Byline(changed, printed);
    }
}
