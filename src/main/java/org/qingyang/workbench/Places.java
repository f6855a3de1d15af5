package org.qingyang.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.event.WeakEventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.qingyang.model.StoryRef;
import org.qingyang.workbench.desk.DeskView;
import org.qingyang.workbench.desk.DeskViewModel;
import org.qingyang.workbench.settings.Settings;

/// Remembers where everything was: the window, the panes, the story in hand.
final class Places {

    private final Settings settings;
    private final PauseTransition staying = new PauseTransition(Duration.millis(500));
    /// Kept here and not by the stage, which outlives what it shows.
    private final EventHandler<WindowEvent> closing = closed -> finish();

    Places(Settings settings) {
        this.settings = settings;
    }

    /// Puts the panes where they were, and keeps where they go and which story is in hand.
    ///
    /// @param stage when it is closed, nothing is kept any more
    void keep(DeskView view, DeskViewModel model, Stage stage) {
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, new WeakEventHandler<>(closing));
        List<Double> shares = numbers(settings.get(Settings.Choice.DIVIDERS));
        Platform.runLater(() -> place(view.dividers(), shares));
        // What the window does to the panes when it is made smaller is not what its user wants of them.
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node node && isOfDivider(node)) {
                settings.set(Settings.Choice.DIVIDERS, view.dividers().stream()
                        .map(d -> String.format(Locale.ROOT, "%.3f", d.getPosition())).collect(Collectors.joining(" ")));
            }
        });
        staying.setOnFinished(done -> model.place()
                .ifPresent(place -> settings.set(Settings.Choice.LAST_STORY, place.toString())));
        model.storyProperty().addListener(changed -> staying.playFromStart());
    }

    private static boolean isOfDivider(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).limit(2)
                .anyMatch(one -> one.getStyleClass().contains("split-pane-divider"));
    }

    /// Does at once what waits for a quiet moment.
    private void finish() {
        if (staying.getStatus() == Animation.Status.RUNNING) {
            staying.stop();
            staying.getOnFinished().handle(new ActionEvent());
        }
    }

    /// The story that was in hand last.
    Optional<StoryRef> last() {
        return StoryRef.parse(settings.get(Settings.Choice.LAST_STORY));
    }

    private static void place(List<SplitPane.Divider> dividers, List<Double> shares) {
        for (int i = 0; i < Math.min(dividers.size(), shares.size()); i++) {
            dividers.get(i).setPosition(shares.get(i));
        }
    }

    /// Puts the window where it was, if that is on a screen still; else lets it fill the screen.
    void place(Stage stage) {
        List<Double> place = numbers(settings.get(Settings.Choice.WINDOW));
        boolean seen = place.size() == 4 && Screen.getScreensForRectangle(
                new Rectangle2D(place.get(0), place.get(1), place.get(2), place.get(3))).stream().findAny().isPresent();
        if (seen) {
            stage.setX(place.get(0));
            stage.setY(place.get(1));
            stage.setWidth(place.get(2));
            stage.setHeight(place.get(3));
        } else {
            stage.setMaximized(true);
        }
    }

    /// Keeps where the window is now.
    void keep(Stage stage) {
        settings.set(Settings.Choice.WINDOW, stage.isMaximized() ? "" : String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f",
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    private static List<Double> numbers(String text) {
        try {
            return text.isBlank() ? List.of() : Arrays.stream(text.strip().split("\\s+")).map(Double::valueOf).toList();
        } catch (NumberFormatException odd) {
            return List.of();
        }
    }
}
