package org.qingyang.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a command found out: rows of values under keys. Text and JSON are written from the same rows, so that neither
/// can say what the other does not.
///
/// @param name what the rows are, the key of the list in JSON
/// @param keys of the columns; `cli.column.KEY` is the heading
/// @param rows a value is a string, a number, a constant, a date, a list of strings, a message, or null
record Table(String name, List<String> keys, List<List<@Nullable Object>> rows) {

    static Table of(String name, String... keys) {
        return new Table(name, List.of(keys), new ArrayList<>());
    }

    /// Adds a row.
    ///
    /// @param values one for each key
    void add(@Nullable Object... values) {
        if (values.length != keys.size()) {
            throw new IllegalArgumentException(values.length + " values for " + keys);
        }
        rows.add(Collections.unmodifiableList(Arrays.asList(values)));
    }
}
