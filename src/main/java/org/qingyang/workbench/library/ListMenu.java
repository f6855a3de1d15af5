package org.qingyang.workbench.library;

import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qingyang.model.IssueList;
import org.qingyang.model.IssueListCount;
import org.qingyang.workbench.control.FunctionCell;
import org.qingyang.workbench.fx.Ui;

/// The lists of issues on the left: work to do, papers, months, statuses, each with its count.
final class ListMenu extends ListView<IssueListCount> {

    private final Ui ui;

    ListMenu(Ui ui, LibraryViewModel model) {
        this.ui = ui;
        setId("lists");
        getStyleClass().add("list-menu");
        setAccessibleText(ui.say("library.lists"));
        setCellFactory(view -> new FunctionCell<>(this::row));
        setItems(model.lists());
        getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (now != null) {
                model.show(now.list());
            }
        });
        model.lists().addListener((ListChangeListener<IssueListCount>) change -> choose(model.list()));
    }

    private void choose(IssueList list) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).list().equals(list)) {
                getSelectionModel().select(i);
            }
        }
    }

    private Node row(IssueListCount item) {
        var name = new Label(name(item.list()));
        name.setMinWidth(0);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var count = new Label(String.valueOf(item.issues()));
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, name, spring, count);
        line.getStyleClass().add("menu-line");
        int at = getItems().indexOf(item);
        String group = group(item.list());
        if (at > 0 && group.equals(group(getItems().get(at - 1).list()))) {
            return line;
        }
        var heading = new Label(group);
        heading.getStyleClass().add("list-heading");
        return new VBox(6, heading, line);
    }

    private String group(IssueList list) {
        return ui.say(switch (list) {
            case IssueList.All _, IssueList.Doubtful _, IssueList.ToSign _, IssueList.Recent _ -> "library.group.work";
            case IssueList.OfPaper _ -> "library.group.paper";
            case IssueList.OfMonth _ -> "library.group.month";
            case IssueList.OfStatus _ -> "library.group.status";
        });
    }

    private String name(IssueList list) {
        return switch (list) {
            case IssueList.All _ -> ui.say("library.list.all");
            case IssueList.Doubtful _ -> ui.say("library.list.doubtful");
            case IssueList.ToSign _ -> ui.say("library.list.toSign");
            case IssueList.Recent _ -> ui.say("library.list.recent");
            case IssueList.OfPaper paper -> Objects.requireNonNullElse(paper.paper(), ui.say("library.list.unknown"));
            case IssueList.OfMonth month -> Objects.requireNonNullElse(month.month(), ui.say("library.list.unknown"));
            case IssueList.OfStatus status -> ui.say("window.status." + status.status());
        };
    }
}
