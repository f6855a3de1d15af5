package org.qingyang.workbench.desk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Page;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.service.StatusMark;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Lookup;
import org.qingyang.workbench.fx.Ui;

/// The status of the story in hand; of a checked or signed one, who brought it there and when. The journal is asked in
/// the background.
final class StatusLine extends HBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.systemDefault());

    private final Ui ui;
    private final DeskModels models;
    private final Label status = new Label();
    private final Circle dot = new Circle(5);
    private final Label who = new Label();
    private final Label lock = new Label();
    private final Label key = Chips.key("");
    private final Supplier<String> reopen;
    private final Lookup<Asked, Optional<StatusMark>> lookup;
    private @Nullable Story shown;

    /// A story of the issue on the desk.
    private record Asked(int issue, int page, int story) {
    }

    /// @param reopen the key that reopens a signed story
    StatusLine(Ui ui, DeskModels models, Supplier<String> reopen) {
        super(8);
        this.ui = ui;
        this.models = models;
        this.reopen = reopen;
        this.lookup = new Lookup<>(ui.jobs(), one -> models.signing().lastStatus(one.issue(), one.page(), one.story()),
                (asked, mark) -> who.setText(mark.map(m -> m.editor() + " " + TIME.format(m.at())).orElse("")));
        setAlignment(Pos.CENTER_LEFT);
        setId("status");
        status.setMinWidth(Region.USE_PREF_SIZE);
        dot.getStyleClass().add("status-dot");
        who.setId("status-by");
        who.getStyleClass().add("quiet");
        lock.setContentDisplay(ContentDisplay.RIGHT);
        lock.setMinWidth(Region.USE_PREF_SIZE);
        lock.setGraphic(key);
        lock.setText(ui.say("signing.locked"));
        getChildren().addAll(status, dot, who, lock);
    }

    void show(@Nullable Story story) {
        Story before = shown;
        shown = story;
        setVisible(story != null);
        if (story == null) {
            return;
        }
        status.setText(ui.say("window.status." + story.status()));
        Chips.restyle(dot, "status-dot", "status-" + story.status());
        key.setText(reopen.get());
        lock.setVisible(story.status() == Status.SIGNED);
        lock.setManaged(lock.isVisible());
        if (before == null || before.id() != story.id() || before.status() != story.status()) {
            who.setText("");
            ask(story);
        }
    }

    private void ask(Story story) {
        lookup.drop();
        Page page = models.desk().pageProperty().get();
        if (page != null && story.status() != Status.UNREAD && story.status() != Status.EDITING) {
            lookup.want(new Asked(models.desk().issueNumber(), page.number(), story.id()));
        }
    }
}
