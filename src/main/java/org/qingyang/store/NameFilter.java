package org.qingyang.store;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.search.Name;
import org.qingyang.search.NameConditions;

/// Which names documents must have, and which not.
///
/// @param pattern the condition, with `%1$s` for the column that holds the document's number
/// @param values  what it asks for
record NameFilter(String pattern, List<Object> values) {

    static final NameFilter NONE = new NameFilter("", List.of());

    private static final String HOLDERS = " %s (SELECT doc FROM story_name JOIN name ON name.id = story_name.name "
            + "WHERE kind = ? AND value = ?)";

    static NameFilter of(NameConditions conditions) {
        var pattern = new StringBuilder();
        List<Object> values = new ArrayList<>();
        conditions.named().forEach(name -> add("IN", name, pattern, values));
        conditions.denied().forEach(name -> add("NOT IN", name, pattern, values));
        return new NameFilter(pattern.toString(), values);
    }

    private static void add(String in, Name name, StringBuilder pattern, List<Object> values) {
        pattern.append(" AND %1$s").append(HOLDERS.formatted(in));
        values.add(name.kind().name());
        values.add(name.value());
    }

    /// @param column the column that holds the document's number
    String sql(String column) {
        return pattern.formatted(column);
    }
}
