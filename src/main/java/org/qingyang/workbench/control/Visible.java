package org.qingyang.workbench.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// What of a list is in view.
public final class Visible {

    private static final double LINE = 24;
    /// What a line and the one after it need.
    private static final double ROOM = 60;

    private static final int TRIES = 4;

    private Visible() {
    }

    /// Whether a whole row is in view. A list that was not laid out yet shows nothing.
    public static boolean in(ListView<?> list, int index) {
        return cell(list, index).filter(cell -> isWhole(cell, list)).isPresent();
    }

    /// Scrolls so far that a row is in view; a list where it is already stays as it is. To be called when the layout is
    /// done, see [Reveal].
    ///
    /// @param first the row to begin with at the upper edge: `row` or one a little before it
    /// @return whether the list was scrolled
    public static boolean make(ListView<?> list, int row, int first) {
        list.layout();
        if (in(list, row)) {
            return false;
        }
        // A list guesses the heights of rows that it has not laid out yet and may miss its aim by pages; then it knows more.
        for (int tries = 0; tries < TRIES && !in(list, first); tries++) {
            list.scrollTo(first);
            list.layout();
        }
        return true;
    }

    /// Whether a line of a row is in view, whatever else of the row is.
    ///
    /// @param cell shows the row
    /// @param line how far below the upper edge of the cell the line is
    public static boolean in(ListView<?> list, ListCell<?> cell, double line) {
        double top = list.sceneToLocal(cell.localToScene(0, line)).getY();
        return top >= 0 && top + LINE <= list.getHeight();
    }

    /// The cell in which a row is in view, at least in part.
    public static Optional<ListCell<?>> cell(ListView<?> list, int index) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() instanceof ListCell<?> first
                && flow.getLastVisibleCell() instanceof ListCell<?> last && index >= first.getIndex() && index <= last.getIndex()
                && flow.getCell(index) instanceof ListCell<?> cell ? Optional.of(cell) : Optional.empty();
    }

    /// Scrolls on within a row that is longer than the list, so that one of its lines is in view.
    ///
    /// @param cell shows the row, whose upper edge is in view
    /// @param line how far below that edge the line is
    public static void show(ListView<?> list, ListCell<?> cell, double line) {
        double below = cell.localToScene(0, line).getY() - list.localToScene(0, list.getHeight()).getY() + ROOM;
        if (below > 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(below);
        }
    }

    private static boolean isWhole(Node cell, Node list) {
        double top = list.localToScene(list.getLayoutBounds()).getMinY();
        double foot = list.localToScene(list.getLayoutBounds()).getMaxY();
        var place = cell.localToScene(cell.getLayoutBounds());
        return place.getMinY() >= top && place.getMaxY() <= foot;
    }
}
