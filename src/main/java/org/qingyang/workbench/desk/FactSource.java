package org.qingyang.workbench.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Facts;
import org.qingyang.model.Story;

/// Finds what a story tells.
public interface FactSource {

    /// May take a while at first, and runs off the window's thread.
    ///
    /// @param issue the date of the story's issue; null where it is not known
    Facts find(Story story, @Nullable LocalDate issue);

    /// Calls `listener` whenever stories may tell something else than before, on any thread.
    ///
    /// @param listener to be kept by the caller: who lets go of it is told no more
    void whenChanged(Runnable listener);
}
