package org.qingyang.workbench.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;

/// The looks that can be chosen.
public enum Theme {
    LIGHT, DARK, CONTRAST;

    /// The theme of that name, light for an unknown one.
    public static Theme named(String name) {
        for (Theme theme : values()) {
            if (theme.name().equals(name)) {
                return theme;
            }
        }
        return LIGHT;
    }

    String userAgentStylesheet() {
        return this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    /// The style class of the root under this theme.
    String styleClass() {
        return "theme-" + name().toLowerCase(Locale.ROOT);
    }
}
