package org.qingyang.workbench.control;

import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Scrolls a pane when its layout is done: before, it knows neither the size of what it shows now nor its own, since a
/// bar may come or go at the same time. Done before the picture is painted, so nothing jumps. A pane that is not shown
/// yet scrolls when it is.
public final class Reveal {

    private final Region pane;
    private final Runnable layoutDone = this::layoutDone;
    private @Nullable Runnable wish;
    private @Nullable Scene awaited;

    public Reveal(Region pane) {
        this.pane = pane;
        pane.sceneProperty().addListener(this::shown);
        pane.heightProperty().addListener(this::shown);
    }

    /// Asks for one scrolling; it takes the place of one that was asked for and not done yet.
    public void afterLayout(Runnable scrolling) {
        wish = scrolling;
        await();
    }

    private void shown(Observable changed) {
        if (wish != null) {
            await();
        }
    }

    private void await() {
        Scene scene = pane.getScene();
        if (scene != null && awaited == null) {
            awaited = scene;
            scene.addPostLayoutPulseListener(layoutDone);
            Platform.requestNextPulse();
        }
    }

    private void layoutDone() {
        if (awaited != null) {
            awaited.removePostLayoutPulseListener(layoutDone);
            awaited = null;
        }
        Runnable scrolling = wish;
        if (scrolling != null && pane.getHeight() > 0) {
            wish = null;
            scrolling.run();
        }
    }
}
