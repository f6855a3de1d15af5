package org.qingyang.workbench.desk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Doubt;
import org.qingyang.model.Page;
import org.qingyang.model.Settlement;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// The bar that asks about one doubt: what is wrong, and the ways to settle it, each with its key.
final class DoubtBar extends HBox {

    private static final int LONGEST = 32;

    private final Ui ui;
    private final DeskViewModel model;
    private final QueueViewModel queue;
    private final Runnable rewrite;

    /// @param rewrite starts editing the place of the doubt
    DoubtBar(Ui ui, DeskModels models, Runnable rewrite) {
        super(10);
        this.rewrite = rewrite;
        this.ui = ui;
        this.model = models.desk();
        this.queue = models.queue();
        setId("doubt-bar");
        getStyleClass().add("doubt-bar");
        queue.doubtProperty().addListener((o, old, now) -> show(now));
        show(null);
    }

    private void show(@Nullable Doubt doubt) {
        setVisible(doubt != null);
        setManaged(doubt != null);
        getChildren().clear();
        Page page = model.pageProperty().get();
        if (doubt == null || page == null) {
            return;
        }
        var counter = Chips.label(count(), "doubt-counter");
        var place = new Label("“" + shortened(context(page, doubt)) + "”");
        place.getStyleClass().add("doubt-place");
        place.setMinWidth(0);
        var reason = new Label(ui.words().say(doubt.reason()) + "  "
                + ui.say("window.desk.rawLine", page.text().lineAt(doubt.raw().start())));
        reason.setWrapText(true);
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(counter, place, reason);
        List<Settlement> offers = DoubtKeys.offers(doubt);
        for (int i = 0; i < offers.size(); i++) {
            getChildren().add(button(offers.get(i), i));
        }
        getChildren().add(plain(ui.say("window.settle.rewrite"), "F2", rewrite));
        getChildren().add(plain(ui.say("window.desk.nextPlace"), "F8", () -> queue.next(true)));
        setAccessibleText(ui.words().say(doubt.reason()));
    }

    /// Which of its story's doubts it is, and how many there are in the issue.
    private String count() {
        return queue.asked().map(item -> {
            List<DoubtQueue.Item> ofStory = queue.queue().of(item.page(), item.story().id());
            return ui.say("editing.doubtOf", ofStory.indexOf(item) + 1, ofStory.size(), queue.queue().items().size());
        }).orElse("");
    }

    /// The clauses that the doubtful place is in: the reason quotes the place itself where that helps.
    private static String context(Page page, Doubt doubt) {
        String text = page.text().text();
        return page.text().slice(Clause.around(text, doubt.raw().start()).span()
                .hull(Clause.around(text, doubt.raw().end()).span()));
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line
                : line.substring(0, LONGEST / 2) + "……" + line.substring(line.length() - LONGEST / 2);
    }

    private Node button(Settlement settlement, int index) {
        var button = plain(DoubtKeys.words(settlement, ui), DoubtKeys.key(settlement, index),
                () -> queue.settle(settlement));
        if (index == 0) {
            button.getStyleClass().add("accent");
        }
        return button;
    }

    private static Button plain(String text, String key, Runnable action) {
        var button = new Button(text, Chips.key(key));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        button.setFocusTraversable(false);
        return button;
    }
}
