package org.qingyang.workbench;

import java.time.Duration;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.qingyang.workbench.command.KeyList;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.settings.Settings;

/// Windows over the program's window: dressed as it is, never larger than its screen, closed by Escape.
final class DialogWindows {

    /// What a window's frame and the bars of the desktop may take of the screen.
    private static final double FRAME = 40;
    private static final double HIGHEST = 90;
    private static final Duration FRAMED = Duration.ofMillis(250);

    private final Ui ui;
    private final Stage owner;
    private final Settings settings;

    DialogWindows(Ui ui, Stage owner, Settings settings) {
        this.ui = ui;
        this.owner = owner;
        this.settings = settings;
    }

    /// Shows content that keeps its user from the program's window until it is closed.
    ///
    /// @param title the key of the window's title
    void show(String title, Parent content, double width, double height) {
        show(title, new Stage(), content, width, height);
    }

    /// The same in a window that the content knows.
    void show(String title, Stage dialog, Parent content, double width, double height) {
        dialog.setTitle(ui.say(title));
        dialog.initModality(Modality.WINDOW_MODAL);
        show(dialog, content, width, height);
    }

    /// Shows content in a window of its own kind.
    void show(Stage dialog, Parent content, double width, double height) {
        Rectangle2D screen = screen();
        var scene = new Scene(content, Math.min(width, screen.getWidth() - FRAME), Math.min(height, screen.getHeight() - FRAME));
        settings.looks().dress(scene);
        // A filter, for lists keep Escape to themselves; a list of keys that waits for a key keeps it rightly.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean wanted = content instanceof KeyList keys && keys.isWaiting();
            if (event.getCode() == KeyCode.ESCAPE && !wanted) {
                dialog.close();
                event.consume();
            }
        });
        dialog.initOwner(owner);
        dialog.setScene(scene);
        place(dialog, scene, screen);
        double left = dialog.getX();
        double top = dialog.getY();
        dialog.show();
        ui.jobs().after(FRAMED, () -> putBack(dialog, left, top));
    }

    /// Some window managers put a program's first dialog into the corner of the screen while they frame it.
    private static void putBack(Stage dialog, double left, double top) {
        boolean strayed = Math.abs(dialog.getX() - left) > FRAME || Math.abs(dialog.getY() - top) > FRAME;
        if (dialog.isShowing() && strayed) {
            dialog.setX(left);
            dialog.setY(top);
        }
    }

    /// In the middle of the program's window, a little above; but nowhere outside of the screen.
    private void place(Stage dialog, Scene scene, Rectangle2D screen) {
        if (!Double.isNaN(owner.getX())) {
            double left = owner.getX() + (owner.getWidth() - scene.getWidth()) / 2;
            double top = owner.getY() + Math.clamp((owner.getHeight() - scene.getHeight()) / 2, 0, HIGHEST);
            dialog.setX(within(left, screen.getMinX(), screen.getMaxX() - scene.getWidth()));
            dialog.setY(within(top, screen.getMinY(), screen.getMaxY() - scene.getHeight() - FRAME));
        }
    }

    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(value, most));
    }

    private Rectangle2D screen() {
        return Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream()
                .findFirst().orElseGet(Screen::getPrimary).getVisualBounds();
    }
}
