package org.qingyang.workbench.control;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Which rows of a list are in view.
public final class Visible {

    private Visible() {
    }

    /// Whether a whole row is in view. A list that was not laid out yet shows nothing.
    public static boolean in(ListView<?> list, int index) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || !(flow.getFirstVisibleCell() instanceof ListCell<?> first)
                || !(flow.getLastVisibleCell() instanceof ListCell<?> last)) {
            return false;
        }
        return index >= first.getIndex() && index <= last.getIndex() && isWhole(flow.getCell(index), list);
    }

    private static boolean isWhole(Node cell, Node list) {
        double top = list.localToScene(list.getLayoutBounds()).getMinY();
        double foot = list.localToScene(list.getLayoutBounds()).getMaxY();
        var place = cell.localToScene(cell.getLayoutBounds());
        return place.getMinY() >= top && place.getMaxY() <= foot;
    }
}
