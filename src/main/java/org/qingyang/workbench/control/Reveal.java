package org.qingyang.workbench.control;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Scrolls a pane when its layout is done: before, it knows neither the size of what it shows now nor its own, since a
/// bar may come or go at the same time. Done before the picture is painted, so nothing jumps. A pane that is not shown
/// yet scrolls when it is, and one that changes its height scrolls once more, unless its user has scrolled it meanwhile.
/// A list is watched even longer, since it may lose its place in any later layout.
public final class Reveal {

    /// A list may lose its place again when it lays out rows whose heights it had only guessed.
    private static final int TRIES = 5;

    private final Region pane;
    private final boolean watches;
    private final Runnable layoutDone = this::layoutDone;
    private @Nullable BooleanSupplier scrolling;
    private int tries;
    private @Nullable Scene awaited;

    public Reveal(ScrollPane pane) {
        this(pane, false);
    }

    /// Keeps in view what was asked for until the user scrolls the list.
    public Reveal(ListView<?> list) {
        this(list, true);
    }

    private Reveal(Region pane, boolean watches) {
        this.pane = pane;
        this.watches = watches;
        pane.sceneProperty().addListener(changed -> {
            leave();
            await();
        });
        pane.heightProperty().addListener(changed -> await());
        pane.addEventFilter(ScrollEvent.ANY, scrolled -> scrolling = null);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> scrolling = null);
    }

    /// Asks for a scrolling in place of the one before.
    ///
    /// @param scrolling scrolls as far as needed and returns whether it did: then it is asked again after the next layout
    public void afterLayout(BooleanSupplier scrolling) {
        this.scrolling = scrolling;
        await();
    }

    /// Scrolls once more as was asked last, since something has moved what is to be seen.
    public void again() {
        await();
    }

    private void await() {
        tries = TRIES;
        Scene scene = pane.getScene();
        if (scrolling != null && scene != null) {
            if (awaited == null) {
                awaited = scene;
                scene.addPostLayoutPulseListener(layoutDone);
            }
            Platform.requestNextPulse();
        }
    }

    private void layoutDone() {
        if (scrolling == null || pane.getHeight() <= 0) {
            leave();
        } else if (tries > 0) {
            scroll(scrolling);
        }
    }

    private void scroll(BooleanSupplier wanted) {
        if (wanted.getAsBoolean()) {
            tries--;
            Platform.requestNextPulse();
        } else if (watches) {
            tries = TRIES;
        } else {
            leave();
        }
    }

    private void leave() {
        if (awaited != null) {
            awaited.removePostLayoutPulseListener(layoutDone);
            awaited = null;
        }
    }
}
