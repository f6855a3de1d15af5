package org.qingyang.workbench.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.find.Lesson;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.Cancellation;
import org.qingyang.service.CorrectionService;
import org.qingyang.service.Found;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// Offers to make elsewhere what was just corrected by hand. Looks for the places in the background.
public final class OfferBar extends HBox {

    private final Ui ui;
    private final CorrectionService corrections;
    private final Consumer<Series> look;
    private Cancellation underWay = new Cancellation();
    private @Nullable Lesson offered;

    /// @param look shows all places of a correction
    public OfferBar(Ui ui, CorrectionService corrections, Consumer<Series> look) {
        super(10);
        this.ui = ui;
        this.corrections = corrections;
        this.look = look;
        setId("offer-bar");
        getStyleClass().add("offer-bar");
        setAlignment(Pos.CENTER_LEFT);
        show(null, List.of());
    }

    /// What is offered now.
    public Optional<Series> series() {
        return Optional.ofNullable(offered).map(Series::of);
    }

    /// Something was corrected; null closes the bar.
    public void offer(@Nullable Lesson lesson) {
        underWay.cancel();
        var cancellation = new Cancellation();
        underWay = cancellation;
        if (lesson == null) {
            show(null, List.of());
            return;
        }
        ui.jobs().run(() -> corrections.elsewhere(lesson, cancellation), found -> {
            if (cancellation == underWay) {
                show(lesson, found);
            }
        }, failure -> show(null, List.of()));
    }

    private void show(@Nullable Lesson lesson, List<Found> places) {
        boolean seen = lesson != null && !places.isEmpty();
        offered = seen ? lesson : null;
        setVisible(seen);
        setManaged(seen);
        getChildren().clear();
        if (lesson != null && seen) {
            long issues = places.stream().map(Found::issue).distinct().count();
            var words = new Label(ui.say(lesson.replacement().isEmpty() ? "find.offerOut" : "find.offerBar", lesson.pattern(),
                    lesson.replacement(), places.size(), issues));
            words.setWrapText(true);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().addAll(words, button(ui.say("find.look"), "F7", () -> look.accept(Series.of(lesson))),
                    button(ui.say("find.never"), null, () -> reject(lesson)),
                    button(ui.say("window.dialog.close"), null, () -> offer(null)));
        }
    }

    private void reject(Lesson lesson) {
        try {
            corrections.reject(lesson.pattern(), lesson.replacement());
            offer(null);
        } catch (Refusal refusal) {
            ui.dialogs().tell(Message.of("find.corrections"), refusal.message());
        }
    }

    private static Button button(String text, @Nullable String key, Runnable action) {
        Node graphic = key == null ? null : Chips.key(key);
        var button = new Button(text, graphic);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }
}
