package org.qingyang.search;

import java.util.ArrayList;
import java.util.List;

/// A query parted into what it says of names and what of texts and all else: both have to be true.
///
/// @param named  names that a story must name
/// @param denied names that it must not name
/// @param text   all else
public record NameConditions(List<Name> named, List<Name> denied, List<Query> text) {

    public static NameConditions of(Query query) {
        var parts = new NameConditions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        parts.add(query);
        return parts;
    }

    private void add(Query query) {
        switch (query) {
            case Query.And(List<Query> all) -> all.forEach(this::add);
            case Query.Naming(Name name) -> named.add(name);
            case Query.Not(Query.Naming(Name name)) -> denied.add(name);
            default -> text.add(query);
        }
    }

    /// The query without what it says of names.
    public Query rest() {
        return text.isEmpty() ? new Query.All() : text.size() == 1 ? text.getFirst() : new Query.And(text);
    }

    /// Whether a query says anything of names.
    public static boolean holdsNames(Query query) {
        return switch (query) {
            case Query.Naming _ -> true;
            case Query.Not(Query not) -> holdsNames(not);
            case Query.And(List<Query> all) -> all.stream().anyMatch(NameConditions::holdsNames);
            case Query.Or(List<Query> any) -> any.stream().anyMatch(NameConditions::holdsNames);
            default -> false;
        };
    }
}
