package org.qingyang.workbench.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Words with buttons behind them. Where too little room would be left for the words, the buttons stand below them, in as
/// many rows as they need.
public final class Beside extends Pane {

    private static final double GAP = 10;
    private static final double ROW_GAP = 6;

    private final Region words;
    private final FlowPane buttons;
    private final double least;

    /// @param least the least width of the words beside the buttons
    public Beside(Region words, FlowPane buttons, double least) {
        super(words, buttons);
        this.words = words;
        this.buttons = buttons;
        this.least = least;
    }

    /// How wide the buttons are in one row; what a flow pane itself would like is another matter.
    private double row() {
        return buttons.getChildren().stream().filter(Node::isManaged).mapToDouble(button -> button.prefWidth(-1) + buttons.getHgap()).sum();
    }

    private boolean isBeside(double width) {
        return width < 0 || width - row() - GAP >= Math.min(least, words.prefWidth(-1));
    }

    private double wordsWidth(double width) {
        return isBeside(width) ? width - row() - GAP : width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return buttons.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1) + GAP + row();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = width < 0 ? prefWidth(-1) : width - insets.getLeft() - insets.getRight();
        double text = words.prefHeight(wordsWidth(inner));
        double rows = isBeside(inner) ? buttons.prefHeight(row()) : buttons.prefHeight(inner);
        return insets.getTop() + (isBeside(inner) ? Math.max(text, rows) : text + ROW_GAP + rows) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        double text = words.prefHeight(wordsWidth(inner));
        double left = insets.getLeft();
        if (isBeside(inner)) {
            double row = row();
            double high = buttons.prefHeight(row);
            words.resizeRelocate(left, insets.getTop() + Math.max(0, (height - text) / 2), wordsWidth(inner), text);
            buttons.resizeRelocate(left + inner - row, insets.getTop() + Math.max(0, (height - high) / 2), row, high);
        } else {
            words.resizeRelocate(left, insets.getTop(), inner, text);
            buttons.resizeRelocate(left, insets.getTop() + text + ROW_GAP, inner, buttons.prefHeight(inner));
        }
    }
}
