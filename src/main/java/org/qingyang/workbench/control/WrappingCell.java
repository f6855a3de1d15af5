package org.qingyang.workbench.control;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// A list cell whose graphic wraps at the list's width instead of widening the list.
public abstract class WrappingCell<T> extends ListCell<T> {

    protected WrappingCell() {
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        ListView<T> list = getListView();
        if (graphic == null || list == null || list.getWidth() <= 0) {
            return super.computePrefHeight(width);
        }
        Insets insets = getInsets();
        double outer = getWidth() > 0 ? getWidth() : list.getWidth();
        double inner = outer - insets.getLeft() - insets.getRight();
        return Math.ceil(insets.getTop() + graphic.prefHeight(inner) + insets.getBottom());
    }
}
