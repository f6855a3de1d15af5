package org.qingyang.workbench.desk;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Issue;
import org.qingyang.model.Page;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// The pages of an issue that has more than one: which is shown, which are done, where doubts are open. A click turns to
/// a page.
final class PageRow extends FlowPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Ui ui;
    private final DeskViewModel desk;

    PageRow(Ui ui, DeskViewModel desk) {
        super(4, 4);
        this.ui = ui;
        this.desk = desk;
        setId("pages");
        getStyleClass().add("page-row");
        setAccessibleText(ui.say("editing.pages"));
        desk.issueProperty().addListener((o, old, now) -> show());
        desk.pageProperty().addListener((o, old, now) -> show());
        show();
    }

    private void show() {
        Issue issue = desk.issueProperty().get();
        List<Page> pages = issue == null || issue.pages().size() < 2 ? List.of() : issue.pages();
        setVisible(!pages.isEmpty());
        setManaged(!pages.isEmpty());
        Page current = desk.pageProperty().get();
        getChildren().setAll(pages.stream().map(page -> button(page, current)).toList());
    }

    private Button button(Page page, @Nullable Page current) {
        int doubts = page.sheet().openDoubts();
        boolean done = new ReadingOrder(page.sheet().stories().stream()
                .map(story -> new ReadingOrder.Place(page.number(), story)).toList())
                .places().stream().noneMatch(ReadingOrder.Place::isUnfinished);
        String name = ui.say("editing.page", page.number());
        var button = new Button(done ? name + " ✓" : name);
        if (doubts > 0) {
            button.setGraphic(Chips.label(String.valueOf(doubts), "badge-doubt"));
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        button.getStyleClass().add("page-button");
        button.setAccessibleText(Stream.of(name, ui.say("window.desk.doubts", doubts)).reduce("", (a, b) -> a + " " + b).strip());
        button.pseudoClassStateChanged(CURRENT, current != null && current.number() == page.number());
        button.setFocusTraversable(false);
        button.setOnAction(event -> desk.turnTo(page.number()));
        return button;
    }
}
