package org.qingyang.workbench.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Nodes of one kind at one place of a pane, used again and again: fresh ones would have to be styled each time.
///
/// @param <N> the kind of node
public final class Pool<N extends Node> {

    private final Pane pane;
    private final Supplier<N> make;
    private final Region end = new Region();
    private final List<N> nodes = new ArrayList<>();

    /// Takes the place behind what is in the pane now.
    public Pool(Pane pane, Supplier<N> make) {
        this.pane = pane;
        this.make = make;
        end.setManaged(false);
        pane.getChildren().add(end);
    }

    /// Shows one node for each item.
    ///
    /// @param dress lets a node show an item; it showed another one before
    public <T> void show(List<T> items, BiConsumer<N, T> dress) {
        while (nodes.size() < items.size()) {
            N node = make.get();
            nodes.add(node);
            pane.getChildren().add(pane.getChildren().indexOf(end), node);
        }
        for (int i = 0; i < nodes.size(); i++) {
            boolean used = i < items.size();
            nodes.get(i).setVisible(used);
            nodes.get(i).setManaged(used);
            if (used) {
                dress.accept(nodes.get(i), items.get(i));
            }
        }
    }
}
