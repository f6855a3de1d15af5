package org.qingyang.workbench.fx;

import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/// The theme and the program's own style sheet.
public final class Looks {

    private static final String SHEET = "/org/qingyang/workbench/workbench.css";

    private Looks() {
    }

    /// Sets the theme for every window.
    public static void apply() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /// Gives a scene the program's own style.
    public static void dress(Scene scene) {
        scene.getStylesheets().add(Objects.requireNonNull(Looks.class.getResource(SHEET)).toExternalForm());
    }
}
