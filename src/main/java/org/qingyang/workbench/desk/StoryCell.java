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
import org.qingyang.workbench.control.WrappingCell;
import org.qingyang.workbench.fx.Ui;

/// A story in the list: status, headline, who, how long, how many joins, tags, open doubts.
final class StoryCell extends WrappingCell<Story> {

    private final Ui ui;

    StoryCell(Ui ui) {
        this.ui = ui;
        getStyleClass().add("story-cell");
    }

    @Override
    protected void updateItem(@Nullable Story story, boolean empty) {
        super.updateItem(story, empty);
        setText(null);
        setGraphic(empty || story == null ? null : graphic(story));
        if (story != null && !empty) {
            String status = ui.say("window.status." + story.status());
            setAccessibleText(title(story) + " " + status + " "
                    + ui.say("window.desk.doubts", story.openDoubts().size()));
        }
    }

    private Region graphic(Story story) {
        var dot = new Circle(5);
        dot.getStyleClass().addAll("status-dot", "status-" + story.status());
        var title = new Label(title(story));
        title.getStyleClass().add("story-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var meta = new Label(meta(story));
        meta.getStyleClass().add("story-meta");
        var words = new VBox(2, title, meta);
        if (!story.tags().isEmpty()) {
            var tags = new FlowPane(4, 4);
            story.tags().forEach(tag -> tags.getChildren().add(Chips.label(tag.name(), "chip-tag")));
            words.getChildren().add(tags);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(10, wrapped(dot), words);
        if (!story.openDoubts().isEmpty()) {
            row.getChildren().add(Chips.label(String.valueOf(story.openDoubts().size()), "badge-doubt"));
        }
        row.setAlignment(Pos.TOP_LEFT);
        return row;
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
