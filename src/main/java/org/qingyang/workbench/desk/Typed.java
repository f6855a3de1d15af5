package org.qingyang.workbench.desk;

/// What is being typed on the desk.
public interface Typed {

    /// Saves it.
    ///
    /// @return whether nothing is left that could not be saved
    boolean save();

    /// Gives up what could not be saved.
    void giveUp();
}
