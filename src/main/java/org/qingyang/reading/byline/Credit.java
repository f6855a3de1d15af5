package org.qingyang.reading.byline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingyang.model.BylineRole;

/// What a printed byline says, with places in the text that it was read from.
///
/// @param names  the people by role, in print order
/// @param photo  whether it credits a picture
/// @param spoken whether a word of the trade stands in it, so that it is more than a row of names
public record Credit(Map<BylineRole, List<Name>> names, boolean photo, boolean spoken) {

    /// Whether nobody is named: 新华社发.
    public boolean isNameless() {
        return names.values().stream().allMatch(List::isEmpty);
    }

    /// All people, each once.
    Set<Name> people() {
        Set<Name> all = new LinkedHashSet<>();
        names.values().forEach(all::addAll);
        return all;
    }

    /// The same credit where a sign or brackets set it off as surely as a word of the trade would.
    Credit asSpoken() {
        return new Credit(names, photo, true);
    }

    /// The same credit in a text where it stands `by` characters later.
    Credit shifted(int by) {
        Map<BylineRole, List<Name>> moved = new EnumMap<>(BylineRole.class);
        names.forEach((role, people) -> moved.put(role, people.stream().map(name -> name.shifted(by)).toList()));
        return new Credit(moved, photo, spoken);
    }

    static Credit of(Map<BylineRole, ? extends Set<Name>> names, boolean photo, boolean spoken) {
        Map<BylineRole, List<Name>> copy = new EnumMap<>(BylineRole.class);
        names.forEach((role, people) -> copy.put(role, new ArrayList<>(people)));
        return new Credit(copy, photo, spoken);
    }
}
