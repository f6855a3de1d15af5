package org.qingyang.workbench.control;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;

/// A list in a tab of its own. It is filled when the tab is at the front: what nobody sees costs nothing.
public final class TabList<T> {

    private final ListView<T> list = new ListView<>();
    private final Tab tab = new Tab("", list);
    private List<T> items = List.of();

    public TabList(String id) {
        list.setId(id);
        list.accessibleTextProperty().bind(tab.textProperty());
        tab.selectedProperty().addListener((o, old, front) -> fill());
    }

    public Tab tab() {
        return tab;
    }

    public ListView<T> list() {
        return list;
    }

    /// What the list holds, seen or not.
    public List<T> items() {
        return items;
    }

    /// Hides what is out of date until other items come.
    public void hide() {
        list.setVisible(false);
    }

    /// Shows other items. What was chosen, or what is in its place now, is chosen again, so that keys go on from there.
    public void show(List<T> now) {
        items = List.copyOf(now);
        list.setVisible(true);
        fill();
    }

    private void fill() {
        if (tab.isSelected() && !list.getItems().equals(items)) {
            int chosen = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(items);
            if (chosen >= 0 && list.isFocused()) {
                list.getSelectionModel().select(Math.min(chosen, items.size() - 1));
            }
        }
    }
}
