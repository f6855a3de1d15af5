package org.qingyang.desk.find;

import java.util.Map;
import java.util.Set;
import org.qingyang.model.Story;

/// Knows the words of a story that are protected beside what its text itself shows. Asked only for stories in which
/// something was found.
@FunctionalInterface
public interface Protection {

    /// Nothing more is known.
    Protection NONE = story -> Map.of();

    Map<Guard, Set<String>> words(Story story);
}
