package org.qingyang.proof;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Facts;
import org.qingyang.model.Story;

/// Tells the facts of a story; exporters ask it, so that they need not know how facts are found.
/// Implementations are pure and thread-safe.
@FunctionalInterface
public interface FactSource {

    /// A source that knows nothing.
    FactSource NONE = (_, _) -> Facts.NONE;

    /// @param issue the issue's date, null where it is not known
    Facts of(Story story, @Nullable LocalDate issue);
}
