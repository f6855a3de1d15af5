package org.qingyang.testkit;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// Presses keys and clicks as a person does and goes on as soon as the window has answered: when all that was waiting
/// for its thread has run and the front window has been laid out once more. (The robot of TestFX sleeps after each key
/// that goes down or up and moves the mouse in steps.)
public final class QuickHand {

    private static final long PATIENCE_SECONDS = 20;

    /// Holds the keys down in the order given and lets them go in the opposite order.
    public void press(KeyCode... combination) {
        List<KeyCode> keys = List.of(combination);
        act(robot -> {
            keys.forEach(robot::keyPress);
            keys.reversed().forEach(robot::keyRelease);
        });
    }

    /// Clicks into the middle of a node.
    public void click(Node node, MouseButton... buttons) {
        act(robot -> {
            Bounds place = node.localToScreen(node.getBoundsInLocal());
            robot.mouseMove(place.getCenterX(), place.getCenterY());
            robot.mouseClick(buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons);
        });
    }

    private void act(Consumer<Robot> deed) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000, () -> deed.accept(new Robot()));
        follow();
    }

    /// Waits until the window has caught up.
    public void follow() {
        afterAllThatWaits();
        afterNextLayout();
        afterAllThatWaits();
    }

    private static void afterAllThatWaits() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000, () -> { });
    }

    private static void afterNextLayout() {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            if (Window.getWindows().isEmpty()) {
                done.countDown();
                return;
            }
            Scene front = Window.getWindows().getLast().getScene();
            front.addPostLayoutPulseListener(new Once(front, done));
            Platform.requestNextPulse();
        });
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The window did not answer within " + PATIENCE_SECONDS + " s.");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private record Once(Scene scene, CountDownLatch done) implements Runnable {

        @Override
        public void run() {
            done.countDown();
            // A listener may not leave the list that is being walked through.
            Platform.runLater(() -> scene.removePostLayoutPulseListener(this));
        }
    }
}
