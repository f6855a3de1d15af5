package org.qingyang.workbench.control;

import java.util.List;
import javafx.collections.ObservableList;

/// What a list shows.
public final class Items {

    private Items() {
    }

    /// Shows other items. While their number stays, only those that differ are set, so that the view keeps its place.
    public static <T> void replace(ObservableList<T> shown, List<? extends T> now) {
        if (shown.size() != now.size()) {
            shown.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(shown.get(i))) {
                shown.set(i, now.get(i));
            }
        }
    }
}
