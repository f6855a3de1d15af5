package org.qingyang.workbench.fx;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;

/// The theme, the program's own style sheet, and the text sizes.
public final class Looks {

    private static final String SHEET = "/org/qingyang/workbench/workbench.css";

    private final Theme theme;
    private final String sizes;

    /// @param rawSize   text size of the raw page in pixels
    /// @param cleanSize text size of the clean text in pixels
    public Looks(Theme theme, int rawSize, int cleanSize) {
        this.theme = theme;
        this.sizes = sheet(".raw-pane .marked-text-run { -fx-font-size: " + rawSize + "px; }"
                + ".proof-pane .marked-text-run, .paragraph-editor { -fx-font-size: " + cleanSize + "px; }");
    }

    private static String sheet(String rules) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    /// Gives a scene these looks; may be called again with others.
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        scene.getStylesheets().setAll(
                Objects.requireNonNull(Looks.class.getResource(SHEET)).toExternalForm(), sizes);
        List<String> others = Stream.of(Theme.values()).map(Theme::styleClass).toList();
        scene.getRoot().getStyleClass().removeAll(others);
        scene.getRoot().getStyleClass().add(theme.styleClass());
    }
}
