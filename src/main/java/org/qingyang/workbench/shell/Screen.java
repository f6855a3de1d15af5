package org.qingyang.workbench.shell;

import java.util.function.Supplier;
import javafx.scene.Parent;

/// A screen of the window that has a tab in the top bar.
///
/// @param id      its name, which is its command's too
/// @param content what it shows; asked each time that it comes to the front
/// @param shown   called each time that it has come to the front: brings it up to date, puts the keyboard into it
public record Screen(String id, Supplier<? extends Parent> content, Runnable shown) {

    /// The bundle's key of its name.
    String wording() {
        return "window.screen." + id;
    }
}
