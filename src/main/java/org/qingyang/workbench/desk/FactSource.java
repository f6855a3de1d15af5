package org.qingyang.workbench.desk;

import org.qingyang.model.Facts;
import org.qingyang.model.Story;

/// Finds what a story tells.
public interface FactSource {

    /// May take a while at first, and runs off the window's thread.
    Facts find(Story story);

    /// Calls `listener` whenever stories may tell something else than before, on any thread.
    ///
    /// @param listener to be kept by the caller: who lets go of it is told no more
    void whenChanged(Runnable listener);
}
