package org.qingyang.workbench.safety;

import java.nio.file.Path;

/// What the window does to a store file as a whole. It closes the store first and opens what is there then.
public interface Recovery {

    /// Puts a backup in the store's place. What was there is kept under another name.
    void restore(Path backup);

    /// Brings everything readable into a fresh store and puts that in the store's place. What was there is kept under
    /// another name.
    void rescue();
}
