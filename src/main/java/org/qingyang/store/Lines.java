package org.qingyang.store;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.qingyang.model.Refusal;

/// Lines for the journal, which may still be in the making while those before them are written. To be gone through once.
@FunctionalInterface
public interface Lines {

    /// The next one; empty behind the last.
    ///
    /// @throws Refusal if it cannot be made; none of them is written then
    Optional<Inked> next() throws Refusal;

    static Lines of(List<Inked> lines) {
        Iterator<Inked> rest = lines.iterator();
        return () -> rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    }
}
