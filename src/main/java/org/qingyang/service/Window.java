package org.qingyang.service;

import org.qingyang.model.Refusal;

/// The window, as the launcher sees it. It is found through `META-INF/services`, so that the command line knows no
/// window and starts without one.
public interface Window {

    /// Shows the window and returns when it is closed.
    ///
    /// @throws Refusal                       if the store cannot be opened
    /// @throws UnsupportedOperationException if there is no display
    void open(WindowRequest request) throws Refusal;
}
