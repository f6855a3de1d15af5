package org.qingyang.workbench.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.qingyang.workbench.command.Commands;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.desk.DeskViewModel;
import org.qingyang.workbench.fx.Ui;

/// The bar on top: on the desk where one is and what can be done, elsewhere a tab for each screen.
final class TopBar extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Ui ui;
    private final Commands commands;
    private final Map<String, Button> tabs = new LinkedHashMap<>();
    private final HBox tabRow = new HBox();
    private final Label place = new Label();
    private final Label counts = new Label();
    private final HBox crumbs;
    private final HBox deskButtons;
    private final HBox otherButtons;

    TopBar(Ui ui, Commands commands, DeskViewModel desk) {
        this.ui = ui;
        this.commands = commands;
        getStyleClass().add("top-bar");
        var name = new Label("清样");
        name.getStyleClass().add("app-name");
        name.setMinWidth(USE_PREF_SIZE);
        tabRow.getStyleClass().add("tabs");
        place.getStyleClass().add("place");
        place.setMinWidth(0);
        counts.getStyleClass().add("counts");
        var toLibrary = button("window.screen.library", "library");
        toLibrary.getStyleClass().addAll("flat", "crumb");
        toLibrary.setGraphic(null);
        crumbs = new HBox(10, toLibrary, place, counts);
        crumbs.getStyleClass().add("crumbs");
        deskButtons = deskButtons(desk);
        otherButtons = new HBox(8, accent(button("window.library.import", "import")),
                button("window.settings.title", "settings"));
        otherButtons.getStyleClass().add("bar-buttons");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(name, tabRow, crumbs, spring, searchBox(), deskButtons, otherButtons);
    }

    private HBox deskButtons(DeskViewModel desk) {
        var undo = button("window.undo", "undo");
        undo.disableProperty().bind(desk.undoableProperty().not());
        var redo = button("window.redo", "redo");
        redo.disableProperty().bind(desk.redoableProperty().not());
        var export = accent(button("window.export.title", "export"));
        export.setId("export");
        var buttons = new HBox(8, undo, redo, button("window.history.title", "history"), export);
        buttons.getStyleClass().add("bar-buttons");
        return buttons;
    }

    private static Button accent(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }

    /// A button that does what a command does, with the command's key on it.
    private Button button(String wording, String command) {
        var button = new Button(ui.say(wording), Chips.key(commands.printedKey(command)));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(event -> commands.run(command));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button searchBox() {
        var box = button("window.searchBox", "palette");
        box.getStyleClass().add("search-box");
        box.setMinWidth(120);
        box.setPrefWidth(210);
        return box;
    }

    /// Adds the tab of a screen.
    ///
    /// @return the tab
    Button add(Screen screen) {
        var tab = button(screen.wording(), screen.id());
        tab.setContentDisplay(ContentDisplay.TEXT_ONLY);
        tab.getStyleClass().addAll("flat", "tab-button");
        tabs.put(screen.id(), tab);
        tabRow.getChildren().add(tab);
        return tab;
    }

    /// Shows which screen is at the front.
    void front(Screen front, boolean desk) {
        tabs.forEach((id, tab) -> tab.pseudoClassStateChanged(CURRENT, id.equals(front.id())));
        seen(tabRow, !desk);
        seen(otherButtons, !desk);
        seen(crumbs, desk);
        seen(deskButtons, desk);
    }

    /// Shows what is on the desk, and how far it is.
    void describe(String shownPlace, String shownCounts) {
        place.setText(shownPlace);
        counts.setText(shownCounts);
    }

    private static void seen(HBox part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
    }
}
