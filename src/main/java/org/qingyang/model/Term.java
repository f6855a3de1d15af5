package org.qingyang.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A word of the paper's vocabulary of tags.
///
/// @param name    what a story is tagged with; unique
/// @param parent  the name of the wider term; null at the top
/// @param aliases other words for the same, each of one term only
/// @param code    its code in the list that it comes from, such as `medtop:09000000`; null for the paper's own
/// @param retired whether it is kept for old stories only and not offered any more
/// @param note    what it means
public record Term(String name, @Nullable String parent, List<String> aliases, @Nullable String code, boolean retired,
        String note) {

    /// @throws IllegalArgumentException if the name is blank
    public Term {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a term needs a name");
        }
        aliases = List.copyOf(aliases);
    }
}
