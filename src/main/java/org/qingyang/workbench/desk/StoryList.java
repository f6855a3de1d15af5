package org.qingyang.workbench.desk;

import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Conservation;
import org.qingyang.model.Page;
import org.qingyang.model.Story;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.control.Items;
import org.qingyang.workbench.control.Reveal;
import org.qingyang.workbench.control.Roomy;
import org.qingyang.workbench.control.Visible;
import org.qingyang.workbench.fx.Ui;

/// The left pane: the page's stories, and whether every raw character has a home.
final class StoryList extends BorderPane {

    private final Ui ui;
    private final DeskViewModel model;
    private final ListView<Story> list = new ListView<>();
    private final Reveal reveal = new Reveal(list);
    private final Label count = new Label();
    private final Label furniture = new Label();
    private final Label homes = new Label();
    private boolean updating;

    /// @param doubtKey the key of the next doubt
    StoryList(Ui ui, DeskModels models, ObservableStringValue doubtKey) {
        this.ui = ui;
        this.model = models.desk();
        getStyleClass().addAll("pane", "story-list");
        list.setId("stories");
        list.setAccessibleText(ui.say("window.desk.stories"));
        list.setCellFactory(view -> new StoryCell(ui));
        list.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> chosen(now));
        setTop(new VBox(header(doubtKey), new PageRow(ui, model)));
        setCenter(list);
        setBottom(new VBox(new ContinuationRow(ui, models), footer()));
        model.pageProperty().addListener((o, old, now) -> show(now));
        model.storyProperty().addListener((o, old, now) -> mark(now));
    }

    private HBox header(ObservableStringValue doubtKey) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var choose = new Label("↑↓ " + ui.say("window.desk.choose") + " •");
        var doubt = new HBox(6, Chips.key(doubtKey), new Label(ui.say("window.desk.nextDoubt")));
        doubt.setAlignment(Pos.CENTER_LEFT);
        var header = new HBox(6, count, spring, choose, doubt);
        count.setMinWidth(Region.USE_PREF_SIZE);
        header.getStyleClass().add("pane-header");
        Roomy.show(header, doubt, choose);
        return header;
    }

    /// One line where there is room for it, else two.
    private FlowPane footer() {
        var footer = new FlowPane(14, 2, furniture, homes);
        footer.widthProperty().addListener((o, old, width) -> footer.setPrefWrapLength(width.doubleValue()));
        footer.getStyleClass().add("pane-footer");
        return footer;
    }

    private void show(@Nullable Page page) {
        if (page == null) {
            return;
        }
        updating = true;
        Items.replace(list.getItems(), page.sheet().stories());
        count.setText(ui.say("window.desk.storyCount", page.sheet().stories().size()));
        furniture.setText(ui.say("window.desk.furniture", page.sheet().furniture().size()));
        var conservation = Conservation.of(page);
        homes.setText(conservation.homeless() == 0
                ? ui.say("window.desk.allHomed", ui.number(conservation.characters()))
                : ui.say("window.desk.homeless", conservation.homeless()));
        updating = false;
        mark(model.storyProperty().get());
    }

    private void mark(@Nullable Story story) {
        updating = true;
        int at = story == null ? -1 : list.getItems().stream().map(Story::id).toList().indexOf(story.id());
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(at);
            reveal.afterLayout(() -> Visible.make(list, at, Math.max(0, at - 2)));
        }
        updating = false;
    }

    private void chosen(@Nullable Story story) {
        if (!updating && story != null) {
            model.select(story.id());
            Story inHand = model.storyProperty().get();
            if (inHand != null && inHand.id() != story.id()) {
                mark(inHand);
            }
        }
    }

    void focusList() {
        list.requestFocus();
    }
}
