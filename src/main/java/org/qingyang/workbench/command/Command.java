package org.qingyang.workbench.command;

import org.jspecify.annotations.Nullable;

/// One thing that the window can do.
///
/// @param id       its name in the settings and in the bundle: `window.command.` and this
/// @param key      the key that does it, as JavaFX writes key combinations, such as `Shortcut+Z`; null for none
/// @param where    where the key works
/// @param typing   whether the key works while the keyboard is in a text control
public record Command(String id, @Nullable String key, Where where, boolean typing, Runnable action) {

    /// Where a command works.
    public enum Where { EVERYWHERE, DESK }

    /// The bundle's key of its name.
    public String wording() {
        return "window.command." + id;
    }
}
