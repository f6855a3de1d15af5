package org.qingyang.workbench.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Shows hints in a row only where there is room for them: half a word is no hint.
public final class Roomy {

    private Roomy() {
    }

    /// @param row   never narrower than what else is in it
    /// @param hints parts of it, the one first that stays longest
    public static void show(HBox row, Region... hints) {
        List<Region> all = List.of(hints);
        all.forEach(hint -> {
            hint.setMinWidth(0);
            hint.managedProperty().bind(hint.visibleProperty());
        });
        row.widthProperty().addListener((o, old, width) -> fit(row, all, width.doubleValue()));
        all.forEach(hint -> hint.needsLayoutProperty().addListener((o, old, now) -> fit(row, all, row.getWidth())));
    }

    private static void fit(HBox row, List<Region> hints, double width) {
        double room = width - row.getInsets().getLeft() - row.getInsets().getRight();
        for (Node child : row.getChildren()) {
            room -= hints.contains(child) || !child.isManaged() ? 0 : child.prefWidth(-1) + row.getSpacing();
        }
        for (Region hint : hints) {
            room -= hint.prefWidth(-1) + row.getSpacing();
            hint.setVisible(room >= 0 || width <= 0);
        }
    }
}
