package org.qingyang.workbench.control;

import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A wrapping list row that a function makes.
public final class FunctionCell<T> extends WrappingCell<T> {

    private final Function<T, Node> make;

    public FunctionCell(Function<T, Node> make) {
        this.make = make;
        getStyleClass().add("function-cell");
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : make.apply(item));
    }
}
