package org.qingyang.workbench.desk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.BylineRole;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.control.Pool;
import org.qingyang.workbench.control.WrappingCell;
import org.qingyang.workbench.fx.Ui;

/// A story in the list: status, headline, who, how long, how many joins, tags, open doubts.
final class StoryCell extends WrappingCell<Story> {

    private final Ui ui;
    private final Circle dot = new Circle(5);
    private final Label title = new Label();
    private final Label meta = new Label();
    private final FlowPane tags = new FlowPane(4, 4);
    private final Pool<Label> tagChips = new Pool<>(tags, () -> Chips.label("", "chip-tag"));
    private final Label doubts = Chips.label("", "badge-doubt");
    private final HBox row;

    StoryCell(Ui ui) {
        this.ui = ui;
        getStyleClass().add("story-cell");
        title.getStyleClass().add("story-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        meta.getStyleClass().add("story-meta");
        var words = new VBox(2, title, meta, tags);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(10, wrapped(dot), words, doubts);
        row.setAlignment(Pos.TOP_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Story story, boolean empty) {
        super.updateItem(story, empty);
        setText(null);
        setGraphic(empty || story == null ? null : row);
        if (story != null && !empty) {
            show(story);
        }
    }

    private void show(Story story) {
        Chips.restyle(dot, "status-dot", "status-" + story.status());
        title.setText(title(story));
        meta.setText(meta(story));
        tagChips.show(story.tags(), (chip, tag) -> chip.setText(tag.name()));
        seen(tags, !story.tags().isEmpty());
        int open = story.openDoubts().size();
        doubts.setText(String.valueOf(open));
        seen(doubts, open > 0);
        setAccessibleText(title(story) + " " + ui.say("window.status." + story.status()) + " "
                + ui.say("window.desk.doubts", open));
    }

    private static void seen(Region part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
    }

    private static Region wrapped(Circle dot) {
        var box = new HBox(dot);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setStyle("-fx-padding: 5 0 0 0");
        return box;
    }

    private String title(Story story) {
        return story.title().isBlank() ? ui.say("window.desk.noHeadline") : story.title();
    }

    private String meta(Story story) {
        long joins = story.repairs().stream()
                .filter(r -> r.kind() == RepairKind.JOIN && r.state().isInText()).count();
        return Stream.of(
                        story.kind().value() == StoryKind.PHOTO ? ui.say("window.kind.PHOTO") : null,
                        who(story),
                        ui.say("window.desk.characters", ui.number(story.characters())),
                        joins > 0 ? ui.say("window.desk.joins", joins) : null)
                .filter(Objects::nonNull).reduce((a, b) -> a + " • " + b).orElse("");
    }

    private static @Nullable String who(Story story) {
        List<String> names = Stream.of(BylineRole.values()).flatMap(role -> story.byline().of(role).stream())
                .map(Sourced::value).distinct().toList();
        return names.isEmpty() ? null : String.join(" ", names);
    }
}
